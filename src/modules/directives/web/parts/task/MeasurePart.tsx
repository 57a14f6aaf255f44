/** What the program itself computes of a task, with its working. */
import { Button, Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { formatInstant } from '../../../../../shared/dates.ts'
import { PageLink } from '../../../../../ui/Links.tsx'
import { asking, useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { directives, type MeasureValue } from '../../../contract.ts'
import { taskWords } from '../../text-of-tasks.vi.ts'
import { Section } from './Section.tsx'
import classes from './Task.module.css'

const { measure: words } = taskWords

export function MeasurePart({ taskId }: { taskId: string }) {
  const found = useQuery(asking(directives.measure, { taskId }))
  const compute = useAction(directives.computeMeasure, { said: words.started })
  const measure = found.data?.measure ?? null
  return (
    <Section title={words.title}>
      <RefusalList of={found.error} />
      {found.data && measure === null && <Text size="sm">{words.none}</Text>}
      {measure !== null && <Measure measure={measure} />}
      <Group mt="xs" className="no-print">
        <Button size="xs" variant="default" loading={compute.isPending} onClick={() => compute.mutate({ taskId })}>
          {words.compute}
        </Button>
      </Group>
    </Section>
  )
}

function Measure({ measure: { title, state, words: value, asOf, knownAt, working, rows } }: { measure: MeasureValue }) {
  return (
    <>
      <Text>
        {title}: <strong>{state === 'failed' ? words.failed : value}</strong>
      </Text>
      <Text size="sm" c="dimmed">
        {words.asOf(asOf, formatInstant(knownAt))}
      </Text>
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
