/** How each figure of a ranking comes about, step by step, in words; apart from the figures, so that ranking builds no text. */
import { compareVietnamese, formatNumber } from '../../../../shared/vietnamese.ts'
import { compareFractions, type RatingBand, type TieBreaker, type TieRule } from '../ranking/ranking.ts'
import { plain } from '../scoring/plain.ts'
import { type Band, takes } from '../scoring/scoring.ts'
import { type Share, shareOf } from './share.ts'
import { percent } from './written-figures.ts'

export interface Step {
  label: string
  value: string
  /** The line the others lead to. */
  isResult?: boolean
}

export interface Working {
  rule: string
  lines: Step[]
}

export interface Placed {
  unitId: number
  unitName: string
  rank: number
  points: number
  applicableMax: number
  bonus: number
  penalty: number
  index: number
  region: string | null
  regionRank: number | null
  /** Not told of publications of earlier versions. */
  surveyPoints?: number | undefined
}

interface Order {
  tieRule: TieRule
  tieOrder: readonly TieBreaker[]
  decimals: number
}

const BREAKERS: Record<TieBreaker, string> = { points: 'điểm đạt', survey: 'điểm điều tra', name: 'tên' }
export const orderInWords = (order: readonly TieBreaker[]): string => order.map((one) => BREAKERS[one]).join(', ')

export function indexWorking(unit: Placed, decimals: number): Working {
  const { points, applicableMax, bonus, penalty, index } = unit
  const sum = points + bonus - penalty
  return {
    rule: `Chỉ số = (tổng điểm + điểm thưởng − điểm trừ) ÷ điểm tối đa áp dụng × 100${
      sum > applicableMax ? ', không quá 100 %' : sum < 0 ? ', không dưới 0' : ''
    }.`,
    lines: [
      { label: 'Tổng điểm các tiêu chí', value: plain(points) },
      ...(bonus === 0 ? [] : [{ label: 'Điểm thưởng', value: `+${plain(bonus)}` }]),
      ...(penalty === 0 ? [] : [{ label: 'Điểm trừ', value: `−${plain(penalty)}` }]),
      { label: 'Điểm tối đa áp dụng', value: plain(applicableMax) },
      { label: 'Chưa làm tròn', value: `${plain(index)}\u00a0%` },
      { label: 'Chỉ số', value: percent(index, decimals), isResult: true },
    ],
  }
}

const fractionOf = ({ points, bonus, penalty, applicableMax }: Placed) => ({
  numerator: Math.min(applicableMax, Math.max(0, points + bonus - penalty)),
  denominator: applicableMax,
})

export const areEqual = (a: Placed, b: Placed): boolean => compareFractions(fractionOf(a), fractionOf(b)) === 0

/** What sets two equals apart, first to last in the order of the block. */
function decidedBy(a: Placed, b: Placed, order: readonly TieBreaker[]): string {
  for (const breaker of order) {
    if (breaker === 'points' && a.points !== b.points) return `điểm đạt ${plain(a.points)} so với ${plain(b.points)}`
    if (breaker === 'survey') {
      if (a.surveyPoints === undefined || b.surveyPoints === undefined) return 'thứ tự xét tiếp của khối'
      if (a.surveyPoints !== b.surveyPoints)
        return `điểm điều tra ${plain(a.surveyPoints)} so với ${plain(b.surveyPoints)}`
    }
    if (breaker === 'name' && compareVietnamese(a.unitName, b.unitName) !== 0) return 'thứ tự tên'
  }
  return 'thứ tự danh sách đơn vị'
}

/** So many equals are named; the rest are counted. */
const NAMED = 3

function beside(units: readonly Placed[], unit: Placed, { tieRule, tieOrder, decimals }: Order): Step[] {
  const at = units.findIndex(({ unitId }) => unitId === unit.unitId)
  const placeOf = (other: Placed) => `hạng\u00a0${other.rank}, ${percent(other.index, decimals)}`
  const equals = units.filter((other) => other.unitId !== unit.unitId && areEqual(other, unit))
  if (tieRule === 'shared') {
    const above = units.slice(0, Math.max(0, at)).findLast((other) => !areEqual(other, unit))
    const below = units.slice(at + 1).find((other) => !areEqual(other, unit))
    const more = equals.length > NAMED ? ` và ${equals.length - NAMED} đơn vị khác` : ''
    const names = equals.slice(0, NAMED).map(({ unitName }) => unitName)
    return [
      ...(above ? [{ label: `Ngay trên: ${above.unitName}`, value: placeOf(above) }] : []),
      ...(equals.length > 0 ? [{ label: `Bằng nhau: ${names.join(', ')}${more}`, value: 'đồng hạng' }] : []),
      ...(below ? [{ label: `Ngay dưới: ${below.unitName}`, value: placeOf(below) }] : []),
    ]
  }
  return [units[at - 1], units[at + 1]].flatMap((other, side) => {
    if (!other) return []
    const where = side === 0 ? 'Ngay trên' : 'Ngay dưới'
    if (!areEqual(other, unit)) return [{ label: `${where}: ${other.unitName}`, value: placeOf(other) }]
    const why = side === 0 ? decidedBy(other, unit, tieOrder) : decidedBy(unit, other, tieOrder)
    return [{ label: `${where}, chỉ số bằng nhau: ${other.unitName}`, value: `xét ${why}` }]
  })
}

