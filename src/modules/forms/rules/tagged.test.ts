/** The tags of the forms in Word: one of its own for each blank and each table, and what the form says stands under them. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ACROSS, bandsOf } from './bands.ts'
import { filledForm, SHEETS } from './form.ts'
import { LAYOUTS } from './forms.ts'
import { SAMPLE } from './sample.ts'
import { tagged } from './tagged.ts'

test.each(SHEETS)('%s: each blank and each table has a tag of its own, in the order of the items', (id) => {
  const { header, entries } = tagged(filledForm(LAYOUTS[id], SAMPLE))
  const blanks = [...header, ...entries.flatMap((entry) => (entry.kind === 'blanks' ? entry.blanks : []))]
  const grids = entries.flatMap((entry) => (entry.kind === 'grid' ? [entry] : []))
  const tags = [...blanks.map(({ tag }) => tag), ...grids.flatMap(({ table, list }) => [table, list])]
  expect(new Set(tags).size).toBe(tags.length)
  for (const { tag, item } of blanks) if (item !== 'header') expect(tag).toMatch(new RegExp(`^Mục ${item}( ô \\d+)?$`))
  for (const { table, grid } of grids) expect(table).toBe(`Bảng ${grid.item}`)
  if (id === '2a-BNV/2007') return
  // Blanks of one item are counted as they stand: "3) Sinh ngày … tháng … năm …".
  const born = blanks.filter(({ label }) => /Sinh ngày:$/.test(label))
  expect(born.map(({ tag, value }) => [tag.replace(/^Mục \d+/, ''), value])).toEqual([[' ô 1', '12']])
})

test('months of pay are laid in bands of seven, none lost and none said twice', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 40 }), (rows) => {
      const bands = bandsOf(['Tháng', 'Hệ số'], rows)
      const laid = bands.flatMap(([months = [], coefficients = []]) =>
        months.slice(1).map((month, at) => [month, coefficients[at + 1]]),
      )
      expect(laid.slice(0, rows.length)).toEqual(rows)
      expect(laid.slice(rows.length).every(([month, coefficient]) => month === '' && coefficient === '')).toBe(true)
      for (const line of bands.flat()) expect(line).toHaveLength(ACROSS + 1)
    }),
  )
})

test('the unit above the form is called as on its day, where the record began under another name', () => {
  const lines = SAMPLE.lines.map((line) => (line.part === 'employment' ? { ...line, unitOnDay: 'Sở Mới' } : line))
  const { header, entries } = filledForm(LAYOUTS['2C-BNV/2008'], { ...SAMPLE, lines })
  expect(header.map(({ value }) => value)).toEqual(['Sở Mới', 'Sở Mới', null])
  expect(entries.find((entry) => entry.kind === 'table' && entry.item === '28')).toMatchObject({
    rows: [['06/2015 – nay', 'Chuyên viên, Sở Mẫu']],
  })
})

test('the supplement says what began in its year alone, and the post the person holds whenever it began', () => {
  const told = (day: string) => {
    const lines = SAMPLE.lines.map((line) => ({ ...line }))
    const { entries } = filledForm(LAYOUTS['2a-BNV/2007'], { ...SAMPLE, day, lines })
    return {
      post: entries
        .flatMap((entry) => (entry.kind === 'blanks' ? entry.blanks : []))
        .find(({ item }) => item === 'Chức vụ')?.value,
      rows: Object.fromEntries(entries.flatMap((entry) => (entry.kind === 'table' ? [[entry.item, entry.rows]] : []))),
    }
  }
  expect(told('2015-12-31')).toEqual({
    post: 'Chuyên viên',
    rows: { I: [['06/2015 – nay', 'Chuyên viên, Sở Mẫu']], II: [], V: [], VIII: [] },
  })
  expect(told('2006-12-31').rows.II).toEqual([['Đại học Mẫu', 'Luật', '09/2006 – nay', 'Chính quy', 'Cử nhân']])
  expect(told('2016-12-31')).toEqual({ post: 'Chuyên viên', rows: { I: [], II: [], V: [], VIII: [] } })
  expect(filledForm(LAYOUTS['2a-BNV/2007'], SAMPLE).entries[0]).toMatchObject({ blanks: [{ value: '2026' }] })
})
