/** Everybody paid at the unit: proposed, fit to be, or why not. */
import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { ConfirmWithReason } from '../../../../ui/ConfirmWithReason.tsx'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { useAction } from '../../../../ui/query.ts'
import { StateBadge, type StateTone } from '../../../../ui/StateBadge.tsx'
import { useMay } from '../../../../ui/session.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import { type EarlyRow, entitlement } from '../../contract.ts'
import { earlyWords as words } from '../text-of-early.vi.ts'

const { columns: heads } = words
type State = keyof typeof words.states
const stateOf = ({ proposal, whyNot }: EarlyRow): State => (proposal ? 'proposed' : whyNot === null ? 'may' : 'not')
const TONES: Readonly<Record<State, StateTone>> = { proposed: 'good', may: 'open', not: 'closed' }

const COLUMNS: readonly Column<EarlyRow>[] = [
  { id: 'name', header: heads.name, value: (row) => row.fullName, kind: 'person', width: '13rem' },
  {
    id: 'state',
    header: heads.state,
    width: '9rem',
    value: (row) => words.states[stateOf(row)],
    cell: (row) => <StateBadge tone={TONES[stateOf(row)]}>{words.states[stateOf(row)]}</StateBadge>,
  },
  { id: 'due', header: heads.due, value: (row) => row.dueOn, kind: 'day', width: '8rem' },
  { id: 'earliest', header: heads.earliest, value: (row) => row.earliest, kind: 'day', width: '8rem' },
  { id: 'ground', header: heads.ground, value: (row) => row.proposal?.ground ?? null, width: '14rem' },
  { id: 'why', header: heads.why, value: (row) => row.whyNot, width: '26rem' },
  { id: 'post', header: heads.post, value: (row) => row.postTitle, width: '14rem' },
  { id: 'by', header: heads.by, value: (row) => row.proposal?.byName ?? null, hidden: true },
]

interface EarlyTableProps {
  rows: readonly EarlyRow[]
  year: number
  isFull: boolean
}

export function EarlyTable({ rows, year, isFull }: EarlyTableProps) {
  const mayPropose = useMay('entitlement.propose-early')
  const [asked, ask] = useState<EarlyRow | null>(null)
  const propose = useAction(entitlement.proposeEarly, {
    inPlace: true,
    said: words.proposedDone,
    onDone: () => ask(null),
  })
  const [leaving, leave] = useState<EarlyRow | null>(null)
  const withdraw = useAction(entitlement.withdrawEarly, {
    inPlace: true,
    said: words.withdrawn,
    onDone: () => leave(null),
  })
  const columns = useMemo(
    () => (mayPropose ? [...COLUMNS.slice(0, 2), acting({ isFull, ask, leave }), ...COLUMNS.slice(2)] : COLUMNS),
    [mayPropose, isFull],
  )
  return (
    <>
      <DataTable
        id="entitlement.early"
        caption={words.caption}
        columns={columns}
        rows={rows}
        rowKey={({ recordId }) => recordId}
        rowLink={({ recordId }) => `/personnel/records/${recordId}?phan=che-do`}
        empty={words.empty}
        onExport={exportAsSeen(words.title)}
      />
      <ConfirmWithReason
        key={asked?.recordId ?? ''}
        opened={asked !== null}
        onClose={() => ask(null)}
        title={asked ? words.proposeOf(asked.fullName) : ''}
        action={words.propose}
        least={5}
        most={500}
        reasonLabel={words.ground}
        isWorking={propose.isPending}
        refusal={propose.refusal}
        onConfirm={(ground) => asked && propose.mutate({ recordId: asked.recordId, year, ground })}
      >
        {words.groundHint}
      </ConfirmWithReason>
      <ConfirmWithReason
        opened={leaving !== null}
        onClose={() => leave(null)}
        title={leaving ? words.withdrawOf(leaving.fullName) : ''}
        action={words.withdraw}
        least={0}
        isWorking={withdraw.isPending}
        refusal={withdraw.refusal}
        onConfirm={() => leaving?.proposal && withdraw.mutate({ proposalId: leaving.proposal.id })}
      >
        {words.withdrawAsk}
      </ConfirmWithReason>
    </>
  )
}

interface Acting {
  isFull: boolean
  ask: (row: EarlyRow) => void
  leave: (row: EarlyRow) => void
}

const acting = ({ isFull, ask, leave }: Acting): Column<EarlyRow> => ({
  id: 'action',
  header: heads.action,
  width: '7rem',
  sortable: false,
  fixed: true,
  value: () => null,
  cell: (row) => {
    const { proposal, whyNot, fullName } = row
    if (proposal)
      return (
        <Button size="compact-sm" variant="subtle" aria-label={words.withdrawOf(fullName)} onClick={() => leave(row)}>
          {words.withdraw}
        </Button>
      )
    if (whyNot !== null) return null
    return (
      <Button
        size="compact-sm"
        variant="default"
        disabled={isFull}
        title={isFull ? words.full : undefined}
        aria-label={words.proposeOf(fullName)}
        onClick={() => ask(row)}
      >
        {words.propose}
      </Button>
    )
  },
})
