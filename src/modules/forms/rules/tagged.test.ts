/** The tags of the forms in Word: one of its own for each blank and each table, and what the form says stands under them. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { filledForm, SHEETS } from './form.ts'
import { LAYOUTS } from './forms.ts'
import { SAMPLE } from './sample.ts'
import { ACROSS, stripsOf } from './strips.ts'
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

test('months of pay are laid in strips of seven, none lost and none said twice', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 40 }), (rows) => {
      const strips = stripsOf(['Tháng', 'Hệ số'], rows)
      const laid = strips.flatMap(([months = [], coefficients = []]) =>
        months.slice(1).map((month, at) => [month, coefficients[at + 1]]),
      )
      expect(laid.slice(0, rows.length)).toEqual(rows)
      expect(laid.slice(rows.length).every(([month, coefficient]) => month === '' && coefficient === '')).toBe(true)
      for (const line of strips.flat()) expect(line).toHaveLength(ACROSS + 1)
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

test('the supplement tells what ended in its year too: a course, a post that was left, another unit, a secondment', () => {
  const line = (part: string, from: string, to: string | null, words: Record<string, string>, slot = '') => ({
    part,
    slot,
    from,
    to,
    values: words,
    words,
    unitOnDay: words.unitId ?? '',
  })
  const rows = (day: string) => {
    const { entries } = filledForm(LAYOUTS['2a-BNV/2007'], {
      ...SAMPLE,
      day,
      lines: [
        line('training', '2024-09-01', '2026-07-01', { school: 'Học viện Mẫu', award: 'Cao cấp' }),
        line('employment', '2015-06-01', '2026-08-01', { unitId: 'Sở Mẫu', personKind: 'VC' }),
        line('employment', '2026-08-01', '2026-09-01', { unitId: 'Ban Mẫu', personKind: 'VC' }),
        line('employment', '2026-09-01', null, { unitId: 'Ban Mẫu', personKind: 'CC' }),
        line('post', '2015-06-01', '2026-03-01', { title: 'Chuyên viên' }, 'main'),
        line('post', '2026-03-01', '2026-05-01', { title: 'Chuyên viên' }, 'main'),
        line('post', '2020-01-01', '2026-06-01', { title: 'Ủy viên' }, 'concurrent'),
        line('use', '2025-10-01', '2026-04-01', { unitId: 'Xã Mẫu' }),
      ],
    })
    return Object.fromEntries(entries.flatMap((entry) => (entry.kind === 'table' ? [[entry.item, entry.rows]] : [])))
  }
  expect(rows('2026-11-26')).toMatchObject({
    I: [
      ['10/2025 – 03/2026', 'Biệt phái đến Xã Mẫu'],
      ['03/2026 – 04/2026', 'Chuyên viên, Sở Mẫu'],
      ['06/2026', 'Thôi Ủy viên, Sở Mẫu'],
      ['Từ 08/2026', 'Công tác tại Ban Mẫu'],
    ],
    II: [['Học viện Mẫu', '', '09/2024 – 06/2026', '', 'Cao cấp']],
  })
  // Before the end is there it is not told.
  expect(rows('2026-02-01')).toMatchObject({ I: [], II: [] })
})
