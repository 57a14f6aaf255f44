/** Columns of the report: a name, what was lost, how it stands beside the year before, how far it is mended. */
import { formatPoints } from '../../../../shared/points.ts'
import type { Column } from '../../../../ui/table/column.ts'
import type { LostSum } from '../../contract.ts'
import { reportWords } from '../text.vi.ts'

const heads = reportWords.columns
const COUNTS = ['rows', 'units', 'isNew', 'partly', 'again', 'filled', 'done', 'overdue'] as const

const figures: Column<LostSum>[] = [
  {
    ...{ id: 'lost', header: heads.lost, kind: 'number' },
    value: (row) => row.lost / 10_000,
    cell: (row) => formatPoints(row.lost),
  },
  ...COUNTS.map(
    (count): Column<LostSum> => ({ id: count, header: heads[count], value: (row) => row[count], kind: 'number' }),
  ),
]

const columnsBy = new Map<string, Column<LostSum>[]>()

/** The same array each time: a table whose columns are new at every look would forget what is chosen in it. */
export function sumColumns(name: string, view: string): Column<LostSum>[] {
  const kept = columnsBy.get(view)
  if (kept) return kept
  const columns = [
    { id: 'name', header: name, value: (row: LostSum) => row.name, width: '22rem' },
    ...figures.filter(({ id }) => view !== 'unit' || id !== 'units'),
  ]
  columnsBy.set(view, columns)
  return columns
}
