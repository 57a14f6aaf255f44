import { formatPoints } from '../../../../../shared/points.ts'
import type { Column } from '../../../../../ui/table/column.ts'

/** Points in ten-thousandths as a column of numbers; nothing where there are none. */
export const pointsColumn = <Row,>(
  id: string,
  header: string,
  pointsOf: (row: Row) => number | null,
  more: Partial<Column<Row>> = {},
): Column<Row> => ({
  id,
  header,
  value: (row) => {
    const points = pointsOf(row)
    return points === null ? null : points / 10_000
  },
  cell: (row) => {
    const points = pointsOf(row)
    return points === null ? '' : formatPoints(points)
  },
  kind: 'number',
  ...more,
})
