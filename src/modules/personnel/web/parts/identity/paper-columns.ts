/** What the lists of papers of a file show of each, and of each that is lacking. */

import { formatPartial } from '../../../../../shared/partial-days.ts'
import type { Column } from '../../../../../ui/table/column.ts'
import type { FiledPaper, MissingPaper } from '../../../contract.ts'
import { kindInWords } from '../../../rules/event-kinds.ts'
import { nameOfComponent } from '../../../rules/papers/components.ts'
import { identityWords, owerInWords } from '../../text-of-identity.vi.ts'

const words = identityWords.file
const { columns: heads } = words

export const PAPERS: readonly Column<FiledPaper>[] = [
  { id: 'title', header: heads.title, value: (row) => row.title, width: '16rem' },
  {
    id: 'component',
    header: heads.component,
    width: '14rem',
    value: (row) => (row.component === null ? words.other : nameOfComponent(row.component)),
  },
  { id: 'number', header: heads.number, value: (row) => row.number },
  { id: 'dated', header: heads.dated, value: (row) => row.datedOn, kind: 'day' },
  { id: 'sheets', header: heads.sheets, value: (row) => row.sheets, kind: 'number' },
  { id: 'received', header: heads.received, value: (row) => row.receivedOn, kind: 'day' },
]
export const formOf = ({ paperId, hasScan }: FiledPaper) =>
  paperId === null ? words.fromEvent : hasScan ? words.scanned : words.cabinet

export const LACKING: readonly Column<MissingPaper>[] = [
  { id: 'component', header: heads.component, value: (row) => nameOfComponent(row.component), width: '18rem' },
  { id: 'of', header: heads.of, value: whoseInWords, width: '12rem' },
  { id: 'owes', header: heads.owes, value: (row) => owerInWords[row.owes] },
  { id: 'due', header: heads.due, value: (row) => row.dueOn, kind: 'day' },
  { id: 'law', header: heads.law, value: (row) => row.law, hidden: true },
]

function whoseInWords({ period, eventKind, eventOn }: MissingPaper): string {
  if (period !== null) return words.year(period)
  const kind = eventKind === null ? '' : (kindInWords[eventKind as keyof typeof kindInWords] ?? eventKind)
  return eventOn === null ? kind : `${kind} ${formatPartial(eventOn)}`
}
