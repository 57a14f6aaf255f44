import { expect, test } from 'vitest'
import { type Followed, type LineageVersion, lineageOf } from './lineage.ts'

const unit = (unitId: number, fullName: string, validFrom = '-infinity', validTo = 'infinity'): LineageVersion => ({
  unitId,
  level: 'commune',
  fullName,
  validFrom,
  validTo,
  isFirstKnown: false,
})
const follows = (day: string, fromId: number, toId: number, coverage: 'full' | 'partial' = 'full'): Followed => ({
  eventId: `${day}-${fromId}-${toId}`,
  kind: 'merge',
  day,
  legalBasis: null,
  fromId,
  toId,
  coverage,
})
const told = ({ stages, steps }: ReturnType<typeof lineageOf>) => ({
  stages: stages.map(({ fullName }) => fullName).sort(),
  steps: steps.map(({ from, to, coverage }) => `${from} > ${to} ${coverage}`).sort(),
})

test('through several events, both ways; a stage for each name', () => {
  const versions = [
    unit(1, 'Xã A', '-infinity', '2020-01-01'),
    unit(2, 'Xã B', '-infinity', '2020-01-01'),
    unit(3, 'Xã C', '2020-01-01', '2022-01-01'),
    unit(3, 'Thị trấn C', '2022-01-01', '2025-07-01'),
    unit(4, 'Xã D', '-infinity', '2025-07-01'),
    unit(5, 'Phường E', '2025-07-01'),
  ]
  const events = [
    ...[follows('2020-01-01', 1, 3), follows('2020-01-01', 2, 3), follows('2022-01-01', 3, 3)],
    ...[follows('2025-07-01', 3, 5), follows('2025-07-01', 4, 5, 'partial')],
  ]
  expect(told(lineageOf(5, versions, events))).toEqual({
    stages: ['Phường E', 'Thị trấn C', 'Xã A', 'Xã B', 'Xã C', 'Xã D'],
    steps: [
      ...['1@-infinity > 3@2020-01-01 full', '2@-infinity > 3@2020-01-01 full', '3@2020-01-01 > 3@2022-01-01 full'],
      ...['3@2022-01-01 > 5@2025-07-01 full', '4@-infinity > 5@2025-07-01 partial'],
    ],
  })
  expect(told(lineageOf(1, versions, events)).stages).toEqual(['Phường E', 'Thị trấn C', 'Xã A', 'Xã C'])
})

test('what a unit took in after another had left it is no forebear of that one, and what had left before is no heir', () => {
  const versions = [
    unit(1, 'Huyện Lục Ngạn'),
    unit(2, 'Thị xã Chũ', '2025-01-01'),
    unit(3, 'Huyện X', '-infinity', '2026-01-01'),
  ]
  const events = [
    ...[follows('2025-01-01', 1, 1, 'partial'), follows('2025-01-01', 1, 2, 'partial')],
    ...[follows('2026-01-01', 3, 1), follows('2026-01-01', 1, 1)],
  ]
  expect(told(lineageOf(2, versions, events)).stages).toEqual(['Huyện Lục Ngạn', 'Thị xã Chũ'])
  expect(told(lineageOf(3, versions, events)).stages).toEqual(['Huyện Lục Ngạn', 'Huyện X'])
  expect(told(lineageOf(1, versions, events)).stages).toEqual(['Huyện Lục Ngạn', 'Huyện X', 'Thị xã Chũ'])
})
