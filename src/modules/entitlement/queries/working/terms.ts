/** What ends on a day: service by age, a term, probation, a contract, what a discipline bars. */

import { addDays } from '../../../../shared/dates.ts'
import { addMonths } from '../../../../shared/months.ts'
import {
  deskOf,
  disciplineEffect,
  earlyBeforeRetirement,
  probation,
  reappointment,
  retirementNotice,
  scaleOf,
} from '../../../personnel/index.ts'
import type { Entitlement } from './entitlement.ts'
import { type OnDay, WITHOUT_TERM } from './record-facts.ts'

/** NĐ 135/2020/NĐ-CP; the office acts from the day of the notice. */
export function retirementOn({ born, law }: OnDay): Entitlement | null {
  if (!born) return null
  const working = retirementNotice(law, born)
  const { result } = working
  return {
    kind: 'retirement',
    about: null,
    working,
    dueOn: result?.moment ?? null,
    actFrom: result?.noticeBy ?? null,
    said: result && {
      pensionFrom: result.moment,
      lastDay: addDays(result.moment, -1),
      noticeBy: result.noticeBy,
      decisionBy: result.decisionBy,
    },
  }
}

/** TT 08/2013/TT-BNV Điều 3 khoản 2: once the notice is due, where a few months are missing for the next step. */
export function earlyStepOn(on: OnDay, step: Entitlement | null, leaving: Entitlement | null): Entitlement | null {
  if (step?.kind !== 'step' || !step.dueOn || !step.said || !leaving?.dueOn || !leaving.actFrom) return null
  if (on.day < leaving.actFrom || step.dueOn <= leaving.dueOn) return null
  const desk = deskOf(on.law)
  desk.take(step.working)
  desk.take(leaving.working)
  const early = desk.take(
    earlyBeforeRetirement(on.law, { due: step.dueOn, retiresOn: leaving.dueOn, isLastStep: false }),
  )
  if (!early?.may) return null
  return {
    kind: 'early-step',
    about: null,
    dueOn: leaving.dueOn,
    actFrom: leaving.actFrom,
    said: { step: Number(step.said.step), months: early.monthsMissing },
    working: desk.done(early),
  }
}

/** NĐ 115/2020/NĐ-CP Điều 49, 51; NĐ 170/2025/NĐ-CP: what the decision says, or the term of the day of appointment. */
export function termOn({ at, born, law }: OnDay): Entitlement | null {
  const post = at('post', 'main')
  const level = post?.values.rankOfPost
  if (!post || typeof level !== 'string' || WITHOUT_TERM.has(level)) return null
  const { appointedOn, reappointedOn, termEndsOn } = post.values
  const from = String(reappointedOn ?? appointedOn ?? post.from)
  const desk = deskOf(law)
  desk.note('appointedOn', from, post.row)
  const rule = desk.look('term', '', from)
  if (!rule) return { kind: 'term', about: null, dueOn: null, actFrom: null, said: null, working: desk.done(null) }
  const endsOn = typeof termEndsOn === 'string' ? termEndsOn : addMonths(from, rule.months)
  desk.note('termEndsOn', endsOn, ...(typeof termEndsOn === 'string' ? [post.row] : []))
  const after = born && desk.take(reappointment(law, { termEndsOn: endsOn, born }))
  const working = desk.done({ endsOn })
  return {
    kind: 'term',
    about: null,
    dueOn: endsOn,
    actFrom: addDays(endsOn, -rule.windowDays),
    working,
    said: { endsOn, ...(after && { as: after.as, until: after.until }) },
  }
}

const BY_QUALIFICATION: Readonly<Record<string, string>> = { CD: 'CAO_DANG', TC: 'TRUNG_CAP' }

/** NĐ 115/2020/NĐ-CP Điều 21; NĐ 138/2020/NĐ-CP Điều 20: by the rank and what it asks for. */
export function probationOn({ at, law, personKind }: OnDay): Entitlement | null {
  const pay = at('pay')
  if (!pay || Number(pay.values.salaryPercent ?? 100) >= 100) return null
  const rank = String(pay.values.rank)
  const requirement =
    personKind === 'VIEN_CHUC'
      ? rank.startsWith('V.08.01')
        ? 'BAC_SI'
        : (BY_QUALIFICATION[String(at('level')?.values.qualification)] ?? 'DAI_HOC')
      : scaleOf(rank, pay.from, law)?.group.startsWith('A1')
        ? 'LOAI_C'
        : 'LOAI_D'
  const working = probation(law, { personKind, requirement, start: pay.from, row: pay.row })
  const { result } = working
  return {
    kind: 'probation',
    about: null,
    dueOn: result?.endsOn ?? null,
    actFrom: null,
    working,
    said: result && { endsOn: result.endsOn, months: result.months },
  }
}

export function contractOn({ at, law }: OnDay): Entitlement | null {
  const contract = at('contract')
  if (!contract) return null
  const { until: written } = contract.values
  const until = typeof written === 'string' ? written : contract.to === null ? null : addDays(contract.to, -1)
  if (until === null) return null
  const desk = deskOf(law)
  desk.note('contractUntil', until, contract.row)
  return {
    kind: 'contract',
    about: String(contract.values.kind ?? ''),
    dueOn: until,
    actFrom: null,
    said: { until },
    working: desk.done({ until }),
  }
}

/** Two clocks from one decision, as long as one of them runs. Luật 58/2010/QH12 Điều 56; NĐ 234/2026/NĐ-CP. */
export function disciplinesOn({ disciplines, day, law }: OnDay): Entitlement[] {
  return disciplines
    .filter(({ side, on }) => side === 'STATE' && on <= day)
    .flatMap(({ form, on, row }): Entitlement[] => {
      const working = disciplineEffect(law, { form, on, ...(row !== undefined && { row }) })
      const { result } = working
      if (!result || (result.lapsesOn <= day && result.blockedUntil <= day)) return []
      return [{ kind: 'discipline', about: form, dueOn: result.lapsesOn, actFrom: null, said: { ...result }, working }]
    })
}
