/** Every worked case of vectors.json, by its id and article. Categories and units of the file are put into those of the rules. */
import { expect, test } from 'vitest'
import { disciplineEffect, mayBeDisciplined } from './discipline.ts'
import { earlyBeforeRetirement, earlyForMerit, earlyQuota } from './early-step.ts'
import { ENACTED as law } from './enacted.ts'
import { overScale } from './over-scale.ts'
import { dayShare, payOf } from './pay.ts'
import { placement, placementByService } from './placement.ts'
import { probation } from './probation.ts'
import { provisionOn } from './provision.ts'
import { excellentQuota, qualityClass } from './quality.ts'
import { retirement, retirementNotice } from './retirement.ts'
import { seniority } from './seniority.ts'
import { severance } from './severance.ts'
import { stepDue } from './step.ts'
import { reappointment, termOf } from './term.ts'
import file from './vectors.json' with { type: 'json' }

// biome-ignore lint/suspicious/noExplicitAny: each topic has a shape of its own.
type Given = any

const KINDS: Record<string, string> = {
  'cán bộ': 'CAN_BO',
  'công chức': 'CONG_CHUC',
  'viên chức': 'VIEN_CHUC',
  'nhân viên': 'HOP_DONG_HO_TRO',
}
const REQUIREMENTS: Record<string, string> = {
  'đại học': 'DAI_HOC',
  'bác sĩ': 'BAC_SI',
  'cao đẳng': 'CAO_DANG',
  'trung cấp': 'TRUNG_CAP',
  'loại C': 'LOAI_C',
  'loại D': 'LOAI_D',
}
const REASONS: Record<string, string> = {
  tet: 'TET',
  bereavement: 'TANG',
  disaster: 'THIEN_TAI',
  serious_illness: 'OM_NANG',
  long_term_disease: 'BENH_DAI_NGAY',
}
const MODES = {
  'whole-term': 'reappoint_full_term',
  'to-retirement': 'reappoint_to_retirement',
  'extended-to-retirement': 'extend_to_retirement',
}
const hundredths = (value: number) => Math.round(value * 100)
const bornOf = ({ sex, birth, appendix }: Given) => ({
  sex: sex === 'male' ? ('M' as const) : ('F' as const),
  on: birth,
  appendix,
})
const scaleOf = (table: string, group: string) => provisionOn(law, 'scale', `${table}/${group}`, '2026-01-01')?.value
const coefficientOf = ({ table, group, step }: Given) => scaleOf(table, group)?.coefficients[step - 1] as number

