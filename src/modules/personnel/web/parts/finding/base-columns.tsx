/** The columns every list of people has. */
import type { Column } from '../../../../../ui/table/column.ts'
import type { FoundRecord } from '../../../contract.ts'
import { nameOfCode } from '../../../rules/catalogues.ts'
import { stateInWords } from '../../../rules/life/state.ts'
import { formatPartial } from '../../../rules/partial-days.ts'
import { findingWords as words } from '../../text-of-finding.vi.ts'

const { columns: heads } = words
// The server orders, so that no page hides what belongs before it.
const unsorted = { sortable: false } as const

const PRECISE = { day: 10, month: 7, year: 4 } as const

/** '1988-04-12' → '12/04/1988'; no more than is known of it. */
export const bornInWords = ({ bornOn, bornPrecision }: Pick<FoundRecord, 'bornOn' | 'bornPrecision'>): string | null =>
  bornOn === null ? null : formatPartial(bornOn.slice(0, PRECISE[bornPrecision ?? 'day']))

export const BASE_COLUMNS: readonly Column<FoundRecord>[] = [
  { id: 'name', header: heads.name, value: (row) => row.fullName, kind: 'person', width: '13rem', ...unsorted },
  { id: 'born', header: heads.born, value: bornInWords, width: '7rem', ...unsorted },
  {
    id: 'sex',
    header: heads.sex,
    value: ({ sex }) => (sex === null ? null : words.sexes[sex]),
    hidden: true,
    ...unsorted,
  },
  { id: 'unit', header: heads.unit, value: (row) => row.unitName, ...unsorted },
  { id: 'using', header: heads.using, value: (row) => row.usingUnitName, hidden: true, ...unsorted },
  { id: 'post', header: heads.post, value: (row) => row.postTitle, ...unsorted },
  {
    id: 'rank',
    header: heads.rank,
    value: ({ rank }) => (rank === null ? null : `${nameOfCode('rank', rank)} (${rank})`),
    ...unsorted,
  },
  {
    id: 'kind',
    header: heads.kind,
    value: ({ personKind }) => (personKind === null ? null : nameOfCode('person_category', personKind)),
    ...unsorted,
  },
  { id: 'citizenId', header: heads.citizenId, value: (row) => row.citizenId, hidden: true, ...unsorted },
  { id: 'state', header: heads.state, value: (row) => stateInWords[row.state], hidden: true, ...unsorted },
]