/** @param units of the block, in the order of the ranking. */
export function rankWorking(units: readonly Placed[], unit: Placed, order: Order): Working {
  const inRegion = units.filter(({ region }) => region !== null && region === unit.region).length
  return {
    rule:
      order.tieRule === 'shared'
        ? 'Xếp theo chỉ số chưa làm tròn, từ cao xuống thấp; bằng nhau thì đồng hạng, hạng sau đó bỏ trống.'
        : `Xếp theo chỉ số chưa làm tròn, từ cao xuống thấp; bằng nhau thì xét lần lượt ${orderInWords(order.tieOrder)}.`,
    lines: [
      ...beside(units, unit, order),
      ...(unit.regionRank === null ? [] : [{ label: `Trong ${unit.region}`, value: `${unit.regionRank}/${inRegion}` }]),
      { label: 'Hạng trong khối', value: `${unit.rank}/${units.length}`, isResult: true },
    ],
  }
}

/** 'từ 80 % đến dưới 90 %' */
function edgesInWords({ gte, gt, lte, lt }: RatingBand): string {
  return [
    gte !== undefined && `từ ${plain(gte)} %`,
    gt !== undefined && `trên ${plain(gt)} %`,
    lte !== undefined && `đến ${plain(lte)} %`,
    lt !== undefined && `dưới ${plain(lt)} %`,
  ]
    .filter((part) => part !== false)
    .join(' đến ')
    .replace(' đến đến ', ' đến ')
}

/** The band is found by the index before it is rounded for showing. */
export function bandWorking(bands: readonly RatingBand[], index: number): Working | null {
  const band = bands.find((one) => takes(one as unknown as Band, index))
  if (!band) return null
  return {
    rule: 'Xếp loại theo chỉ số chưa làm tròn.',
    lines: [
      { label: 'Chỉ số chưa làm tròn', value: `${plain(index)}\u00a0%` },
      { label: `Mức ${band.label}`, value: edgesInWords(band) },
      { label: 'Xếp loại', value: band.label, isResult: true },
    ],
  }
}

export function meanWorking(units: readonly Pick<Placed, 'index'>[], mean: number, decimals: number): Working {
  const sum = units.reduce((total, { index }) => total + index, 0)
  return {
    rule: 'Bình quân khối là trung bình cộng chỉ số của các đơn vị được xếp hạng.',
    lines: [
      { label: 'Tổng chỉ số', value: `${plain(sum)}\u00a0%` },
      { label: 'Số đơn vị', value: formatNumber(units.length) },
      { label: 'Bình quân', value: percent(mean, decimals), isResult: true },
    ],
  }
}

export function shareWorking(area: Share, mean: number | null, decimals: number): Working {
  const share = shareOf(area)
  return {
    rule: 'Tỷ lệ = điểm đạt ÷ điểm tối đa áp dụng × 100; tiêu chí không áp dụng ra khỏi mẫu số.',
    lines: [
      { label: 'Điểm đạt', value: plain(area.points) },
      { label: 'Điểm tối đa áp dụng', value: plain(area.applicableMax) },
      ...(mean === null ? [] : [{ label: 'Bình quân khối', value: percent(mean, decimals) }]),
      { label: 'Tỷ lệ', value: share === null ? 'không áp dụng' : percent(share, decimals), isResult: true },
    ],
  }
}

/** Percentage points between what was appraised and what the unit gave itself, in ten-thousandths. */
export function selfGap({ index, selfIndex }: { index: number; selfIndex?: number | null | undefined }): number | null {
  return selfIndex === null || selfIndex === undefined ? null : index - selfIndex
}

/** Five percentage points: half a rating band of most provinces. */
const FAR = 50_000
export const isFarOff = (gap: number | null): boolean => gap !== null && Math.abs(gap) >= FAR
