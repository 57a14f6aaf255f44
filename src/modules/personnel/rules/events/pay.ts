/** Decisions on rank, step and allowance. NĐ 204/2004/NĐ-CP; TT 08/2013/TT-BNV; TT 03/2021/TT-BNV; TT 02/2007/TT-BNV. */
import { formatDay } from '../../../../shared/dates.ts'
import { addMonths } from '../../../../shared/months.ts'
import { itemsOf, nameOfCode } from '../catalogues.ts'
import { type Effect, type SetEffect, sets } from '../fold/effect.ts'
import { provisionOn } from '../law/provision.ts'
import type { Values } from '../parts.ts'
import { type Scale, scaleOf, scalePaid } from '../pay-scale.ts'
import { placementOf } from '../placement.ts'
import { wasEarly } from '../step-due.ts'
import { asked, type EventRule, type Finding, given, refusal, warning } from './event-rule.ts'
import type { OnDay } from './on-day.ts'
import { whileDisciplined } from './posts.ts'

export const payFields = [
  asked('pay', 'rank', { label: 'Ngạch, chức danh nghề nghiệp', required: true }),
  asked('pay', 'step', { required: true }),
  asked('pay', 'coefficient', { label: 'Hệ số lương' }),
]
const countedField = asked('pay', 'countedFrom')
const overField = asked('pay', 'overScalePercent')

/** A rank of its day and a step of its group; of a group that is not confirmed the form says the coefficient. */
export function whyNotPay({ rank, step, coefficient }: Values, { day, law }: OnDay): Finding | null {
  if (typeof rank !== 'string') return null
  if (!itemsOf('rank').some(({ code, from, to }) => code === rank && (!from || from <= day) && (!to || day < to)))
    return warning('personnel.rank-not-then', { rank, day: formatDay(day) }, 'rank')
  if (step === undefined) return null
  const scale = scaleOf(rank, day, law)
  if (scale === null)
    return coefficient === undefined ? refusal('personnel.coefficient-missing', { rank }, 'coefficient') : null
  const { group, coefficients } = scale
  return coefficients[Number(step) - 1] === undefined
    ? refusal(
        'personnel.no-such-step',
        { rank: nameOfCode('rank', rank, day), group, last: coefficients.length, step: Number(step) },
        'step',
      )
    : null
}

const scaleNow = (on: OnDay): Scale | null =>
  typeof on.values('pay').rank === 'string' ? scalePaid(on.values('pay'), on.day, on.law) : null

function ranked(said: Values, on: OnDay): Effect[] {
  const { band, group } = bandAnew(said.rank, on)
  return [
    sets('rank', on.day, given({ rank: said.rank, appointedOn: on.day, band })),
    sets(
      'pay',
      on.day,
      given({
        rank: said.rank,
        step: said.step,
        overScalePercent: said.overScalePercent,
        group,
        coefficient: said.coefficient ?? scaleAnew(said, on)?.coefficients[Number(said.step) - 1],
        countedFrom: said.countedFrom ?? on.day,
      }),
    ),
  ]
}

/** Whoever was placed in a career band stays in one: that of the group of the new title (NĐ 232/2026/NĐ-CP Điều 18). */
function bandAnew(rank: Values[string] | undefined, on: OnDay): { band: number | null; group: string | null } {
  const own = scaleOf(String(rank), on.day, on.law)?.group
  const isPlaced = on.personKind === 'VIEN_CHUC' && typeof on.values('rank').band === 'number'
  const found = isPlaced && own ? provisionOn(on.law, 'career-band', own, on.day)?.value : undefined
  return { band: found?.band ?? null, group: found && found.groupAfter !== own ? found.groupAfter : null }
}

const scaleAnew = ({ rank }: Values, on: OnDay): Scale | null =>
  scalePaid({ rank: rank ?? null, group: bandAnew(rank, on).group }, on.day, on.law)

export const appointRank: EventRule = {
  law: 'NĐ 170/2025/NĐ-CP (công chức); NĐ 115/2020/NĐ-CP, NĐ 232/2026/NĐ-CP (viên chức); NĐ 204/2004/NĐ-CP',
  of: 'employed',
  fields: [...payFields, countedField],
  defaults: (on) => ({ rank: on.values('pay').rank ?? null, step: on.values('pay').step ?? 1, countedFrom: on.day }),
  effects: ranked,
  whyNot: (said, on) => [whyNotPay(said, on)],
}

