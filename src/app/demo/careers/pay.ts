/** Ranks and salary: appointed, raised every cycle, early for merit, over the last step, changed to a higher rank. */
import type { Effect } from '../../../modules/personnel/rules/fold/effect.ts'
import { sets } from '../../../modules/personnel/rules/fold/effect.ts'
import { addDays } from '../../../shared/dates.ts'
import { addMonths, monthsBetween } from '../../../shared/months.ts'
import { agencyOn, type CareerEvent, type Paper, type Spine } from './career.ts'
import { later } from './days.ts'
import { afterChange, coefficientOf, type Scale, type Step } from './scales.ts'
import { codeOn, SCALES_SINCE, scaleOfRank, TRACKS } from './tracks.ts'

/** What puts the next step off: a discipline, a year not fulfilled, leave that does not count. */
export interface Setback {
  on: string
  months: number
  /** Leave: of what lies before the counting date nothing is taken off again. A year not fulfilled: from its first day. */
  of?: 'leave' | 'year'
}

/** Steps, leave and changes of rank fall on one day of the month, so that months between them are whole. */
export const onMonth = ({ provenOn }: Pick<Spine, 'provenOn'>, month: string): string =>
  `${month.slice(0, 8)}${provenOn < SCALES_SINCE ? '01' : provenOn.slice(8)}`

interface Held extends Step {
  grade: number
  code: string
  /** He was raised early the last time: not twice in a row. */
  early: boolean
}

export function paperOn(spine: Spine, day: string, about: string, by: Paper['by'] = 'agency', ahead = 12): Paper {
  return { about, by, decidedOn: addDays(day, -ahead), agency: agencyOn(spine, addDays(day, -1)).name }
}

const paid = (held: Held, scale: Scale, from: string, before?: Held): Effect => ({
  ...sets('pay', from, {
    rank: held.code,
    step: held.step,
    coefficient: coefficientOf(scale, held.step),
    ...(held.over > 0 && { overScalePercent: held.over }),
    countedFrom: held.countedFrom,
  }),
  ...(before && { expects: { rank: before.code, step: before.step } }),
})

export function payOf(spine: Spine, setbacks: readonly Setback[]): CareerEvent[] {
  const grades = TRACKS[spine.seat.track].grades
  const begin = later(spine.provenOn, SCALES_SINCE)
  if (begin >= spine.until) return []
  const changes = rankChanges(spine)
  const events: CareerEvent[] = []
  let held = first(spine, begin)
  events.push(appointed(spine, held, begin))
  let last = begin
  // Two decisions of one day would contradict each other: the second waits a month.
  const clear = (day: string | null | undefined) => (day && day <= last ? addMonths(last, 1) : (day ?? null))
  for (;;) {
    const scale = scaleOfRank(held.code)
    const due = nextDue(spine, held, scale, { setbacks, last })
    const change = clear(changes[0])
    const renamed = clear(renaming(spine, held))
    const on = [due.on, change, renamed].filter((day) => day !== null).toSorted()[0] as string
    if (on >= spine.until) return events
    last = on
    if (on === due.on) {
      const next = { ...held, ...due.next, early: due.kind === 'step-early' }
      const paper = paperOn(spine, on, STEP_ABOUT[due.kind])
      events.push({ kind: due.kind, effectiveOn: on, effects: [paid(next, scale, on, held)], paper })
      held = next
    } else if (on === renamed) {
      const next = { ...held, code: codeOn(grades[held.grade] ?? [], on) }
      events.push(changed(spine, held, next, on, 'Chuyển xếp lương sang chức danh nghề nghiệp tương ứng'))
      held = next
    } else {
      changes.shift()
      const code = codeOn(grades[held.grade + 1] ?? [], on)
      const step = afterChange(scale, held, scaleOfRank(code), on)
      const next = { ...held, ...step, grade: held.grade + 1, code, early: false }
      events.push(changed(spine, held, next, on, 'Bổ nhiệm vào ngạch, chức danh nghề nghiệp cao hơn'))
      held = next
    }
  }
}

const STEP_ABOUT = {
  'step-regular': 'Nâng bậc lương thường xuyên',
  'step-early': 'Nâng bậc lương trước thời hạn do lập thành tích xuất sắc',
  'step-over-scale': 'Hưởng phụ cấp thâm niên vượt khung',
}

/** Who served before the scales of 2004 was placed at the step his years came to. */
function first(spine: Spine, begin: string): Held {
  const code = codeOn(TRACKS[spine.seat.track].grades[0] ?? [], begin)
  const scale = scaleOfRank(code)
  const served = Math.max(0, monthsBetween(spine.provenOn, begin).months)
  const step = Math.min(scale.coefficients.length, 1 + Math.floor(served / scale.cycleMonths))
  const countedFrom = addMonths(begin, -(served % scale.cycleMonths))
  return { grade: 0, code, step, over: 0, countedFrom: served === 0 ? begin : countedFrom, early: false }
}

