import { expect, test } from 'vitest'
import { areaMean } from './share.ts'
import {
  bandWorking,
  indexWorking,
  isFarOff,
  meanWorking,
  type Placed,
  rankWorking,
  selfGap,
  shareWorking,
  type Working,
} from './working.ts'

const unit = (unitId: number, rank: number, points: number, more: Partial<Placed> = {}): Placed => ({
  unitId,
  unitName: `Sở ${unitId}`,
  rank,
  points,
  applicableMax: 1_000_000,
  bonus: 0,
  penalty: 0,
  index: points,
  region: null,
  regionRank: null,
  surveyPoints: 0,
  ...more,
})
const said = ({ lines }: { lines: readonly { label: string; value: string }[] }) =>
  lines.map(({ label, value }) => `${label} = ${value}`.replaceAll('\u00a0', ' '))
const ordinal = { tieRule: 'ordinal', tieOrder: ['points', 'survey', 'name'], decimals: 2 } as const

test('index: 68,32 points and one of bonus of 84 that apply, Thanh Hóa 2023 with a bonus', () => {
  const { rule, lines } = indexWorking(
    unit(1, 1, 683_200, { applicableMax: 840_000, bonus: 10_000, index: 825_238 }),
    2,
  )
  expect(rule).not.toContain('không quá')
  expect(said({ lines })).toEqual([
    'Tổng điểm các tiêu chí = 68,32',
    'Điểm thưởng = +1',
    'Điểm tối đa áp dụng = 84',
    'Chưa làm tròn = 82,5238 %',
    'Chỉ số = 82,52 %',
  ])
  const above = unit(1, 1, 1_000_000, { bonus: 10_000, index: 1_000_000 })
  expect(indexWorking(above, 0).rule).toContain('không quá 100 %')
})

test('place: equals share it, and only who is better or worse stands beside', () => {
  const units = [unit(1, 1, 900_000), unit(2, 2, 800_000), unit(3, 2, 800_000), unit(4, 4, 700_000)]
  expect(said(rankWorking(units, units[1] as Placed, { ...ordinal, tieRule: 'shared' }))).toEqual([
    'Ngay trên: Sở 1 = hạng 1, 90,00 %',
    'Bằng nhau: Sở 3 = đồng hạng',
    'Ngay dưới: Sở 4 = hạng 4, 70,00 %',
    'Hạng trong khối = 2/4',
  ])
})

test('place: what set two equals apart is told, each by its first difference', () => {
  // 40 of 50 is 80 of 100.
  const units = [
    unit(1, 1, 800_000, { surveyPoints: 9_000 }),
    unit(2, 2, 800_000, { surveyPoints: 8_000, region: 'Vùng cao', regionRank: 1 }),
    unit(3, 3, 400_000, { applicableMax: 500_000, index: 800_000 }),
  ]
  expect(said(rankWorking(units, units[1] as Placed, ordinal))).toEqual([
    'Ngay trên, chỉ số bằng nhau: Sở 1 = xét điểm điều tra 0,9 so với 0,8',
    'Ngay dưới, chỉ số bằng nhau: Sở 3 = xét điểm đạt 80 so với 40',
    'Trong Vùng cao = 1/1',
    'Hạng trong khối = 2/3',
  ])
})

test('band: by the index before rounding, 89,9999 is no 90', () => {
  const bands = [
    { label: 'Xuất sắc', gte: 900_000 },
    { label: 'Tốt', gte: 800_000, lt: 900_000 },
    { label: 'Chưa đạt', gt: 100_000, lte: 700_000 },
  ]
  expect(said(bandWorking(bands, 899_999) as Working)).toEqual([
    'Chỉ số chưa làm tròn = 89,9999 %',
    'Mức Tốt = từ 80 % đến dưới 90 %',
    'Xếp loại = Tốt',
  ])
  expect(said(bandWorking(bands, 700_000) as Working)[1]).toBe('Mức Chưa đạt = trên 10 % đến 70 %')
  expect(bandWorking(bands, 750_000)).toBeNull()
})

test('means: of indexes over the ranked, of an area over those it applies to', () => {
  expect(said(meanWorking([{ index: 800_000 }, { index: 900_001 }], 850_001, 2))).toEqual([
    'Tổng chỉ số = 170,0001 %',
    'Số đơn vị = 2',
    'Bình quân = 85,00 %',
  ])
  const area = (points: number, applicableMax: number) => ({ areas: [{ code: '1', points, applicableMax }] })
  expect(areaMean([area(50_000, 100_000), area(60_000, 80_000), area(0, 0)], '1')).toBe(625_000)
  expect(areaMean([area(0, 0)], '1')).toBeNull()
  expect(said(shareWorking({ points: 25_000, applicableMax: 30_000 }, 625_000, 1))).toEqual([
    'Điểm đạt = 2,5',
    'Điểm tối đa áp dụng = 3',
    'Bình quân khối = 62,5 %',
    'Tỷ lệ = 83,3 %',
  ])
})

test('gap: five points or more between the two is far off, either way', () => {
  expect([850_000, 900_000, 900_001].map((selfIndex) => isFarOff(selfGap({ index: 850_001, selfIndex })))).toEqual([
    false,
    false,
    true,
  ])
  expect(selfGap({ index: 1, selfIndex: null })).toBeNull()
})
