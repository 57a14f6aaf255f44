/** Decisions on posts: appointment, reappointment, extension, relief. VBHN 10/2026 (NĐ 170/2025/NĐ-CP), NĐ 115/2020/NĐ-CP Điều 49–56. */
import { addDays, formatDay } from '../../../../shared/dates.ts'
import { addMonths } from '../../../../shared/months.ts'
import type { Effect, SetEffect } from '../fold/effect.ts'
import { sets } from '../fold/effect.ts'
import type { Values } from '../parts.ts'
import { barredUntil } from './barred.ts'
import { asked, type EventRule, type Finding, given, refusal, warning } from './event-rule.ts'
import type { OnDay } from './on-day.ts'

const LEADING: ReadonlySet<unknown> = new Set(
  'LD_TINH TRUONG_SO PHO_SO TRUONG_PHONG PHO_PHONG TRUONG_DV PHO_DV CT_XA PCT_XA'.split(' '),
)
export const isLeading = (values: Values): boolean => LEADING.has(values.rankOfPost)

const TERM_MONTHS = 60

export const postFields = [
  asked('post', 'title', { required: true }),
  asked('post', 'rankOfPost', { required: true }),
  asked('post', 'unitId', { label: 'Phòng, bộ phận' }),
]
const jobFields = [
  asked('post', 'mainWork', { label: 'Công việc chính được giao' }),
  asked('post', 'jobPosition'),
  asked('post', 'jobPositionCode'),
]
const termField = asked('post', 'termEndsOn', { label: 'Giữ chức vụ đến hết ngày' })
const allowanceField = asked('allowance', 'coefficient', { key: 'allowance', label: 'Hệ số phụ cấp chức vụ' })

/** What a form says of a post, as the line keeps it. */
export const postOf = (said: Values): Values =>
  given({
    title: said.title,
    rankOfPost: said.rankOfPost,
    unitId: said.unitId,
    appointedOn: said.appointedOn,
    termEndsOn: said.termEndsOn,
    mainWork: said.mainWork,
    jobPosition: said.jobPosition,
    jobPositionCode: said.jobPositionCode,
  })

const allowanceOf = ({ allowance }: Values, day: string): Effect[] =>
  allowance === null || allowance === undefined
    ? []
    : [sets('allowance', day, { kind: 'CHUC_VU', coefficient: allowance }, { slot: 'CHUC_VU' })]

/** The allowance of a post ends with the last leading post. */
export const allowanceEnds = (on: OnDay, leaving: string): Effect[] =>
  on.at('allowance', 'CHUC_VU') !== undefined &&
  !on.allOf('post').some(({ slot, values }) => slot !== leaving && isLeading(values))
    ? [{ op: 'end', part: 'allowance', slot: 'CHUC_VU', on: on.day }]
    : []

const slotField = {
  ...({ key: 'slot', label: 'Chức vụ', type: 'code', required: true } as const),
  choices: [
    { code: 'main', name: 'Chức vụ chính' },
    { code: 'concurrent', name: 'Kiêm nhiệm' },
  ],
}

/** Concurrent posts run side by side: the first slot that is free. */
function slotOf({ slot }: Values, on: OnDay): string {
  if (slot !== 'concurrent') return 'main'
  const taken = new Set(on.allOf('post').map((line) => line.slot))
  for (let at = 1; ; at += 1) {
    const name = at === 1 ? 'concurrent' : `concurrent-${at}`
    if (!taken.has(name)) return name
  }
}

/** Luật 58/2010/QH12 Điều 56 khoản 2, Luật 22/2008/QH12 Điều 82 as amended 2019: no appointment while the effect of discipline lasts. */
export function whileDisciplined({ disciplines, day }: OnDay): Finding | null {
  const until = barredUntil(disciplines, day)
  return until === null ? null : refusal('personnel.barred', { until: formatDay(until) })
}

/** A term is five years, and never beyond the age of retirement unless extended to it. */
function whyNotTerm({ termEndsOn }: Values, { day, retirement }: OnDay): Finding | null {
  if (typeof termEndsOn !== 'string') return null
  if (termEndsOn <= day) return refusal('personnel.term-ends-before', { to: formatDay(termEndsOn) }, 'termEndsOn')
  if (retirement && termEndsOn >= retirement.pensionFrom && day < retirement.pensionFrom)
    return warning('personnel.term-past-retirement', { day: formatDay(retirement.lastDay) }, 'termEndsOn')
  const full = addMonths(day, TERM_MONTHS)
  return termEndsOn > full ? warning('personnel.term-too-long', { day: formatDay(full) }, 'termEndsOn') : null
}

