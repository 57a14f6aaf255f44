import { type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { readTables, textOfFile } from './read.ts'

const bookOf = (...sheets: WriteSheet[]) => writeXlsx({ sheets })

test('numbers stay what they were typed as: text as text, numbers as numbers, days as days', async () => {
  const rows = [
    ['1,5', '1.5', 1.5, 0.1 + 0.2],
    [new Date('2025-01-11'), true, '  Cải   cách \n  hành chính  ', '2025-01-11'],
  ]
  const [table] = await readTables(await bookOf({ name: 'PL', rows }), 100)
  expect(table?.rows).toEqual([
    ['1,5', '1.5', 1.5, 0.1 + 0.2],
    ['2025-01-11', true, 'Cải cách\nhành chính', '2025-01-11'],
  ])
})

test('merged cells are told, the bold row too; hidden sheets and empty edges are not read', async () => {
  const merges = [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }]
  const cells = new Map([['0,0', { value: 'Điểm', style: { font: { bold: true } } }]])
  const rows = [
    ['Điểm', null, null, null],
    [1, 'Tự chấm', null, null],
    [null, null, null, null],
  ]
  const [table, ...more] = await readTables(
    await bookOf({ name: 'Nháp', rows, hidden: true }, { name: 'PL', rows, merges, cells }),
    100,
  )
  expect(more).toEqual([])
  expect(table).toEqual({
    name: 'PL',
    above: [],
    rows: [
      ['Điểm', null],
      [1, 'Tự chấm'],
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    bold: [true, false],
    cut: false,
  })
})

test('a table longer than asked for is cut and says so', async () => {
  const rows = Array.from({ length: 30_000 }, (_, at) => [at, 'dòng'])
  const [table] = await readTables(await bookOf({ name: 'PL', rows }), 5000)
  expect([table?.rows.length, table?.cut]).toEqual([5000, true])
})

test('a workbook as text: each sheet by its name, cells by tabs, numbers and days in Vietnamese form', async () => {
  const bytes = await bookOf(
    { name: 'Một', rows: [['Kế hoạch', 1234.5, new Date('2025-12-31')]] },
    { name: 'Hai', rows: [[null, 'x']] },
  )
  expect((await textOfFile(bytes)).text).toBe('[Một]\nKế hoạch\t1.234,5\t31/12/2025\n[Hai]\n\tx')
})
