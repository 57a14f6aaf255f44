import { expect, test } from 'vitest'
import { DRAWS } from '../../rules/results/rank-bands.ts'
import type { Publication } from './doors.ts'
import { method } from './method.vi.ts'
import { addressOf, placeOf } from './places.ts'
import { inOrder, named, rowsOf, weakestOf } from './rows.ts'

const id = '0b6f3d2a-7a0e-4a53-9d2c-1f3f8a1f6d10'

test('addresses are read as they are written, and nothing else is a place', () => {
  expect(placeOf(addressOf.all)).toEqual({ kind: 'all' })
  expect(placeOf(addressOf.method)).toEqual({ kind: 'method' })
  expect(placeOf(addressOf.ranking(id))).toEqual({ kind: 'ranking', publicationId: id })
  expect(placeOf(`${addressOf.unit(id, 7)}/`)).toEqual({ kind: 'unit', publicationId: id, unitId: 7 })
  for (const other of [
    '/',
    '/par',
    '/cong-bo/khong-co',
    `/cong-bo/${id}/x`,
    `/cong-bo/${id}/7/8`,
    '/cong-bo/phuong-phap/1',
  ])
    expect(placeOf(other), other).toEqual({ kind: 'nowhere' })
})

test('the method tells how often a block is ranked anew', () => {
  expect(JSON.stringify(method.sections)).toContain(`xếp lại ${DRAWS.toLocaleString('vi-VN')} lần`)
})

const unit = (unitId: number, unitName: string, rank: number, index: number, points: number) => ({
  unitId,
  unitName,
  rank,
  index,
  areas: [{ code: '1', title: 'Chỉ đạo', points, applicableMax: points === 0 ? 0 : 100_000 }],
})
const rows = rowsOf({
  rankBands: [],
  results: [
    unit(1, 'Sở Y tế', 1, 900_000, 10_000),
    unit(2, 'Đài Phát thanh', 2, 800_000, 0),
    unit(3, 'Sở Công Thương', 3, 700_000, 90_000),
  ],
  previous: [
    { unitId: 3, index: 500_000, rank: 9 },
    { unitId: 1, index: 890_000, rank: 2 },
  ],
} as unknown as Publication)
const names = (some: typeof rows) => some.map(({ unitName }) => unitName)

test('units are put in order by name, by change, by an area; what has no figure stands last', () => {
  expect(names(inOrder(rows, 'hang'))).toEqual(['Sở Y tế', 'Đài Phát thanh', 'Sở Công Thương'])
  expect(names(inOrder(rows, 'ten'))).toEqual(['Đài Phát thanh', 'Sở Công Thương', 'Sở Y tế'])
  expect(names(inOrder(rows, 'thay-doi'))).toEqual(['Sở Công Thương', 'Sở Y tế', 'Đài Phát thanh'])
  expect(names(inOrder(rows, '1'))).toEqual(['Sở Công Thương', 'Sở Y tế', 'Đài Phát thanh'])
  expect(names(inOrder(rows, 'la'))).toEqual(names(rows))
})

test('units are found without accents', () => {
  expect(names(named(rows, 'dai phat'))).toEqual(['Đài Phát thanh'])
  expect(names(named(rows, ' CÔNG '))).toEqual(['Sở Công Thương'])
  expect(named(rows, 'khong co')).toEqual([])
})

test('the area said to be weakest is so by the mean that each unit is shown beside', () => {
  const of = (points: number, applicableMax: number) => ({
    areas: [
      { code: '1', title: 'Chỉ đạo', points, applicableMax },
      { code: '2', title: 'Thể chế', points: 60_000, applicableMax: 100_000 },
    ],
  })
  // 50 % and 100 % are 75 % on average, though 90 of 140 points are 64 %.
  const units = [of(50_000, 100_000), of(40_000, 40_000)] as unknown as typeof rows
  const areas = [
    { code: '1', title: 'Chỉ đạo', maxPoints: 100_000 },
    { code: '2', title: 'Thể chế', maxPoints: 100_000 },
  ] as unknown as Publication['areas']
  expect(weakestOf(areas, units)).toContain('“Thể chế”: 60,0')
  expect(weakestOf(areas.slice(0, 1), units)).toContain('“Chỉ đạo”: 75,0')
})
