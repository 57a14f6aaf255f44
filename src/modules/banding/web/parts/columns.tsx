/** Columns of the list of people. */

import { Button } from '@mantine/core'
import { formatCoefficient } from '../../../../shared/coefficients.ts'
import { PageLink } from '../../../../ui/Links.tsx'
import { StateBadge, type StateTone } from '../../../../ui/StateBadge.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import type { PersonRow } from '../../contract.ts'
import { payInWords } from '../../rules/in-words.ts'
import type { Placing } from '../../rules/placing.ts'
import { placingInWords } from '../../text.vi.ts'
import { peopleWords as words } from '../text.vi.ts'

const { columns: heads } = words
const TONES: Readonly<Record<Placing, StateTone>> = { ready: 'waiting', done: 'good', lacking: 'attention' }

const afterInWords = ({ after }: PersonRow): string | null =>
  after &&
  [payInWords(after), ...(after.preserved > 0 ? [words.preserved(formatCoefficient(after.preserved))] : [])].join(', ')

const fixed = { sortable: false } as const

export const peopleColumns = (open: (person: PersonRow) => void): Column<PersonRow>[] => [
  { ...fixed, id: 'name', header: heads.name, value: (row) => row.fullName, width: '12rem' },
  {
    ...fixed,
    id: 'placing',
    header: heads.placing,
    width: '9rem',
    value: (row) => placingInWords[row.placing],
    cell: ({ placing }) => <StateBadge tone={TONES[placing]}>{placingInWords[placing]}</StateBadge>,
  },
  { ...fixed, id: 'before', header: heads.before, value: (row) => payInWords(row.before), width: '12rem' },
  {
    ...fixed,
    id: 'band',
    header: heads.band,
    width: '7rem',
    value: (row) => (row.band === null ? null : words.band(row.band)),
  },
  { ...fixed, id: 'after', header: heads.after, value: afterInWords, width: '12rem' },
  {
    ...fixed,
    id: 'countedFrom',
    header: heads.countedFrom,
    kind: 'day',
    width: '8rem',
    value: (row) => row.after?.countedFrom ?? null,
  },
  { ...fixed, id: 'notes', header: heads.notes, value: (row) => row.notes.join(' '), width: '18rem' },
  {
    ...fixed,
    id: 'working',
    header: heads.working,
    width: '6rem',
    value: () => null,
    cell: (row) => (
      <Button variant="subtle" size="compact-sm" aria-label={words.seeHowOf(row.fullName)} onClick={() => open(row)}>
        {words.how}
      </Button>
    ),
  },
  {
    ...fixed,
    id: 'decision',
    header: heads.decision,
    width: '9rem',
    value: (row) => row.decision?.number ?? null,
    cell: ({ decision }) =>
      decision && <PageLink to={`/personnel/decisions/${decision.id}`}>{decision.number}</PageLink>,
  },
  { ...fixed, id: 'rank', header: heads.rank, value: (row) => row.rankName ?? row.rank, width: '13rem' },
  { ...fixed, id: 'unit', header: heads.unit, value: (row) => row.unitName, width: '16rem' },
  { ...fixed, id: 'code', header: heads.code, value: (row) => row.rank, hidden: true },
  { ...fixed, id: 'born', header: heads.born, value: (row) => row.bornOn, kind: 'day', hidden: true },
]