function appointed(spine: Spine, held: Held, on: string): CareerEvent {
  const pay = paid(held, scaleOfRank(held.code), on)
  if (on > spine.provenOn)
    return {
      kind: 'change-rank',
      effectiveOn: on,
      effects: [sets('rank', on, { rank: held.code, appointedOn: spine.provenOn }), pay],
      paper: paperOn(spine, on, 'Chuyển xếp lương cũ sang lương mới theo Nghị định 204/2004/NĐ-CP', 'agency', 0),
    }
  const rank = sets('rank', on, { rank: held.code, appointedOn: on })
  if (spine.provenOn > spine.recruitedOn && TRACKS[spine.seat.track].kind === 'VIEN_CHUC')
    return {
      kind: 'probation-end',
      effectiveOn: on,
      effects: [pay],
      paper: paperOn(spine, on, 'Công nhận hết thời gian tập sự'),
    }
  const about = 'Công nhận hết tập sự, bổ nhiệm ngạch và xếp lương'
  return { kind: 'appoint-rank', effectiveOn: on, effects: [rank, pay], paper: paperOn(spine, on, about) }
}

function changed(spine: Spine, was: Held, held: Held, on: string, about: string): CareerEvent {
  return {
    kind: 'change-rank',
    effectiveOn: on,
    effects: [sets('rank', on, { rank: held.code, appointedOn: on }), paid(held, scaleOfRank(held.code), on, was)],
    paper: paperOn(spine, on, about, held.grade > 1 ? 'province' : 'agency'),
  }
}

/** NĐ 204/2004, Điều 7; TT 08/2013/TT-BNV, Điều 2 and 3; over the last step TT 04/2005/TT-BNV. */
function nextDue(
  { random }: Spine,
  held: Held,
  scale: Scale,
  { setbacks, last }: { setbacks: readonly Setback[]; last: string },
) {
  const isLast = held.step === scale.coefficients.length
  const cycle = held.over > 0 ? 12 : scale.cycleMonths
  const regular = addMonths(held.countedFrom, cycle)
  let on = regular
  for (const { on: day, months, of } of setbacks) {
    const since = of === 'year' ? `${held.countedFrom.slice(0, 4)}-01-01` : held.countedFrom
    const end = addMonths(day, months)
    if (day >= since && day < (of === 'year' ? regular : on)) on = addMonths(on, months)
    else if (of === 'leave' && day < since && end > since) on = addMonths(on, monthsBetween(since, end).months)
  }
  if (isLast) {
    const over = held.over === 0 ? 5 : held.over + 1
    return { on, kind: 'step-over-scale', next: { step: held.step, over, countedFrom: on } } as const
  }
  const isMerit = !held.early && cycle > 24 && random.chance(0.08) && on > '2013-01-01'
  const merit = isMerit ? addMonths(on, -random.between(6, 12)) : on
  const early = merit > last ? merit : on
  const kind = early < on ? 'step-early' : 'step-regular'
  return { on: early, kind, next: { step: held.step + 1, over: 0, countedFrom: early } } as const
}

/** Chuyên viên nine years before chuyên viên chính, that six before chuyên viên cao cấp: who leads is sent first. */
function rankChanges(spine: Spine): string[] {
  const { random, seat, provenOn, until } = spine
  const grades = TRACKS[seat.track].grades.length
  const share = { CHUYEN_MON: 0.18, HO_TRO: 0, PHO_PHONG: 0.55 }[seat.post as 'CHUYEN_MON'] ?? 0.92
  if (grades < 2 || !random.chance(share)) return []
  const first = later(addMonths(provenOn, 12 * random.between(9, 13)), '2016-12-01')
  const firstOn = onMonth(spine, first)
  if (firstOn >= until) return []
  const second = addMonths(firstOn, 12 * random.between(6, 8))
  const isHigh = grades > 2 && (seat.post === 'PHO_SO' || seat.post === 'TRUONG_SO') && random.chance(0.6)
  return isHigh && second < until ? [firstOn, second] : [firstOn]
}

/** The day the code of the grade is replaced by a circular, where it still is to be. */
function renaming({ seat }: Spine, { grade, code }: Held): string | null {
  const codes = TRACKS[seat.track].grades[grade] ?? []
  const at = codes.findIndex(([one]) => one === code)
  return codes[at + 1]?.[1] ?? null
}
