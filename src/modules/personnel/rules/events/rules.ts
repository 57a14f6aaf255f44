/** Every kind of decision: what it asks for, what it does to a record, and why it may not be. */
import { formatDay } from '../../../../shared/dates.ts'
import type { PersonnelReason } from '../../refusals.vi.ts'
import type { DecisionKind, EventKind } from '../event-kinds.ts'
import type { Effect } from '../fold/effect.ts'
import type { Values } from '../parts.ts'
import { implausible, type When } from '../plausible.ts'
import { whyNotValues } from '../values.ts'
import { careerBandRule } from './career-band.ts'
import { type EventRule, type Finding, type FormField, given, refusal } from './event-rule.ts'
import { contract, convert, probationEnd, receive, recruit } from './joining.ts'
import { death, dismiss, leave, leaveEnd, leaveSystem, resign, retire } from './leaving.ts'
import { commend, discipline, plan, rate, train } from './merit.ts'
import { rearrange, rotate, second, secondEnd, transfer } from './moves.ts'
import type { OnDay } from './on-day.ts'
import { allowance, appointRank, changeRank, stepEarly, stepOverScale, stepRegular } from './pay.ts'
import { appointPost, extendPost, reappoint, relievePost } from './posts.ts'

export const EVENT_RULES: Readonly<Record<DecisionKind, EventRule>> = {
  recruit,
  receive,
  'probation-end': probationEnd,
  contract,
  convert,
  'appoint-rank': appointRank,
  'change-rank': changeRank,
  'career-band': careerBandRule,
  'step-regular': stepRegular,
  'step-early': stepEarly,
  'step-over-scale': stepOverScale,
  allowance,
  'appoint-post': appointPost,
  reappoint,
  'extend-post': extendPost,
  'relieve-post': relievePost,
  transfer,
  rotate,
  second,
  'second-end': secondEnd,
  rearrange,
  plan,
  train,
  commend,
  rate,
  discipline,
  leave,
  'leave-end': leaveEnd,
  retire,
  resign,
  dismiss,
  death,
  'leave-system': leaveSystem,
}

export interface EventDraft {
  kind: EventKind
  effects: Effect[]
}

/** What the form asks for, given what it says so far. */
export const askedFields = (kind: DecisionKind, said: Values): readonly FormField[] =>
  EVENT_RULES[kind].fields.filter(({ when }) => when?.(said) ?? true)

/** What was said, without what is not asked for and what was left empty. */
export function answered(kind: DecisionKind, said: Record<string, Values[string] | undefined>): Values {
  const clean = given(said)
  const idle = new Set(EVENT_RULES[kind].fields.filter(({ when }) => when?.(clean) === false).map(({ key }) => key))
  return Object.fromEntries(Object.entries(clean).filter(([key]) => !idle.has(key)))
}

/** The events one decision makes of one person: its own, and what follows from it at once. */
export function eventsBy(kind: DecisionKind, said: Values, on: OnDay): EventDraft[] {
  const rule = EVENT_RULES[kind]
  const clean = answered(kind, said)
  return [{ kind, effects: rule.effects(clean, on) }, ...(rule.also?.(clean, on) ?? [])]
}

export const effectsOf = (kind: DecisionKind, said: Values, on: OnDay): Effect[] =>
  eventsBy(kind, said, on).flatMap(({ effects }) => effects)

/** Whether the form is filled in at all: known fields, of their kinds, none missing. */
export function whyNotFilled(kind: DecisionKind, given: Values): PersonnelReason | null {
  const said = answered(kind, given)
  const fields = askedFields(kind, said)
  const chosen = fields.find(({ key, choices }) => isOther(choices, said[key] ?? null))
  if (chosen)
    return {
      reason: 'personnel.field-code',
      params: { field: chosen.label, value: String(said[chosen.key]) },
      at: chosen.key,
    }
  const asText = fields.map(({ choices, when: _, fills: __, ...field }) =>
    choices ? { ...field, type: 'text' as const } : field,
  )
  return whyNotValues(
    { key: kind, label: kind, mode: 'rows', sensitivity: 'ordinary', group: '', fields: asText },
    said,
  )
}

const isOther = (choices: FormField['choices'], value: Values[string]): boolean =>
  choices !== undefined && value !== null && value !== '' && !choices.some(({ code }) => code === value)

/** Everything against it: what cannot be, and what the law says otherwise. */
export function whyNotEvent(kind: DecisionKind, said: Values, on: OnDay): Finding[] {
  const unfilled = whyNotFilled(kind, said)
  if (unfilled !== null) return [{ strength: 'refuse', reason: unfilled }]
  const { of, whyNot } = EVENT_RULES[kind]
  const employed = on.at('employment') !== undefined
  if (of === 'employed' && !employed) return [refusal('personnel.not-employed', { day: formatDay(on.day) })]
  if (of === 'free' && employed) return [refusal('personnel.already-employed', { day: formatDay(on.day) })]
  return (whyNot?.(answered(kind, said), on) ?? []).filter((found) => found !== null)
}

/** The same, and whether what it would write can be true of a person at all. */
export function judged(kind: DecisionKind, said: Values, on: OnDay, when: Omit<When, 'law'>): Finding[] {
  const found = whyNotEvent(kind, said, on)
  if (found.some(({ strength }) => strength === 'refuse')) return found
  const untrue = implausible(on.lines, effectsOf(kind, said, on), { ...when, law: on.law }).map(
    ({ at, ...reason }): Finding => ({
      strength: 'refuse',
      // At its field; the effect it stands in is nothing the form shows.
      reason: { ...reason, ...(at !== undefined && { at: at.replace(/^\d+\.?/, '') }) },
    }),
  )
  return [...untrue, ...found]
}
