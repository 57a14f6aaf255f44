/** Columns of the report: a name, what was lost, how it stands beside the year before, how far it is mended. */
import { formatPoints } from '../../../../shared/points.ts'
import type { Column } from '../../../../ui/table/column.ts'
import type { LostSum } from '../../contract.ts'
import { reportWords } from '../text.vi.ts'

const heads = reportWords.columns
export type ReportView = keyof typeof reportWords.names
const COUNTS = ['rows', 'units', 'isNew', 'partly', 'again', 'filled', 'done', 'overdue'] as const

const figures: Column<LostSum>[] = [
  {
    id: 'lost',
    header: heads.lost,
    kind: 'number',
    value: (row) => row.lost / 10_000,
    cell: (row) => formatPoints(row.lost),
  },
  ...COUNTS.map(
    (count): Column<LostSum> => ({ id: count, header: heads[count], value: (row) => row[count], kind: 'number' }),
  ),
]

const columnsOf = (view: ReportView): readonly Column<LostSum>[] => [
  { id: 'name', header: reportWords.names[view], value: (row: LostSum) => row.name, width: '22rem' },
  ...figures.filter(({ id }) => view !== 'unit' || id !== 'units'),
]

/** Made once: a table whose columns are new at every look would forget what is chosen in it. */
export const sumColumns: Readonly<Record<ReportView, readonly Column<LostSum>[]>> = {
  unit: columnsOf('unit'),
  area: columnsOf('area'),
  cause: columnsOf('cause'),
  criterion: columnsOf('criterion'),
}
