import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { DataTable } from './DataTable.tsx'
import { show } from './for-tests.tsx'
import type { Column } from './table/column.ts'
import type { TableView } from './table/data-table-props.ts'

interface Row {
  id: number
  unit: string
  person: string
  points: number | null
}

const rows: readonly Row[] = [
  { id: 1, unit: 'Yên Dũng', person: 'Trần Văn Ân', points: 81.5 },
  { id: 2, unit: 'Ăn Hải', person: 'Nguyễn Thị Ánh', points: null },
  { id: 3, unit: 'Đông Sơn', person: 'Lê Đức Dũng', points: 9.25 },
  { id: 4, unit: 'An Bình', person: 'Phạm Thị Em', points: 1234.5 },
  { id: 5, unit: 'Dân Chủ', person: 'Vũ An', points: 81.5 },
]
const columns: readonly Column<Row>[] = [
  { id: 'unit', header: 'Đơn vị', value: (row) => row.unit },
  { id: 'person', header: 'Người chấm', kind: 'person', value: (row) => row.person },
  { id: 'points', header: 'Điểm', kind: 'number', places: 2, value: (row) => row.points },
]

beforeEach(() => localStorage.clear())

const table = (more: Partial<Parameters<typeof DataTable<Row>>[0]> = {}) =>
  show(() => (
    <DataTable id="test" caption="Đơn vị" columns={columns} rows={rows} rowKey={(row) => String(row.id)} {...more} />
  ))
const firstColumn = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent)
const sortBy = (header: string) => screen.getByRole('button', { name: new RegExp(`Sắp xếp theo ${header}`) })

test('text is ordered as a Vietnamese dictionary has it', async () => {
  await table()
  await userEvent.click(sortBy('Đơn vị'))
  expect(firstColumn()).toEqual(['An Bình', 'Ăn Hải', 'Dân Chủ', 'Đông Sơn', 'Yên Dũng'])
  expect(screen.getByRole('columnheader', { name: /Đơn vị/ }).getAttribute('aria-sort')).toBe('ascending')
  await userEvent.click(sortBy('Đơn vị'))
  expect(firstColumn()).toEqual(['Yên Dũng', 'Đông Sơn', 'Dân Chủ', 'Ăn Hải', 'An Bình'])
})

test('people are ordered by their given name', async () => {
  await table()
  await userEvent.click(sortBy('Người chấm'))
  const people = screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('cell')[0]?.textContent)
  expect(people).toEqual(['Vũ An', 'Nguyễn Thị Ánh', 'Trần Văn Ân', 'Lê Đức Dũng', 'Phạm Thị Em'])
})

test('numbers are ordered as numbers, what is missing last in both directions', async () => {
  await table()
  await userEvent.click(sortBy('Điểm'))
  expect(firstColumn()).toEqual(['Đông Sơn', 'Yên Dũng', 'Dân Chủ', 'An Bình', 'Ăn Hải'])
  await userEvent.click(sortBy('Điểm'))
  expect(firstColumn()).toEqual(['An Bình', 'Yên Dũng', 'Dân Chủ', 'Đông Sơn', 'Ăn Hải'])
  expect(screen.getByText('1.234,50')).toBeTruthy()
})

test.each([
  ['yen dung', ['Yên Dũng']],
  ['DUNG', ['Yên Dũng', 'Đông Sơn']],
  ['dong', ['Đông Sơn']],
  ['1.234', ['An Bình']],
])('searching %s finds without accents and capitals', async (words, found) => {
  await table()
  await userEvent.type(screen.getByRole('searchbox', { name: 'Tìm trong bảng' }), words)
  await vi.waitFor(() => expect(firstColumn()).toEqual(found))
})

test('a search that finds nothing says so and can be cleared', async () => {
  await table()
  await userEvent.type(screen.getByRole('searchbox'), 'không có')
  await screen.findByText('Không có dòng nào khớp với “không có”')
  await userEvent.click(screen.getAllByRole('button', { name: 'Xóa từ tìm' }).at(-1) as HTMLElement)
  expect(firstColumn()).toHaveLength(5)
})

test('columns put away stay away the next time', async () => {
  await table()
  await userEvent.click(screen.getByRole('button', { name: 'Chọn cột' }))
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Người chấm' }))
  expect(screen.queryByRole('columnheader', { name: /Người chấm/ })).toBeNull()
  expect(JSON.parse(localStorage.getItem('noivu.columns.test') ?? '{}')).toEqual({ person: false })
})

test('an export is what is seen: found rows, in their order, chosen columns', async () => {
  const seen: TableView<Row>[] = []
  await table({ onExport: (view) => void seen.push(view), initialSort: { id: 'unit', desc: true } })
  await userEvent.type(screen.getByRole('searchbox'), 'dung')
  await vi.waitFor(() => expect(firstColumn()).toHaveLength(2))
  await userEvent.click(screen.getByRole('button', { name: 'Xuất Excel' }))
  expect(seen[0]?.rows.map((row) => row.unit)).toEqual(['Yên Dũng', 'Đông Sơn'])
  expect(seen[0]?.columns.map((column) => column.id)).toEqual(['unit', 'person', 'points'])
})

test('long lists come in pages, and a new search begins at the first', async () => {
  const many = Array.from({ length: 60 }, (_, id) => ({ id, unit: `Xã ${id}`, person: 'Vũ An', points: id }))
  await table({ rows: many, pageSize: 25 })
  expect(screen.getByText('1–25 trong 60 dòng')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Trang cuối' }))
  expect(screen.getByText('51–60 trong 60 dòng')).toBeTruthy()
  await userEvent.type(screen.getByRole('searchbox'), 'xa')
  await screen.findByText('1–25 trong 60 dòng')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Số dòng mỗi trang' }), 'Tất cả')
  expect(firstColumn()).toHaveLength(60)
})

test('a row is opened from its first cell, arrow keys go from row to row', async () => {
  const { router } = await table({ rowLink: (row) => `/don-vi/${row.id}` })
  const links = screen.getAllByRole('link')
  links[0]?.focus()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}')
  expect(document.activeElement).toBe(links[1])
  await userEvent.keyboard('{Enter}')
  expect(router.state.location.pathname).toBe('/don-vi/2')
})

test('an empty list says what there is to say', async () => {
  await table({ rows: [], empty: 'Chưa mở kỳ đánh giá nào' })
  expect(screen.getByText('Chưa mở kỳ đánh giá nào')).toBeTruthy()
})

test('while loading the table is busy and has no rows', async () => {
  await table({ rows: undefined })
  expect(screen.getByRole('table').getAttribute('aria-busy')).toBe('true')
  expect(screen.queryAllByRole('rowheader')).toEqual([])
})
