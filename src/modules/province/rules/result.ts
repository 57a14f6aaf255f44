/** Why a result of a province may not stand as it is written. */
import { formatDay } from '../../../shared/dates.ts'
import { formatPoints, POINT } from '../../../shared/points.ts'
import { fold } from '../../../shared/vietnamese.ts'
import type { ProvinceReason } from '../refusals.vi.ts'
import { type FieldFigure, percentOf } from './lost.ts'

export interface WrittenResult {
  year: number
  index: number | null
  rank: number | null
  places: number | null
  decisionDay: string | null
  fields: readonly FieldFigure[]
}

/** Published percentages have two places. */
const AS_PUBLISHED = POINT / 100

function whyNotField(field: FieldFigure, at: number): ProvinceReason[] {
  const { title, points, maxPoints, percent } = field
  const about = (reason: ProvinceReason['reason'], params = {}): ProvinceReason[] => [
    { reason, params: { field: title, ...params }, at: `fields.${at}` },
  ]
  if (points === null && percent === null) return about('province.field-empty')
  if (points === null || maxPoints === null) return []
  const written = { points: formatPoints(points), max: formatPoints(maxPoints) }
  if (points > maxPoints) return about('province.field-above-max', written)
  const computed = percentOf(field) as number
  if (percent === null || Math.abs(computed - percent) <= AS_PUBLISHED) return []
  return about('province.field-percent-off', {
    ...written,
    computed: formatPoints(computed),
    percent: formatPoints(percent),
  })
}

export function whyNotResult(written: WrittenResult, today: string): ProvinceReason[] {
  const { year, index, rank, places, decisionDay, fields } = written
  const reasons: ProvinceReason[] = []
  if (index === null && rank === null && fields.length === 0) reasons.push({ reason: 'province.nothing-said' })
  if (year >= Number(today.slice(0, 4))) reasons.push({ reason: 'province.year-ahead', params: { year }, at: 'year' })
  if (decisionDay !== null && Number(decisionDay.slice(0, 4)) < year)
    reasons.push({
      reason: 'province.decision-early',
      params: { day: formatDay(decisionDay), year },
      at: 'decisionDay',
    })
  if (rank !== null && places !== null && rank > places)
    reasons.push({ reason: 'province.rank-beyond', params: { rank, places }, at: 'rank' })
  const titles = fields.map(({ title }) => fold(title))
  for (const [at, field] of fields.entries()) {
    if (titles.indexOf(titles[at] as string) !== at)
      reasons.push({ reason: 'province.field-twice', params: { field: field.title }, at: `fields.${at}` })
    else reasons.push(...whyNotField(field, at))
  }
  const sum = fields.reduce((total, { maxPoints }) => total + (maxPoints ?? 0), 0)
  if (sum > 100 * POINT)
    reasons.push({ reason: 'province.max-over-hundred', params: { sum: formatPoints(sum) }, at: 'fields' })
  return reasons
}
