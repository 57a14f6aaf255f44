import { expect, test } from 'vitest'
import type { Column } from './column.ts'
import { textOfView } from './export-as-seen.ts'

interface Row {
  name: string
  points: number | null
}
const columns: Column<Row>[] = [
  { id: 'name', header: 'Đơn vị', value: (row) => row.name },
  { id: 'points', header: 'Điểm', value: (row) => row.points, kind: 'number', places: 2 },
]
const lines = (...rows: Row[]) => textOfView({ columns, rows }).split('\r\n')

test('cells are written as they are read, one row a line', () => {
  expect(lines({ name: 'Sở Y tế', points: 1234.5 }, { name: 'Sở Tư pháp', points: null })).toEqual([
    'Đơn vị\tĐiểm',
    'Sở Y tế\t1.234,50',
    'Sở Tư pháp\t',
  ])
})

test('no cell becomes a formula, breaks its row or its column; a loss stays a number', () => {
  const [, ...rows] = lines(
    { name: '=HYPERLINK("x")', points: -0.5 },
    { name: 'dòng 1\n\tdòng 2', points: 0 },
    { name: '-cmd', points: 1 },
  )
  expect(rows).toEqual(['"\'=HYPERLINK(""x"")"\t-0,50', 'dòng 1 dòng 2\t0,00', "'-cmd\t1,00"])
})
