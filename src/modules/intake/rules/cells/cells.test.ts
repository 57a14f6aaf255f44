import fc from 'fast-check'
import { expect, test } from 'vitest'
import listed from '../../../../../db/catalogues/personnel/catalogues.json' with { type: 'json' }
import ranked from '../../../../../db/catalogues/personnel/ranks.json' with { type: 'json' }
import type { Cell } from '../../../../shared/list-table.ts'
import type { Read } from '../cell.ts'
import { codeReader, readGrade } from './codes.ts'
import { readDay } from './days.ts'
import { readCitizenId, readName } from './names.ts'
import { readCoefficient, readPercent, readStep } from './numbers.ts'
import { rankReader } from './ranks.ts'

/** What was read, by which repair, or why not. */
const told = <T>(read: Read<T>): unknown =>
  'why' in read ? read.why.reason : read.repair ? [read.value, read.repair.kind] : read.value
const each = <T>(read: (cell: Cell) => Read<T>, cases: readonly (readonly [Cell, unknown])[]) => {
  for (const [cell, wanted] of cases) expect([cell, told(read(cell))]).toEqual([cell, wanted])
}

test('days: day, month or year alone, in every notation of one column; never month before day', () => {
  each(readDay, [
    ['1975-09-03', '1975-09-03'],
    ['3/9/1975', '1975-09-03'],
    ['03.09.1975', '1975-09-03'],
    ['3-9-1975', '1975-09-03'],
    ['03 09 1975', '1975-09-03'],
    ['ngày 3 tháng 9 năm 1975', '1975-09-03'],
    ['03091975', '1975-09-03'],
    ['09/1975', '1975-09'],
    ['tháng 9 năm 1975', '1975-09'],
    ['1975', '1975'],
    [1975, '1975'],
    [27640, ['1975-09-03', 'serial']],
    ['27640', ['1975-09-03', 'serial']],
    [9.1975, ['1975-09', 'month-number']],
    [10.198, ['1980-10', 'month-number']],
    ['3/9/75', ['1975-09-03', 'two-digits']],
    ['3/9/05', ['2005-09-03', 'two-digits']],
    ['', null],
    [null, null],
    ['-', null],
    ['9/25/1975', 'intake.day-turned'],
    ['31/2/1975', 'intake.day-form'],
    ['khoảng 1975', 'intake.day-form'],
    ['1/1/0975', 'intake.day-form'],
    [123456, 'intake.day-form'],
  ])
  expect(readDay('9/25/1975')).toMatchObject({ offers: ['25/9/1975'] })
})

test('any day, however it is written, is read as itself', () => {
  const days = fc.date({ min: new Date('1921-01-01'), max: new Date('2119-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(days, fc.constantFrom('/', '.', '-', ' '), fc.boolean(), (date, separator, isPadded) => {
      const day = date.toISOString().slice(0, 10)
      const parts = day
        .split('-')
        .toReversed()
        .map((part) => (isPadded ? part : String(Number(part))))
      expect(readDay(parts.join(separator))).toEqual({ value: day })
      const serial = Math.round(Date.parse(day) / 86_400_000) + 25_569
      // A serial number below 2121 is read as a year: lists of people have no cells of 1905.
      expect(readDay(serial)).toMatchObject({ value: day })
    }),
  )
})

test('coefficients: comma or point, slips, and the day Excel made of one', () => {
  each(
    (cell) => readCoefficient(cell, 'Hệ số'),
    [
      ['2,34', 234],
      ['2.34', 234],
      [2.34, 234],
      [3, 300],
      ['4,980', 498],
      [2.6700000000000004, 267],
      [3.9899999999999998, 399],
      [333, [333, 'coefficient-point']],
      ['3330', [333, 'coefficient-point']],
      ['1998-04-01', [498, 'coefficient-day']],
      ['', null],
      ['ba phẩy ba', 'intake.number-form'],
      ['9999', 'intake.number-form'],
    ],
  )
  each(
    (cell) => readPercent(cell, 'VK'),
    [
      [5, 5],
      ['5%', 5],
      ['5 %', 5],
      [0.05, 5],
      ['0,05', 5],
      ['0,249', 'intake.number-form'],
      ['5,5%', 'intake.number-form'],
    ],
  )
})