export const changeRank: EventRule = {
  law: 'TT 02/2007/TT-BNV Mục II (xếp lương khi nâng ngạch, chuyển ngạch); NĐ 170/2025/NĐ-CP; NĐ 232/2026/NĐ-CP Điều 18',
  of: 'employed',
  // Step, counting day and preserved difference are worked out of the new rank where the form leaves them empty.
  fields: [
    payFields[0] as (typeof payFields)[number],
    { ...asked('pay', 'step'), label: 'Bậc lương (để trống: tính theo TT 02/2007)' },
    countedField,
  ],
  effects: (said, on) => {
    const placed = placedAnew(said, on)
    const [rank, pay] = ranked(
      {
        ...said,
        step: said.step ?? placed?.step ?? null,
        countedFrom: said.countedFrom ?? placed?.countedFrom ?? on.day,
      },
      on,
    ) as [SetEffect, SetEffect]
    const before = on.values('pay')
    const preserved = placed && placed.step === pay.values.step ? placed.preserved : 0
    return [
      rank,
      { ...pay, expects: { rank: before.rank ?? null, step: before.step ?? null } },
      ...keptSince(preserved, on),
    ]
  },
  whyNot: (said, on) => [
    on.at('pay') === undefined ? refusal('personnel.no-pay', { day: formatDay(on.day) }) : null,
    said.rank === on.values('rank').rank ? refusal('personnel.same-rank', {}, 'rank') : null,
    whileDisciplined(on),
    said.step === undefined && placedAnew(said, on) === null
      ? refusal('personnel.coefficient-missing', { rank: String(said.rank) }, 'step')
      : whyNotPay(said, on),
  ],
}

/** What was kept from before went into the placing and is drawn no longer; what the new rank leaves out is kept instead. */
function keptSince(preserved: number, on: OnDay): Effect[] {
  const slot = 'BAO_LUU'
  if (preserved > 0) return [sets('allowance', on.day, { kind: slot, coefficient: preserved }, { slot })]
  return on.at('allowance', slot) === undefined ? [] : [{ op: 'end', part: 'allowance', slot, on: on.day }]
}

function placedAnew(said: Values, on: OnDay) {
  const [to, from] = [scaleAnew(said, on), scaleNow(on)]
  const preserved = on.values('allowance', 'BAO_LUU').coefficient ?? null
  return to && from ? placementOf({ ...on.values('pay'), preserved }, to, from, on.day, on.law) : null
}

/** The next step of the group, told against the step the decision starts from. */
function steps(said: Values, on: OnDay): Effect[] {
  const { from: _, to: __, overScalePercent: ___, ...before } = on.values('pay')
  const step = Number(said.step ?? Number(before.step ?? 0) + 1)
  return [
    {
      ...(sets('pay', on.day, {
        ...before,
        step,
        coefficient: scaleNow(on)?.coefficients[step - 1] ?? before.coefficient ?? null,
        countedFrom: said.countedFrom ?? on.day,
      }) as SetEffect),
      expects: { rank: before.rank ?? null, step: before.step ?? null },
    },
  ]
}

function whyNotStep(said: Values, on: OnDay): Finding | null {
  const { rank, step } = on.values('pay')
  if (on.at('pay') === undefined || typeof step !== 'number')
    return refusal('personnel.no-pay', { day: formatDay(on.day) })
  const scale = scaleNow(on)
  if (scale === null) return refusal('personnel.scale-unknown', { rank: String(rank) })
  const last = scale.coefficients.length
  if (step >= last) return refusal('personnel.last-step', { step, last })
  const next = said.step ?? step + 1
  return next === step + 1 ? null : warning('personnel.step-skipped', { step: Number(next), before: step }, 'step')
}

const stepFields = [{ ...asked('pay', 'step'), label: 'Bậc lương mới' }, countedField]
const stepDefaults = (on: OnDay): Values => ({ step: Number(on.values('pay').step ?? 0) + 1, countedFrom: on.day })

export const stepRegular: EventRule = {
  law: 'NĐ 204/2004/NĐ-CP Điều 7; TT 08/2013/TT-BNV Điều 2; TT 03/2021/TT-BNV',
  of: 'employed',
  fields: stepFields,
  defaults: stepDefaults,
  effects: steps,
  whyNot: (said, on) => [whyNotStep(said, on), beforeDue(on, 0)],
}