/** A new term: five years, shortened by retirement (NĐ 115/2020/NĐ-CP Điều 51 khoản 2). */
export const termEnd = ({ day, retirement }: OnDay): string => {
  const full = addMonths(day, TERM_MONTHS)
  return retirement && retirement.lastDay > day && retirement.lastDay < full ? retirement.lastDay : full
}

const heldPost = (on: OnDay): Finding | null =>
  on.at('post') === undefined ? refusal('personnel.no-post', { day: formatDay(on.day) }) : null

/** The post that runs, with something of it changed. */
function changed(on: OnDay, changes: Values): SetEffect {
  const { from: _, to: __, ...values } = on.values('post')
  return {
    ...(sets('post', on.day, { ...values, ...given(changes) }, { slot: 'main' }) as SetEffect),
    expects: { title: values.title ?? null },
  }
}

export const appointPost: EventRule = {
  law: 'NĐ 170/2025/NĐ-CP (công chức); NĐ 115/2020/NĐ-CP, NĐ 232/2026/NĐ-CP (viên chức)',
  of: 'employed',
  fields: [slotField, ...postFields, termField, allowanceField, ...jobFields],
  defaults: (on) => ({ slot: 'main', termEndsOn: termEnd(on), unitId: on.values('post').unitId ?? null }),
  effects: (said, on) => [
    sets('post', on.day, { ...postOf(said), appointedOn: on.day }, { slot: slotOf(said, on) }),
    ...allowanceOf(said, on.day),
  ],
  whyNot: (said, on) => [whileDisciplined(on), whyNotTerm(said, on)],
}

/** NĐ 115/2020/NĐ-CP Điều 51: considered within the 90 days before the term ends, decided before it does. */
function whyNotInWindow(on: OnDay): Finding | null {
  const { termEndsOn } = on.values('post')
  if (typeof termEndsOn !== 'string') return null
  const opens = addDays(termEndsOn, -90)
  return on.day < opens || on.day > addDays(termEndsOn, 1)
    ? warning('personnel.reappoint-window', { from: formatDay(opens), to: formatDay(termEndsOn) })
    : null
}

export const reappoint: EventRule = {
  law: 'NĐ 170/2025/NĐ-CP (công chức); NĐ 115/2020/NĐ-CP Điều 51 (viên chức)',
  of: 'employed',
  fields: [termField, allowanceField],
  defaults: (on) => ({ termEndsOn: termEnd(on), allowance: on.values('allowance', 'CHUC_VU').coefficient ?? null }),
  effects: (said, on) => [
    changed(on, { reappointedOn: on.day, termEndsOn: said.termEndsOn ?? null }),
    ...allowanceOf(said, on.day),
  ],
  whyNot: (said, on) => [heldPost(on), whileDisciplined(on), whyNotInWindow(on), whyNotTerm(said, on)],
}

export const extendPost: EventRule = {
  law: 'NĐ 170/2025/NĐ-CP; NĐ 115/2020/NĐ-CP Điều 51 khoản 2',
  of: 'employed',
  fields: [{ ...termField, label: 'Kéo dài đến hết ngày', required: true }],
  defaults: ({ retirement }) => ({ termEndsOn: retirement?.lastDay ?? null }),
  effects: (said, on) => [changed(on, { termEndsOn: said.termEndsOn ?? null })],
  whyNot: (said, on) => [
    heldPost(on),
    whyNotTerm(said, on),
    // Two years or more to go: reappointed, not extended.
    on.retirement && addMonths(on.day, 24) <= on.retirement.pensionFrom
      ? warning('personnel.extend-not-near', { day: formatDay(on.retirement.lastDay) })
      : null,
  ],
}

export const relievePost: EventRule = {
  law: 'NĐ 170/2025/NĐ-CP; NĐ 115/2020/NĐ-CP Điều 54–56; Quy định 41-QĐ/TW',
  of: 'employed',
  fields: [
    asked('post', 'title', { label: 'Bố trí công tác sau khi thôi giữ chức vụ' }),
    asked('post', 'unitId', { label: 'Phòng, bộ phận' }),
  ],
  defaults: (on) => ({ unitId: on.values('post').unitId ?? null }),
  effects: (said, on) => [
    said.title
      ? sets('post', on.day, { ...postOf(said), rankOfPost: 'CHUYEN_MON' }, { slot: 'main' })
      : { op: 'end', part: 'post', slot: 'main', on: on.day },
    ...allowanceEnds(on, 'main'),
  ],
  whyNot: (_, on) => [heldPost(on)],
}
