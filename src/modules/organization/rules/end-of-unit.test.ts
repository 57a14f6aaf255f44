import { expect, test } from 'vitest'
import { endOfUnit } from './end-of-unit.ts'

const ward = { unitId: 1, fullName: 'Phường Hoàng Văn Thụ' }
const merged = { unitId: 9, fullName: 'Phường Bắc Giang' }

test('a unit in force has no end', () => {
  expect(endOfUnit({ unitId: 1, versions: [{ validTo: 'infinity' }], events: [] })).toBeNull()
})

test('what a merged unit became is named; earlier events are not its end', () => {
  const events = [
    { day: '2020-01-01', before: [ward], after: [ward] },
    { day: '2025-07-01', before: [ward, { unitId: 2, fullName: 'Phường Trần Phú' }], after: [merged] },
  ]
  const versions = [{ validTo: '2020-01-01' }, { validTo: '2025-07-01' }]
  expect(endOfUnit({ unitId: 1, versions, events })).toEqual({ day: '2025-07-01', successors: [merged] })
})

test('a district that ended on 1/7/2025 has nobody in its place', () => {
  const district = { unitId: 3, fullName: 'Huyện Tân Yên' }
  const events = [{ day: '2025-07-01', before: [district], after: [] }]
  expect(endOfUnit({ unitId: 3, versions: [{ validTo: '2025-07-01' }], events })).toEqual({
    day: '2025-07-01',
    successors: [],
  })
})