test('“3/9” is the third of nine steps, also when Excel made a third of September of it', () => {
  each(readStep, [
    ['3/9', { step: 3, of: 9 }],
    ['2026-09-03', [{ step: 3, of: 9 }, 'step-day']],
    ['2026-12-12', [{ step: 12, of: 12 }, 'step-day']],
    [3, { step: 3, of: null }],
    ['Bậc 3', { step: 3, of: null }],
    ['III', { step: 3, of: null }],
    ['9/3', 'intake.step-form'],
    ['2026-03-09', 'intake.step-form'],
    ['17', 'intake.step-form'],
  ])
})

test('ranks by code, by a code Excel took for a number, and in words', () => {
  each(rankReader(ranked.ranks), [
    ['01.003', '01.003'],
    [1.003, ['01.003', 'rank-number']],
    ['1,003', ['01.003', 'rank-number']],
    ['1003', ['01.003', 'rank-number']],
    [15.11, ['15.110', 'rank-number']],
    ['V07.03.29', 'V.07.03.29'],
    ['v.07.03.29', 'V.07.03.29'],
    ['Chuyên viên', '01.003'],
    ['CHUYEN VIEN CHINH', '01.002'],
    ['01.003 – Chuyên viên', ['01.003', 'rank-words']],
    ['Chuyên viên (01.003)', ['01.003', 'rank-words']],
    ['Phi hành gia', 'intake.rank-unknown'],
    ['99.999', 'intake.rank-unknown'],
    [null, null],
  ])
  // Every code of the catalogue reads as itself; as a number it is that code again, or asked about.
  const read = rankReader(ranked.ranks)
  for (const { code } of ranked.ranks) {
    expect(told(read(code))).toBe(code)
    if (!/^\d\d\.\d{3}$/.test(code)) continue
    const found = read(Number(code))
    expect(
      'why' in found
        ? found.offers.some(
            (offer) =>
              told(read(offer)) === code || JSON.stringify(told(read(offer))) === JSON.stringify([code, 'rank-words']),
          )
        : found.value === code,
    ).toBe(true)
  }
})

test('items of lists by code, name, initials and as offices write them; what is unknown is offered near ones', () => {
  const reader = (list: keyof typeof listed.catalogues) =>
    codeReader(list, listed.catalogues[list].items as { code: string; name: string }[], 'Cột')
  each(reader('sex'), [
    ['Nam', 'M'],
    ['NỮ', 'F'],
    ['nu', 'F'],
    ['Gái', 'F'],
    ['?x', 'intake.code-unknown'],
  ])
  each(reader('qualification'), [
    ['Đại học', 'DH'],
    ['DH', 'DH'],
    ['Cử nhân', 'DH'],
    ['thạc sỹ', 'THS'],
  ])
  each(reader('quality_class'), [
    ['Hoàn thành tốt nhiệm vụ', 'HTTNV'],
    ['HTXSNV', 'HTXSNV'],
    ['Hoàn thành tốt', 'HTTNV'],
  ])
  each(reader('person_category'), [
    ['Viên chức', 'VIEN_CHUC'],
    ['CC', 'CONG_CHUC'],
    ['HĐ 111', 'HOP_DONG_HO_TRO'],
  ])
  each(reader('ethnic_group'), [
    ['Kinh', '01'],
    ['tày', '02'],
    ['01', '01'],
  ])
  each(readGrade(listed.catalogues.general_education.items, 'Cột'), [
    ['12/12', '12/12'],
    ['2026-12-12', ['12/12', 'grade-day']],
    ['10 / 10', '10/10'],
  ])
  expect(reader('qualification')('Thạc sĩ luật')).toMatchObject({
    why: { reason: 'intake.code-unknown' },
    offers: expect.arrayContaining(['Thạc sĩ']),
  })
})

test('a name is a name: capitals are set right, a formula is refused', () => {
  each(
    (cell) => readName(String(cell)),
    [
      ['Nguyễn Văn An', 'Nguyễn Văn An'],
      ['NGUYỄN THỊ HỒNG', ['Nguyễn Thị Hồng', 'capitals']],
      ['Ông Trần Văn Bình', 'Trần Văn Bình'],
      ['H’Blăm Niê', 'H’Blăm Niê'],
      ['=HYPERLINK("http://x";"An")', 'intake.name-form'],
      ['@SUM(A1)', 'intake.name-form'],
      ['+84 912', 'intake.name-form'],
      ['Nguyễn Văn An 2', 'intake.name-form'],
    ],
  )
  each(readCitizenId, [
    ['024075001234', '024075001234'],
    [24075001234, ['024075001234', 'id-zero']],
    ['121234567', '121234567'],
    ["'024 075 001 234", '024075001234'],
    ['12345', 'intake.id-form'],
  ])
})
