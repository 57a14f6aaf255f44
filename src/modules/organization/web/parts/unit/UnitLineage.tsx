/** Where a unit came from and what became of it: the picture, and the same as a table. */
import { Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { PageLink } from '../../../../../ui/Links.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import type { Lineage } from '../../../contract/lineage.ts'
import { lineageOf } from '../../data.ts'
import { words } from '../../text.vi.ts'
import { lineageWords } from '../../text-of-lineage.vi.ts'
import { LineageGraph } from '../lineage/LineageGraph.tsx'
import type { UnitPartProps } from './unit-part.ts'

type Stage = Lineage['stages'][number]
interface Row {
  key: string
  from: Stage
  to: Stage
  step: Lineage['steps'][number]
}

const unitLink = ({ unitId, fullName }: Stage) => <PageLink to={`/organization/units/${unitId}`}>{fullName}</PageLink>
const COLUMNS: readonly Column<Row>[] = [
  {
    id: 'from',
    header: lineageWords.columns.from,
    value: ({ from }) => from.fullName,
    cell: ({ from }) => unitLink(from),
  },
  { id: 'to', header: lineageWords.columns.to, value: ({ to }) => to.fullName, cell: ({ to }) => unitLink(to) },
  { id: 'day', header: lineageWords.columns.day, value: ({ step }) => step.day, kind: 'day' },
  {
    id: 'kind',
    header: lineageWords.columns.kind,
    value: ({ step }) => (step.event ? (words.kinds[step.event.kind] ?? step.event.kind) : lineageWords.noEvent),
  },
  { id: 'basis', header: lineageWords.columns.basis, value: ({ step }) => step.event?.legalBasis ?? null },
  {
    id: 'coverage',
    header: lineageWords.columns.coverage,
    value: ({ step }) => lineageWords.coverage[step.coverage],
  },
]

export function UnitLineage({ history }: UnitPartProps) {
  const { data } = useSuspenseQuery(lineageOf(history.unitId))
  if (data.steps.length === 0) return <Text c="dimmed">{lineageWords.alone}</Text>
  const stageOf = new Map(data.stages.map((stage) => [stage.key, stage]))
  const rows = data.steps.map((step) => ({
    key: `${step.from}>${step.to}@${step.day}`,
    step,
    from: stageOf.get(step.from) as Stage,
    to: stageOf.get(step.to) as Stage,
  }))
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {lineageWords.about}
      </Text>
      <LineageGraph unitId={history.unitId} name={history.versions.at(-1)?.fullName ?? ''} lineage={data} />
      <DataTable
        id="organization.lineage"
        caption={lineageWords.table}
        columns={COLUMNS}
        rows={rows}
        rowKey={({ key }) => key}
        searchable={false}
      />
    </Stack>
  )
}
