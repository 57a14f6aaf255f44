/** Columns that every table of shares has. */
import { StateBadge, type StateTone } from '../../../../../ui/StateBadge.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import type { Decided, Shares } from '../../../contract.ts'
import { gainInWords, intervalInWords, remarkInWords, shareInWords } from '../../../rules/even-handed-words.ts'
import { evenWords } from '../../text-of-even-handed.vi.ts'

const TONES = {
  'too-few': 'idle',
  'as-all': 'plain',
  above: 'attention',
  below: 'attention',
} as const satisfies Record<Shares['remark'], StateTone>

/** @param of where a row keeps its shares. */
export function sharesColumns<Row>(of: (row: Row) => Shares): Column<Row>[] {
  return [
    {
      id: 'share',
      header: evenWords.share,
      value: (row) => {
        const { share } = of(row)
        return share === null ? null : share / 10_000
      },
      cell: (row) => shareInWords(of(row)),
      kind: 'number',
    },
    {
      id: 'interval',
      header: evenWords.interval,
      about: evenWords.intervalAbout,
      value: (row) => intervalInWords(of(row).interval),
      searchable: false,
    },
    {
      id: 'remark',
      header: evenWords.remark,
      value: (row) => remarkInWords[of(row).remark],
      cell: (row) => <StateBadge tone={TONES[of(row).remark]}>{remarkInWords[of(row).remark]}</StateBadge>,
    },
  ]
}

const count = <Row,>(id: string, header: string, value: (row: Row) => number, about?: string): Column<Row> => ({
  id,
  header,
  value,
  kind: 'number',
  searchable: false,
  ...(about !== undefined && { about }),
})

/** Of decisions: how many, for whom, the points gained. */
export const decidedColumns = <Row extends Decided>(): Column<Row>[] => [
  count('of', evenWords.of, (row) => row.of, evenWords.ofAbout),
  count('agreed', evenWords.agreed, (row) => row.agreed),
  count('corrected', evenWords.corrected, (row) => row.corrected),
  count('kept', evenWords.kept, (row) => row.kept),
  ...sharesColumns<Row>((row) => row),
  {
    id: 'gained',
    header: evenWords.gained,
    about: evenWords.gainedAbout,
    value: (row) => row.gained / 10_000,
    cell: (row) => gainInWords(row.gained),
    kind: 'number',
  },
]

export { count as countColumn }