const TOPICS: Record<string, (given: Given) => unknown> = {
  step_increase(given) {
    const { result } = stepDue(law, {
      personKind: KINDS[given.category] as string,
      scale: `${given.table}/${given.group}`,
      step: given.step,
      paidFrom: given.since,
      since: given.since,
      earlyMonths: given.early_months,
      disciplines: (given.discipline ?? []).map((one: Given) => ({ form: one.form, on: one.decided })),
      failedYears: given.not_completed_same_conduct
        ? []
        : Array.from({ length: given.not_completed_years ?? 0 }, (_, at) => ({ year: 2024 + at })),
      absences: [
        ...(given.not_counted ?? []).map((one: Given) => ({
          kind: 'KHONG_LUONG',
          from: given.since,
          months: one.months,
          workingDays: one.workdays,
        })),
        ...(given.sick_months_with_insurance
          ? [{ kind: 'OM', from: given.since, months: given.sick_months_with_insurance, workingDays: 0 }]
          : []),
      ],
    })
    return { date: result?.on, step: result?.step, coefficient: (result?.coefficient ?? 0) / 100 }
  },
  over_scale({ table, group, last_step_since, prolongation_months = 0, at }) {
    const since = { scale: `${table}/${group}`, since: last_step_since, putOffMonths: prolongation_months }
    return { percent: overScale(law, since, at).result?.percent }
  },
  pay(given) {
    const coefficients = Object.entries<number>(given.coefficients ?? {})
    const percents = Object.entries<number>(given.percents ?? {})
    const { result } = payOf(law, {
      on: given.date,
      coefficient: coefficientOf(given),
      salaryPercent: given.pay_percent,
      overScalePercent: given.over_percent,
      position: { coefficient: hundredths(given.position ?? 0) },
      allowances: [
        ...coefficients.map(([kind, coefficient]) => ({ kind, coefficient: hundredths(coefficient) })),
        ...percents.map(([kind, percent]) => ({ kind, percent })),
      ],
    })
    return {
      pay: result?.pay,
      over_scale: result?.overScale,
      position: result?.position,
      total: result?.total,
      ...Object.fromEntries((result?.allowances ?? []).map(({ kind, dong }) => [kind, dong])),
    }
  },
  proration_22: ({ monthly, days_not_counted }) => ({
    amount: dayShare(law, { monthly, daysNotPaid: days_not_counted, on: '2026-09-01' }).result,
  }),
  retirement(given) {
    const { result } = retirement(law, bornOf(given))
    return {
      age_years: result?.years,
      age_months: result?.months,
      reached_month: result?.reachedIn,
      last_working_day: result?.lastDay,
      pension_from: result?.pensionFrom,
    }
  },
  retirement_notice(given) {
    const { result } = retirementNotice(
      law,
      bornOf(given),
      (given.postpone ?? []).map((one: string) => REASONS[one]),
    )
    return { moment: result?.moment, notice_by: result?.noticeBy, decision_by: result?.decisionBy }
  },
  appointment({ appointed }) {
    const { result } = termOf(law, appointed)
    return { ends: result?.endsOn, notice_by: result?.windowFrom }
  },
  reappointment(given) {
    const { result } = reappointment(law, { termEndsOn: given.term_ends, born: bornOf(given) })
    return { mode: result && MODES[result.as], until: result?.until }
  },
  discipline_effect({ form, effective, party_effective }) {
    const { result } = disciplineEffect(law, { form, on: effective, partyOn: party_effective })
    return { no_promotion_until: result?.blockedUntil, lapses_on: result?.lapsesOn }
  },
  discipline_form: ({ category, form, leader, date }) => ({
    allowed: mayBeDisciplined(law, { personKind: KINDS[category] as string, form, isLeader: leader, on: date }),
  }),
  probation(given) {
    const { result } = probation(law, {
      personKind: KINDS[given.category] as string,
      requirement: REQUIREMENTS[given.requirement] as string,
      start: given.start,
      notCountedMonths: given.not_counted_months,
      sameWorkMonths: given.prior_same_work_months,
      isHardArea: given.especially_difficult_area,
    })
    return { months: result?.months, ends: result?.endsOn, pay_percent: result?.payPercent }
  },
  early_quota: ({ headcount }) => ({ max: earlyQuota(law, { headcount, year: 2026 }).result }),
  early_eligible({ due, year, at_last_step, previous_was_early }) {
    const facts = { due, year, isLastStep: at_last_step, wasEarly: previous_was_early }
    const earliest = earlyForMerit(law, facts).result
    return earliest ? { eligible: true, earliest } : { eligible: false }
  },
  early_before_retirement({ due, retirement: retiresOn, at_last_step }) {
    const { result } = earlyBeforeRetirement(law, { due, retiresOn, isLastStep: at_last_step })
    return { eligible: result?.may, months_missing: result?.monthsMissing }
  },
  teacher_seniority: ({ start, at, not_counted_months }) => ({
    percent: seniority(law, { kind: 'THAM_NIEN_NHA_GIAO', since: start, notCountedMonths: not_counted_months }, at)
      .result,
  }),
  rank_change(given) {
    const { result } = placement(law, {
      from: `${given.table}/${given.from_group}`,
      to: `${given.table}/${given.to_group}`,
      coefficient: coefficientOf({ table: given.table, group: given.from_group, step: given.from_step }),
      overScalePercent: given.over_percent,
      countedFrom: given.since,
      appointedOn: given.appointed,
    })
    const { step, coefficient = 0, countedFrom, preserved = 0 } = result ?? {}
    return { step, coefficient: coefficient / 100, count_from: countedFrom, preserved: preserved / 100 }
  },
  excellent_quota: ({ rated_good, unit_excellent }) => ({
    max: excellentQuota(law, { ratedGood: rated_good, isUnitExcellent: unit_excellent, year: 2026 }).result,
  }),
  quality_class: ({ score, disciplined_for_duty }) => ({
    class: qualityClass(law, { score, isDisciplinedForDuty: disciplined_for_duty, year: 2026 }).result,
  }),
  base_salary: ({ date }) => ({ amount: provisionOn(law, 'base-salary', '', date)?.value.dong }),
  career_band({ group }) {
    const band = provisionOn(law, 'career-band', group, '2026-10-01')?.value
    return { band: band?.band, scale_after: band?.groupAfter }
  },
  service_conversion(given) {
    const { result } = placementByService(law, {
      to: `${given.table}/${given.to_group}`,
      start: given.start,
      probationMonths: given.probation_months,
      startStep: given.start_step,
      asOf: given.as_of,
      oldCoefficient: hundredths(given.old_coefficient),
    })
    const { step, coefficient = 0, countedFrom, preserved = 0, nextOn, nextCoefficient } = result ?? {}
    return {
      step,
      coefficient: coefficient / 100,
      count_from: countedFrom,
      preserved: preserved / 100,
      next_date: nextOn,
      next_coefficient: (nextCoefficient ?? 0) / 100,
      next_total: ((nextCoefficient ?? 0) + preserved) / 100,
    }
  },
  severance_178({ monthly_pay, insured_months, within_12_months }) {
    const facts = { monthlyPay: monthly_pay, insuredMonths: insured_months, isSoon: within_12_months, on: '2025-06-01' }
    const { result } = severance(law, facts)
    return { part1: result?.leaving, part2: result?.service, total: result?.total }
  },
}

test.each(file.vectors.map((one) => [one.id, one.legal_basis, one] as const))('%s: %s', (_, __, one) => {
  const rule = TOPICS[one.topic]
  expect(rule, one.topic).toBeDefined()
  expect(rule?.(one.input)).toMatchObject(one.expected)
})
