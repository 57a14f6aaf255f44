/** What the program itself computes of a task, with its working, and as it was frozen with the reports. */
import { Button, Group, Text } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { formatInstant } from '../../../../../shared/dates.ts'
import { JobProgress } from '../../../../../ui/JobProgress.tsx'
import { PageLink } from '../../../../../ui/Links.tsx'
import { asking, useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { directives, type FrozenMeasure, type MeasureValue } from '../../../contract.ts'
import { measureWords as words } from '../../text-of-measures.vi.ts'
import { Section } from './Section.tsx'
import { shownFigure } from './TargetPart.tsx'
import classes from './Task.module.css'

const LOOK_EVERY = 1_000

const isUnderWay = (state: string | undefined): boolean => state === 'waiting' || state === 'running'

/** One's own computing, asked of until it is over; then everything that shows the measure is asked again. */
function useComputing(taskId: string) {
  const client = useQueryClient()
  const [runId, setRunId] = useState<string>()
  const { data, error } = useQuery({
    ...asking(directives.measure, { taskId, ...(runId !== undefined && { runId }) }),
    enabled: runId !== undefined,
    refetchInterval: ({ state }) => (isUnderWay(state.data?.run?.state ?? 'waiting') ? LOOK_EVERY : false),
  })
  const compute = useAction(directives.computeMeasure, { invalidates: [], onDone: (begun) => setRunId(begun.runId) })
  const run = runId === undefined ? null : (data?.run ?? null)
  const isOver = run !== null && !isUnderWay(run.state)
  useEffect(() => {
    if (isOver) client.invalidateQueries({ queryKey: asking(directives.measure, { taskId }).queryKey })
  }, [client, isOver, taskId])
  return {
    run,
    error,
    begin: () => compute.mutate({ taskId }),
    isUnderWay: compute.isPending || (runId !== undefined && error === null && !isOver),
  }
}

export function MeasurePart({ taskId }: { taskId: string }) {
  const found = useQuery(asking(directives.measure, { taskId }))
  const { run, ...computing } = useComputing(taskId)
  const measure = found.data?.measure ?? null
  return (
    <Section title={words.title}>
      <RefusalList of={found.error ?? computing.error} />
      <div aria-live="polite">
        {found.data && measure === null && <Text size="sm">{words.none}</Text>}
        {measure !== null && <Measure measure={measure} />}
      </div>
      {run !== null && run.state !== 'done' && (
        <JobProgress
          label={words.computing}
          job={{ ...run, message: run.state === 'failed' ? words.jobFailed : null }}
        />
      )}
      {found.data && found.data.frozen.length > 0 && <Frozen frozen={found.data.frozen} now={measure} />}
      <Group mt="xs" className="no-print">
        <Button size="xs" variant="default" loading={computing.isUnderWay} onClick={computing.begin}>
          {words.compute}
        </Button>
      </Group>
    </Section>
  )
}

function Measure({ measure }: { measure: MeasureValue }) {
  const { title, state, words: value, asOf, knownAt, working } = measure
  return (
    <>
      <Text>
        {title}: <strong>{state === 'failed' ? words.failed : value}</strong>
      </Text>
      <Text size="sm" c="dimmed">
        {words.asOf(asOf, formatInstant(knownAt))}
      </Text>
      {state === 'failed' ? <Text size="sm">{working.join(' ')}</Text> : <Working of={measure} />}
    </>
  )
}

function Working({ of: { working, rows } }: { of: Pick<MeasureValue, 'working' | 'rows'> }) {
  return (
    <>
      {working.length > 0 && (
        <details>
          <summary>{words.working}</summary>
          <ul>
            {working.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
      {rows.length > 0 && (
        <details>
          <summary>{words.rows}</summary>
          <ul className={classes.list}>
            {rows.map((row) => (
              <li key={`${row.title} ${row.detail}`}>
                {row.path === null ? row.title : <PageLink to={row.path}>{row.title}</PageLink>}
                {` · ${row.detail} · ${row.counted ? words.counted : words.notCounted}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

/** Of another measure, or where there is none now, nothing can be compared. */
function sinceThen(frozen: FrozenMeasure, now: MeasureValue | null): string {
  if (now === null || now.state === 'failed' || now.key !== frozen.key) return words.since.unknown
  if (now.words === frozen.words) return words.since.same
  const difference = now.figure === null || frozen.figure === null ? null : now.figure - frozen.figure
  return words.changed(
    difference === null ? '' : `${difference > 0 ? '+' : ''}${shownFigure(difference, '')}`,
    now.words,
  )
}

function Frozen({ frozen, now }: { frozen: readonly FrozenMeasure[]; now: MeasureValue | null }) {
  return (
    <div>
      <Text size="sm" fw={600} mt="xs">
        {words.frozen}
      </Text>
      <ul className={classes.list}>
        {frozen.map((one) => (
          <li key={`${one.reportId} ${one.moment}`}>
            {words.frozenLine(words.moments[one.moment], one.words, one.asOf, formatInstant(one.frozenAt))}
            {`; ${sinceThen(one, now)}`}
            <Working of={one} />
          </li>
        ))}
      </ul>
    </div>
  )
}
