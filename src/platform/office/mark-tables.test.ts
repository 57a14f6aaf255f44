import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { docxOf } from '../../../tests/support/zip.ts'
import { markedWorkbook } from './xlsx.ts'

const at = new Date('2026-01-05T00:00:00Z')
const brought = () =>
  writeXlsx({
    sheets: [
      { name: 'Ẩn', rows: [['x']], hidden: true },
      {
        name: 'PL 1',
        rows: [
          ['STT', 'Nội dung', 'Điểm'],
          ['1', 'Chỉ đạo', 20],
          ['1.1', 'Kế hoạch', 'năm'],
        ],
        cells: new Map([
          ['1,1', { value: 'Chỉ đạo', style: { font: { bold: true } } }],
          ['1,2', { value: 20, formula: 'SUM(C3:C3)', formulaResult: 20 }],
        ]),
        merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
        columns: [{ width: 6 }, { width: 40 }, { width: 10 }],
      },
    ],
  })
const mark = (bytes: Uint8Array, row: number, column: number | null, reason: string) =>
  markedWorkbook({ bytes, headRows: [0], heading: 'Lý do', marks: [{ table: 0, row, column, reason }], at })

test('a workbook comes back as it was, with its reasons in a last column and on the wrong cells', async () => {
  const [hidden, sheet] = (
    await readXlsx(await mark(await brought(), 2, 2, '“năm” không phải là số.'), { readStyles: true })
  ).sheets
  expect(hidden).toMatchObject({ name: 'Ẩn', hidden: true })
  expect(sheet?.rows).toEqual([
    ['STT', 'Nội dung', 'Điểm', 'Lý do'],
    ['1', 'Chỉ đạo', 20, null],
    ['1.1', 'Kế hoạch', 'năm', '“năm” không phải là số.'],
  ])
  expect(sheet?.cells?.get('2,2')).toMatchObject({
    comment: { text: '“năm” không phải là số.' },
    style: { fill: { fgColor: { rgb: 'FDE2DF' } } },
  })
  expect(sheet?.cells?.get('1,1')?.style?.font?.bold).toBe(true)
  expect(sheet?.cells?.get('1,2')?.formula).toBe('SUM(C3:C3)')
  expect(sheet?.merges).toHaveLength(1)
})

test('marks of an earlier time go when the same workbook is marked again', async () => {
  const first = await mark(await brought(), 2, 2, 'Cũ.')
  const sheet = (await readXlsx(await mark(first, 1, null, 'Mới.'), { readStyles: true })).sheets[1]
  expect(sheet?.rows.map((row) => row[3])).toEqual(['Lý do', 'Mới.', null])
  expect(sheet?.rows.every((row) => row.length === 4)).toBe(true)
  expect(sheet?.cells?.get('2,2')?.comment).toBeUndefined()
  expect(sheet?.cells?.get('2,2')?.style?.fill).toBeUndefined()
})

test('a table of a document becomes a sheet with its marks', async () => {
  const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
  const body = `<w:tbl><w:tr>${cell('STT')}${cell('Điểm')}</w:tr><w:tr>${cell('1')}${cell('=1+1')}</w:tr></w:tbl>`
  const [sheet] = (await readXlsx(await mark(docxOf(body), 1, 1, 'Không phải là số.'), { readStyles: true })).sheets
  expect(sheet?.name).toBe('Bảng 1')
  expect(sheet?.rows).toEqual([
    ['STT', 'Điểm', 'Lý do'],
    ['1', '=1+1', 'Không phải là số.'],
  ])
  expect(sheet?.cells?.get('1,1')?.formula).toBeUndefined()
})
