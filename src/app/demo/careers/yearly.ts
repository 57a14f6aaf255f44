/** Rated each year, commended for it, disciplined seldom: and what that does to the next step. */
import { sets } from '../../../modules/personnel/rules/fold/effect.ts'
import { ENACTED } from '../../../modules/personnel/rules/law/enacted.ts'
import { provisionOn } from '../../../modules/personnel/rules/law/provision.ts'
import { addDays } from '../../../shared/dates.ts'
import { addMonths } from '../../../shared/months.ts'
import type { CareerEvent, Spine } from './career.ts'
import { dayOf, later, yearOf } from './days.ts'
import { paperOn, type Setback } from './pay.ts'
import { SCALES_SINCE } from './tracks.ts'
import { kindOn } from './working.ts'

/** Ratings of before are on paper only. */
const SINCE = 2016
const CLASSES = [
  ['HTTNV', 74],
  ['HTXSNV', 16],
  ['HTNV', 9],
  ['KHTNV', 1],
] as const
const CONDUCTS = [
  'Vi phạm quy định về giờ giấc làm việc',
  'Chậm giải quyết hồ sơ được giao',
  'Thiếu trách nhiệm trong quản lý tài sản công',
]

export interface Discipline {
  on: string
  form: 'KHIEN_TRACH' | 'CANH_CAO'
}

/** Staff alone: nobody is appointed while a discipline works on. */
export function disciplineOf({ random, seat, provenOn, until }: Spine): Discipline | null {
  const begin = addMonths(provenOn, 30)
  if (seat.post !== 'CHUYEN_MON' || begin >= addMonths(until, -3) || !random.chance(0.03)) return null
  const year = random.between(yearOf(begin), yearOf(addMonths(until, -3)))
  const on = dayOf(year, random.between(2, 11), random.between(1, 28))
  return on > begin && on < until
    ? {
        on,
        form: random.weighted([
          ['KHIEN_TRACH', 7],
          ['CANH_CAO', 3],
        ]),
      }
    : null
}

/** What it puts the next step off is the law's of that day, of the first scales where it was before them. */
export function disciplined(spine: Spine, { on, form }: Discipline): { events: CareerEvent[]; setback: Setback } {
  const ruledOn = later(on, SCALES_SINCE)
  const months = provisionOn(ENACTED, 'prolongation', `${kindOn(spine, on)}/${form}`, ruledOn)?.value.months ?? 0
  const paper = paperOn(
    spine,
    on,
    `Thi hành kỷ luật bằng hình thức ${form === 'CANH_CAO' ? 'cảnh cáo' : 'khiển trách'}`,
    'agency',
    1,
  )
  const values = { side: 'STATE', form, conduct: spine.random.pick(CONDUCTS), authority: paper.agency }
  // It lapses by itself after twelve months.
  const effects = [sets('discipline', on, values, { to: addDays(addMonths(on, 12), -1) })]
  return { events: [{ kind: 'discipline', effectiveOn: on, effects, paper }], setback: { on, months } }
}

export function yearsOf(spine: Spine, discipline: Discipline | null): { events: CareerEvent[]; setbacks: Setback[] } {
  const { random, recruitedOn, until, seat } = spine
  const events: CareerEvent[] = []
  const setbacks: Setback[] = []
  const first = Math.max(SINCE, yearOf(addMonths(recruitedOn, 6)))
  for (let year = first; year < yearOf(until); year++) {
    const isDisciplined = discipline !== null && yearOf(discipline.on) === year
    const quality = isDisciplined ? 'KHTNV' : random.weighted(CLASSES)
    const [on, end] = [dayOf(year, 1, 1), dayOf(year, 12, 31)]
    const paper = paperOn(spine, end, `Công nhận kết quả đánh giá, xếp loại chất lượng năm ${year}`, 'agency', 15)
    const effects = [sets('quality', on, { year, class: quality }, { slot: String(year), to: end })]
    events.push({ kind: 'rate', effectiveOn: end, effects, paper })
    // For one conduct only the discipline counts.
    if (quality === 'KHTNV' && !isDisciplined) setbacks.push({ on, months: 6, of: 'year' })
    const emulation =
      quality === 'HTXSNV'
        ? random.pick(['CSTD_CS', 'LDTT'])
        : quality === 'HTTNV' && random.chance(0.5)
          ? 'LDTT'
          : null
    const isSupport = seat.post === 'HO_TRO'
    if (emulation === null || (isSupport && emulation === 'CSTD_CS')) continue
    const form = emulation === 'CSTD_CS' && random.chance(0.5) ? random.pick(['GK', 'GK', 'BK_BT']) : null
    const given = { year, ...(form && { form }), emulation }
    const about = `Khen thưởng, công nhận danh hiệu thi đua năm ${year}`
    events.push({
      kind: 'commend',
      effectiveOn: end,
      effects: [sets('commendation', end, given)],
      paper: paperOn(spine, end, about, form ? 'province' : 'agency', 10),
    })
  }
  return { events, setbacks }
}
