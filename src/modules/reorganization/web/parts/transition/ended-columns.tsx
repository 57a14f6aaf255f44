/** Columns of the units that ended on a day. */
import { StateBadge } from '../../../../../ui/StateBadge.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import type { EndedUnit } from '../../../contract/transitions.ts'
import { heldInWords } from '../../../rules/held.ts'
import { standingInWords } from '../../../rules/transition-words.ts'
import { transitionWords } from '../../text-of-transitions.vi.ts'
import { STANDING_TONES } from './tones.ts'

const { unit: words } = transitionWords
const { columns: heads } = words

export const successorsOf = ({ successors }: EndedUnit): string =>
  successors.length === 0
    ? words.nobody
    : successors
        .map(({ fullName, coverage }) => (coverage === 'partial' ? `${fullName} (${words.partial})` : fullName))
        .join(', ')

const heldOf = ({ held }: EndedUnit): string =>
  held.length === 0
    ? words.nothing
    : held.map(({ kind, count }) => `${count} ${heldInWords[kind].toLowerCase()}`).join('; ')

export const endedColumns: Column<EndedUnit>[] = [
  { id: 'name', header: heads.name, value: (row) => row.fullName, width: '13rem' },
  { id: 'parent', header: heads.parent, value: (row) => row.parentName, width: '9rem' },
  { id: 'successors', header: heads.successors, value: successorsOf, width: '14rem' },
  { id: 'keeper', header: heads.keeper, value: (row) => row.keeper?.fullName ?? words.unknown, width: '12rem' },
  { id: 'held', header: heads.held, value: heldOf, width: '18rem', sortable: false },
  {
    id: 'standing',
    header: heads.standing,
    value: (row) => standingInWords[row.standing],
    cell: (row) => <StateBadge tone={STANDING_TONES[row.standing]}>{standingInWords[row.standing]}</StateBadge>,
  },
  { id: 'basis', header: heads.basis, value: (row) => row.legalBasis, hidden: true },
]
