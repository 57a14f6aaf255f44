/** A snapshot beside the values a round has, and taking it. */
import { Alert, Button, Checkbox, Group, Select, Stack, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatInstant } from '../../../../shared/dates.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { useAction } from '../../../../ui/query.ts'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { StateBadge, type StateTone } from '../../../../ui/StateBadge.tsx'
import { useMay } from '../../../../ui/session.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import { type Source, sources, type TakingRow } from '../../contract.ts'
import { preview, snapshots } from '../data.ts'
import { percentShown } from '../percent.ts'
import { takeWords, words } from '../text.vi.ts'

const TONES: Record<TakingRow['effect'], StateTone> = {
  new: 'good',
  replaced: 'open',
  same: 'plain',
  kept: 'closed',
  missing: 'attention',
}
const value = (percent: number | undefined) => (percent === undefined ? null : percent / 10_000)

const columns: Column<TakingRow>[] = [
  { id: 'unit', header: takeWords.columns.unit, value: (row) => row.unitName, width: '15rem' },
  {
    id: 'code',
    header: takeWords.columns.code,
    value: (row) => row.code,
    cell: (row) => <span title={row.title}>{row.code}</span>,
  },
  {
    id: 'now',
    header: takeWords.columns.now,
    kind: 'number',
    value: (row) => value(row.now?.percent),
    cell: (row) => percentShown(row.now?.percent ?? null),
  },
  {
    id: 'next',
    header: takeWords.columns.next,
    kind: 'number',
    value: (row) => value(row.next?.percent),
    cell: (row) => percentShown(row.next?.percent ?? null),
  },
  { id: 'raw', header: takeWords.columns.raw, value: (row) => row.next?.raw ?? null },
  {
    id: 'effect',
    header: takeWords.columns.effect,
    value: (row) => takeWords.effects[row.effect],
    cell: (row) => <StateBadge tone={TONES[row.effect]}>{takeWords.effects[row.effect]}</StateBadge>,
  },
  { id: 'source', header: takeWords.columns.source, value: (row) => row.now?.source ?? null, hidden: true },
]

export function TakeTab({ source }: { source: Source }) {
  const rounds = source.rounds.filter(({ isOpen, bound }) => isOpen && bound > 0)
  const [roundId, setRoundId] = useState(rounds[0]?.roundId)
  const [chosen, setChosen] = useState<string | null>(null)
  const { data } = useQuery(snapshots(source.id))
  const snapshotId = chosen ?? source.newest?.id
  if (roundId === undefined) return <Text size="sm">{takeWords.nothingBound}</Text>
  if (snapshotId === undefined) return <Text size="sm">{takeWords.noSnapshot}</Text>
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {takeWords.about}
      </Text>
      <Group gap="sm" align="flex-end">
        <Select
          label={takeWords.snapshot}
          data={(data?.snapshots ?? []).map(({ id, period, takenAt }) => ({
            value: id,
            label: `${period}, ${formatInstant(takenAt)}`,
          }))}
          value={snapshotId}
          onChange={setChosen}
          allowDeselect={false}
          w={280}
        />
        {rounds.length > 1 && (
          <Select
            data={rounds.map(({ roundId: id, roundName }) => ({ value: id, label: roundName }))}
            value={roundId}
            onChange={(id) => setRoundId(id ?? undefined)}
            allowDeselect={false}
          />
        )}
      </Group>
      <Taking source={source} snapshotId={snapshotId} roundId={roundId} />
    </Stack>
  )
}

const NAMED = 5
const named = (units: readonly string[]) => takeWords.andMore(units.slice(0, NAMED).join(', '), units.length - NAMED)

function Taking({ source, snapshotId, roundId }: { source: Source; snapshotId: string; roundId: string }) {
  const mayManage = useMay('sources.manage')
  const [overEntered, setOverEntered] = useState(false)
  const { data, error } = useQuery({
    ...preview(snapshotId, roundId, overEntered),
    placeholderData: keepPreviousData,
  })
  const [done, setDone] = useState<number | null>(null)
  const take = useAction(sources.take, {
    inPlace: true,
    invalidates: ['sources', 'par'],
    onDone: ({ taken }) => setDone(taken),
  })
  if (error) return <RefusalList of={error} />
  const count = (...effects: TakingRow['effect'][]) =>
    data?.rows.filter(({ effect }) => effects.includes(effect)).length ?? 0
  const changes = count('new', 'replaced')
  const missing = [...new Set(data?.rows.filter(({ effect }) => effect === 'missing').map(({ unitName }) => unitName))]
  const title = data ? `${source.name}, ${data.snapshot.period}` : ''
  return (
    <>
      {data?.isOtherTime && <Alert color="yellow">{takeWords.otherTime(data.snapshot.period)}</Alert>}
      {data && data.unused.length > 0 && (
        <Text size="sm">{takeWords.unused(data.unused.length, named(data.unused))}</Text>
      )}
      {missing.length > 0 && <Text size="sm">{takeWords.missing(count('missing'), named(missing))}</Text>}
      <DataTable
        id="sources.taking"
        caption={takeWords.caption}
        columns={columns}
        rows={data?.rows}
        rowKey={(row) => `${row.unitId} ${row.criterionId}`}
        initialSort={{ id: 'effect', desc: true }}
        onExport={exportAsSeen(title)}
      />
      <RefusalList of={take.refusal} />
      <Checkbox
        label={takeWords.overEntered}
        checked={overEntered}
        disabled={!mayManage}
        onChange={(event) => setOverEntered(event.currentTarget.checked)}
      />
      <Group gap="sm">
        <Button
          disabled={!mayManage || changes === 0 || data === undefined}
          title={mayManage ? undefined : words.notManager}
          loading={take.isPending}
          onClick={() => take.mutate({ snapshotId, roundId, mark: data?.mark ?? '', overEntered })}
        >
          {changes === 0 ? takeWords.nothing : takeWords.take(changes)}
        </Button>
        {done !== null && (
          <Text size="sm" role="status" c="var(--mantine-color-teal-text)">
            {takeWords.done(done)}
          </Text>
        )}
      </Group>
    </>
  )
}
