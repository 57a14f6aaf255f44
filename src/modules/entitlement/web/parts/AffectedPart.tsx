/** On the page of a change of law that waits: whom it would move, and how. */
import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { dayIn } from '../../../../shared/dates.ts'
import type { OutputOf } from '../../../../shared/endpoint.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { JobProgress } from '../../../../ui/JobProgress.tsx'
import { useAction } from '../../../../ui/query.ts'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import { UnitPicker } from '../../../organization/web/index.ts'
import { type AffectedRow, entitlement } from '../../contract.ts'
import { kindInWords } from '../../rules/kinds.ts'
import { affected } from '../data.ts'
import { affectedWords as words } from '../text.vi.ts'

const PAGE = 50
const { columns: heads } = words
const sideInWords = (side: AffectedRow['before']) =>
  side === null ? words.nothing : words.side(side.dueOn, side.result)

const COLUMNS: readonly Column<AffectedRow>[] = [
  { id: 'name', header: heads.name, value: (row) => row.fullName, width: '13rem', sortable: false },
  {
    id: 'kind',
    header: heads.kind,
    sortable: false,
    value: (row) => [kindInWords[row.kind], row.about].filter((part) => part !== null).join(': '),
  },
  { id: 'before', header: heads.before, value: (row) => sideInWords(row.before), sortable: false },
  { id: 'after', header: heads.after, value: (row) => sideInWords(row.after), sortable: false },
  { id: 'unit', header: heads.unit, value: (row) => row.unitName, sortable: false },
]

type Affected = OutputOf<typeof entitlement.affected>
const LOOK_EVERY = 1_000
const isUnderWay = (data: Affected | undefined) => data?.run?.state === 'waiting' || data?.run?.state === 'running'

export function AffectedPart({ id }: { id: string }) {
  const [isAsked, setAsked] = useState(false)
  const [unitId, setUnit] = useState<number | null>(null)
  const [page, setPage] = useState(1)
  const { data, error, isFetching } = useQuery({
    ...affected({ amendmentId: id, page, pageSize: PAGE, ...(unitId !== null && { unitId }) }),
    enabled: isAsked,
    placeholderData: keepPreviousData,
    retry: false,
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? LOOK_EVERY : false),
  })
  return (
    <section>
      <Title order={2} size="h4" mt="lg" mb={4}>
        {words.title}
      </Title>
      <Text size="sm" mb="xs">
        {words.about}
      </Text>
      <Group gap="xs" mb="xs">
        <UnitPicker
          aria-label={words.unit}
          placeholder={words.anyUnit}
          asOf={dayIn(new Date())}
          value={unitId}
          onChange={(unit) => {
            setUnit(unit?.unitId ?? null)
            setPage(1)
          }}
          w={260}
        />
        <Button variant="default" loading={isFetching} onClick={() => setAsked(true)}>
          {words.ask}
        </Button>
      </Group>
      <RefusalList of={error} />
      {data && <InBackground amendmentId={id} unitId={unitId} of={data} />}
      {data && !data.isToBeAsked && (
        <>
          <Text role="status" mb="xs">
            {words.said(data.people, data.compared)}
          </Text>
          {data.total > 0 && (
            <DataTable
              id="entitlement.affected"
              caption={words.caption}
              columns={COLUMNS}
              rows={data.rows}
              rowKey={({ recordId, kind, about, before }) => [recordId, kind, about, before?.dueOn].join(' ')}
              rowLink={({ recordId }) => `/personnel/records/${recordId}?phan=che-do`}
              searchable={false}
              onExport={exportAsSeen(words.caption)}
              server={{
                total: data.total,
                place: { search: '', page, pageSize: PAGE },
                onPlace: ({ page: next }) => next !== undefined && setPage(next),
              }}
            />
          )}
        </>
      )}
    </section>
  )
}

interface InBackgroundProps {
  amendmentId: string
  unitId: number | null
  of: Affected
}

/** Of more people than one waits for. */
function InBackground({ amendmentId, unitId, of }: InBackgroundProps) {
  const compare = useAction(entitlement.compareLaws, { inPlace: true })
  const stop = useAction(entitlement.stopComparing, { inPlace: true })
  const { run, inScope, isToBeAsked } = of
  if (run === null && !isToBeAsked) return null
  return (
    <Stack gap="xs" mb="sm" maw={560}>
      {isToBeAsked && <Text size="sm">{words.many(inScope)}</Text>}
      {run && <Text size="sm">{words.askedAt(run.askedAt)}</Text>}
      {run && run.state !== 'done' && (
        <JobProgress label={words.running} job={run} onStop={() => stop.mutate({ runId: run.id })} />
      )}
      <RefusalList of={compare.refusal ?? stop.refusal} />
      {!isUnderWay(of) && (
        <Button
          variant="default"
          loading={compare.isPending}
          onClick={() => compare.mutate({ amendmentId, ...(unitId !== null && { unitId }) })}
          style={{ alignSelf: 'start' }}
        >
          {run === null ? words.compare : words.again}
        </Button>
      )}
    </Stack>
  )
}
