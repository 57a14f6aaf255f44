import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pointsFromDecimal } from '../../../shared/points.ts'
import { readBrought } from './brought.ts'
import { fieldsToLead } from './lead.ts'
import { distribute, lossByDepartment, lostOf, percentOf } from './lost.ts'
import { whyNotResult } from './result.ts'

const published = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../../../db/catalogues/province', name), 'utf8')
    .trim()
    .split('\n')

const field = (title: string, points: number | null, maxPoints: number | null, percent: number | null = null) => ({
  title,
  points,
  maxPoints,
  percent,
})

test('lost points of the published fields of 2017 are those that were printed, and together what Đắk Lắk lacked of a hundred', () => {
  const rows = published('provinces-field-scores-2017.csv')
    .slice(1)
    .map((line) => /^2017,([^,]+),\d,(?:"[^"]*"|[^,]*),([\d.]+),([\d.]+),([\d.]+)/.exec(line) as RegExpExecArray)
  expect(rows).toHaveLength(12)
  const lost = rows.map(([, , max, points, printed]) => {
    const figure = field('', pointsFromDecimal(points as string), pointsFromDecimal(max as string))
    expect(lostOf(figure)).toBe(pointsFromDecimal(printed as string))
    return lostOf(figure) ?? 0
  })
  // 100 − 75,36 by its fields; the index was published as 75,37.
  expect(rows.reduce((sum, [, province], at) => (province === 'Đắk Lắk' ? sum + (lost[at] ?? 0) : sum), 0)).toBe(
    246_400,
  )
})

test('a field of which only the percentage is known has a percentage and no lost points', () => {
  const digital = field('Chính quyền số', null, null, 919_900)
  expect([percentOf(digital), lostOf(digital)]).toEqual([919_900, null])
  expect(percentOf(field('Thể chế', 81_600, 100_000))).toBe(816_000)
})

test('parts by weight are always the whole, none is off by a ten-thousandth, and equals differ by no more', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1_000_000 }),
      fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 8 }),
      (lost, weights) => {
        const parts = distribute(
          lost,
          weights.map((weight, unitId) => ({ unitId, weight })),
        )
        const weight = weights.reduce((sum, one) => sum + one, 0)
        expect(parts.reduce((sum, part) => sum + part.lost, 0)).toBe(lost)
        for (const [at, part] of parts.entries())
          expect(Math.abs(part.lost * weight - lost * (weights[at] as number))).toBeLessThan(weight)
      },
    ),
  )
})

test('every lost point is one department’s or said to be nobody’s yet', () => {
  const fields = [
    field('A', 50_000, 80_001),
    field('B', 10_000, 10_000),
    field('C', 5_000, 20_000),
    field('D', null, 9),
  ]
  const charges = {
    A: [
      { unitId: 1, weight: 1 },
      { unitId: 2, weight: 1 },
    ],
    B: [{ unitId: 1, weight: 1 }],
  }
  const { departments, unassigned } = lossByDepartment(fields, (title) => charges[title as 'A' | 'B'] ?? [])
  expect(departments).toEqual([
    { unitId: 1, lost: 15_001, fields: [{ title: 'A', lost: 15_001 }] },
    { unitId: 2, lost: 15_000, fields: [{ title: 'A', lost: 15_000 }] },
  ])
  expect(unassigned).toEqual([{ title: 'C', lost: 15_000 }])
})

test('the fewest fields that would do are the largest losses; without both figures nothing is said', () => {
  const fields = [field('A', 90_000, 100_000), field('B', 50_000, 100_000), field('C', 70_000, 100_000)]
  const standing = { index: 910_000, rank: 4, first: { province: 'Hải Phòng', index: 980_000 }, mean: null }
  expect(fieldsToLead(standing, fields)?.map(({ title, isEnough }) => [title, isEnough])).toEqual([
    ['B', false],
    ['C', true],
    ['A', true],
  ])
  expect(fieldsToLead({ ...standing, index: null }, fields)).toBeNull()
})

test('a result that cannot be is told with the line it is about', () => {
  const written = { year: 2023, index: 911_600, rank: 4, places: 63, decisionDay: '2024-04-06', fields: [] }
  expect(whyNotResult(written, '2026-03-01')).toEqual([])
  const reasons = (change: object) => whyNotResult({ ...written, ...change }, '2026-03-01').map(({ reason }) => reason)
  expect(reasons({ rank: 64 })).toEqual(['province.rank-beyond'])
  expect(reasons({ year: 2026, decisionDay: null })).toEqual(['province.year-ahead'])
  expect(reasons({ decisionDay: '2022-12-31' })).toEqual(['province.decision-early'])
  expect(reasons({ index: null, rank: null })).toEqual(['province.nothing-said'])
  expect(
    reasons({ fields: [field('A', 2, 1), field('a', 1, 1), field('B', 1, 2, 499_000), field('C', null, 1)] }),
  ).toEqual(['province.field-above-max', 'province.field-twice', 'province.field-percent-off', 'province.field-empty'])
  expect(reasons({ fields: [field('A', 0, 600_000), field('B', 0, 400_001)] })).toEqual(['province.max-over-hundred'])
})

test('a table is read with its fields and its mean; rows that cannot be are each named', () => {
  const head = ['Tỉnh, thành phố', 'Năm', 'Chỉ số (%)', 'Hạng', 'Lĩnh vực', 'Điểm', 'Điểm tối đa', 'Ngày quyết định']
  expect(
    readBrought([
      ['Kết quả PAR INDEX'],
      head,
      ['Bắc Ninh', 2025, 92.8, 3, null, null, null, '06/04/2026'],
      ['Bắc Ninh', '2025', null, null, 'Thể chế', '8,5', 10, null],
      ['Bình quân cả nước', 2025, '89,01 %', null, null, null, null, null],
    ]),
  ).toEqual({
    results: [
      {
        row: 3,
        province: 'Bắc Ninh',
        year: 2025,
        index: 928_000,
        rank: 3,
        places: null,
        source: null,
        decisionNumber: null,
        decisionDay: '2026-04-06',
        fields: [field('Thể chế', 85_000, 100_000)],
      },
    ],
    means: [{ row: 5, year: 2025, index: 890_100, source: null }],
  })
  const wrong = readBrought([
    head,
    ['', 2025, 101, 1.5, null, null, null, '31/02/2026'],
    ['Huế', 2025, 'x', 1, null, null, null, null],
  ])
  expect('problems' in wrong && wrong.problems.map(({ reason, at }) => `${reason} ${at}`)).toEqual([
    'province.row-incomplete 2',
    'province.row-number 2',
    'province.row-number 2',
    'province.row-number 2',
    'province.row-number 3',
  ])
  expect(readBrought([['a', 'b']])).toEqual({ problems: [{ reason: 'province.headings-missing' }] })
})