/** Sooner than the time served: months of the group, and what prolongs it. */
function beforeDue({ stepDue, day }: OnDay, early: number): Finding | null {
  if (stepDue === null || day >= addMonths(stepDue.on, -early)) return null
  const { on, cycleMonths, prolonged, notCounted } = stepDue
  return warning(early === 0 ? 'personnel.step-before-due' : 'personnel.step-too-early', {
    due: formatDay(on),
    months: cycleMonths,
    prolonged,
    notCounted,
  })
}

export const stepEarly: EventRule = {
  law: 'TT 08/2013/TT-BNV Điều 3; TT 03/2021/TT-BNV: trước thời hạn tối đa 12 tháng, không hai lần liên tiếp',
  of: 'employed',
  fields: stepFields,
  defaults: stepDefaults,
  effects: steps,
  whyNot: (said, on) => [
    whyNotStep(said, on),
    beforeDue(on, 12),
    wasEarly(on.lines, on.day, on.kindOf) ? warning('personnel.early-twice') : null,
  ],
}

export const stepOverScale: EventRule = {
  law: 'NĐ 204/2004/NĐ-CP Điều 6 khoản 1; TT 04/2005/TT-BNV; TT 03/2021/TT-BNV: 5%, từ năm sau mỗi năm thêm 1%',
  of: 'employed',
  fields: [{ ...overField, required: true }, countedField],
  defaults: (on) => ({ overScalePercent: nextPercent(on), countedFrom: on.day }),
  effects: (said, on) => {
    const { from: _, to: __, ...before } = on.values('pay')
    const values = {
      ...before,
      overScalePercent: said.overScalePercent ?? null,
      countedFrom: said.countedFrom ?? on.day,
    }
    return [
      {
        ...(sets('pay', on.day, values) as SetEffect),
        expects: { step: before.step ?? null, overScalePercent: before.overScalePercent ?? null },
      },
    ]
  },
  whyNot: (said, on) => [whyNotOverScale(said, on)],
}

const nextPercent = (on: OnDay): number => {
  const percent = Number(on.values('pay').overScalePercent ?? 0)
  return percent === 0 ? 5 : percent + 1
}

function whyNotOverScale({ overScalePercent }: Values, on: OnDay): Finding | null {
  const scale = scaleNow(on)
  const { step, overScalePercent: percent, countedFrom } = on.values('pay')
  if (scale === null || typeof step !== 'number') return refusal('personnel.no-pay', { day: formatDay(on.day) })
  if (step < scale.coefficients.length)
    return refusal('personnel.not-last-step', { step, last: scale.coefficients.length })
  // The first after a whole cycle at the last step, each further one after a year.
  const due = percent ? addMonths(String(countedFrom ?? on.day), 12) : (on.stepDue?.on ?? on.day)
  if (on.day < due) return warning('personnel.over-scale-before-due', { due: formatDay(due) })
  const next = nextPercent(on)
  return overScalePercent === next
    ? null
    : warning('personnel.over-scale-other', { percent: next, before: Number(percent ?? 0) }, 'overScalePercent')
}

export const allowance: EventRule = {
  law: 'NĐ 204/2004/NĐ-CP Điều 6; TT 13/2026/TT-BNV Điều 3',
  of: 'employed',
  fields: [
    asked('allowance', 'kind', { required: true }),
    asked('allowance', 'percent', { label: 'Phần trăm' }),
    asked('allowance', 'coefficient', { label: 'Hệ số' }),
    asked('allowance', 'amount', { label: 'Số tiền (đồng)' }),
    asked('contract', 'until', { label: 'Hưởng đến hết ngày' }),
  ],
  effects: ({ kind, percent, coefficient, amount, until }, on) => [
    sets('allowance', on.day, given({ kind, percent, coefficient, amount }), {
      slot: String(kind),
      to: (until ?? null) as string | null,
    }),
  ],
  whyNot: ({ percent, coefficient, amount }) => [
    [percent, coefficient, amount].every((one) => one === null || one === undefined)
      ? refusal('personnel.allowance-empty', {}, 'percent')
      : null,
  ],
}
