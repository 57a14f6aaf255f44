/** The values of one snapshot; or what is different from another. */
import { Button, Group, Select, Stack, Text, Title } from '@mantine/core'
import { IconArrowLeft, IconDownload } from '@tabler/icons-react'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { formatInstant } from '../../../../shared/dates.ts'
import { formatPoints } from '../../../../shared/points.ts'
import { urlOf } from '../../../../ui/api.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import { type Difference, type SnapshotUnit, type Source, sources } from '../../contract.ts'
import { comparison, snapshot, snapshots } from '../data.ts'
import { percentShown } from '../percent.ts'
import { snapshotWords } from '../text.vi.ts'

interface SnapshotViewProps {
  source: Source
  snapshotId: string
  beforeId: string | null
  onCompare: (beforeId: string | null) => void
  onBack: () => void
}

export function SnapshotView({ source, snapshotId, beforeId, onCompare, onBack }: SnapshotViewProps) {
  const { data } = useSuspenseQuery(snapshot(snapshotId))
  const { data: all } = useSuspenseQuery(snapshots(source.id))
  const others = all.snapshots.filter(({ id }) => id !== snapshotId)
  const columns: Column<SnapshotUnit>[] = [
    { id: 'unit', header: snapshotWords.unit, value: (row) => row.unitName, width: '16rem' },
    ...data.measures.map(
      ({ key, title, rule }): Column<SnapshotUnit> => ({
        id: key,
        header: title,
        about: rule,
        kind: 'number',
        value: (row) => {
          const said = row.values[key]
          return said ? said.percent / 10_000 : null
        },
        cell: (row) => <span title={row.values[key]?.raw}>{percentShown(row.values[key]?.percent ?? null)}</span>,
      }),
    ),
  ]
  return (
    <Stack gap="sm">
      <Group justify="space-between" gap="sm" align="flex-end">
        <div>
          <Title order={2} size="h3">
            {snapshotWords.values(data.period)}
          </Title>
          <Text size="sm" c="dimmed">
            {snapshotWords.how[data.how]}: {data.origin} · {formatInstant(data.takenAt)} · {data.takenByName}
          </Text>
        </div>
        <Group gap="xs" align="flex-end">
          <Select
            label={snapshotWords.compare}
            size="xs"
            data={others.map(({ id, period, takenAt }) => ({
              value: id,
              label: `${period}, ${formatInstant(takenAt)}`,
            }))}
            value={beforeId}
            onChange={onCompare}
            placeholder={snapshotWords.compareNone}
            clearable
            clearButtonProps={{ 'aria-label': snapshotWords.compareNone }}
            w={260}
          />
          <Button
            component="a"
            size="xs"
            variant="default"
            href={urlOf(sources.snapshotFile, { snapshotId })}
            leftSection={<IconDownload size={15} />}
          >
            {snapshotWords.file}
          </Button>
          <Button size="xs" variant="default" onClick={onBack} leftSection={<IconArrowLeft size={15} />}>
            {snapshotWords.back}
          </Button>
        </Group>
      </Group>
      {beforeId === null ? (
        <DataTable
          id={`sources.values.${source.adapter}`}
          caption={snapshotWords.values(data.period)}
          columns={columns}
          rows={data.units}
          rowKey={(row) => String(row.unitId)}
          onExport={exportAsSeen(`${source.name}, ${data.period}`)}
        />
      ) : (
        <Differences snapshotId={snapshotId} beforeId={beforeId} />
      )}
    </Stack>
  )
}

function Differences({ snapshotId, beforeId }: { snapshotId: string; beforeId: string }) {
  const { data } = useQuery(comparison(snapshotId, beforeId))
  const titles = new Map(data?.measures.map(({ key, title }) => [key, title]))
  const change = ({ before, after }: Difference) =>
    before === null || after === null ? null : (after - before) / 10_000
  const columns: Column<Difference>[] = [
    { id: 'unit', header: snapshotWords.unit, value: (row) => row.unitName, width: '16rem' },
    { id: 'measure', header: snapshotWords.measure, value: (row) => titles.get(row.measure) ?? row.measure },
    {
      id: 'before',
      header: snapshotWords.before,
      kind: 'number',
      value: (row) => (row.before === null ? null : row.before / 10_000),
      cell: (row) => (row.before === null ? snapshotWords.none : percentShown(row.before)),
    },
    {
      id: 'after',
      header: snapshotWords.after,
      kind: 'number',
      value: (row) => (row.after === null ? null : row.after / 10_000),
      cell: (row) => (row.after === null ? snapshotWords.none : percentShown(row.after)),
    },
    {
      id: 'change',
      header: snapshotWords.change,
      kind: 'number',
      value: change,
      cell: ({ before, after }) =>
        before === null || after === null ? '–' : `${after > before ? '+' : ''}${formatPoints(after - before, 2)}`,
    },
  ]
  const title = data ? snapshotWords.differences(data.before.period, data.after.period) : ''
  return (
    <>
      <DataTable
        id="sources.differences"
        caption={title}
        columns={columns}
        rows={data?.differences}
        rowKey={(row) => `${row.unitId} ${row.measure}`}
        empty={<Text size="sm">{snapshotWords.noDifference}</Text>}
        onExport={exportAsSeen(title)}
      />
      {data && (
        <Text size="sm" c="dimmed">
          {snapshotWords.same(data.same)}
        </Text>
      )}
    </>
  )
}
