/** What one kind of decision asks for, offers, does and is checked by. One object a kind; `rules.ts` lists them. */
import type { PersonnelReason } from '../../refusals.vi.ts'
import type { Item } from '../catalogues.ts'
import type { EventKind } from '../event-kinds.ts'
import type { Effect } from '../fold/effect.ts'
import { type Field, partOf, type Values } from '../parts.ts'
import type { OnDay } from './on-day.ts'

export interface FormField extends Field {
  /** What may be chosen, where no catalogue of the record lists it. */
  choices?: readonly Item[]
  /** When it is asked for at all; left out: always. */
  when?: (said: Values) => boolean
  /** The part and field of the record it fills. */
  fills?: { part: string; key: string }
}

/** 'refuse': it cannot be. 'warn': the law says otherwise, yet the paper may say so; it is recorded with a reason. */
export interface Finding {
  strength: 'refuse' | 'warn'
  reason: PersonnelReason
}

export interface AlsoEvent {
  kind: EventKind
  effects: Effect[]
}

export interface EventRule {
  /** What it rests on, as the decision cites it. */
  law: string
  /** What must hold for it: somebody is employed ('employed'), is not yet ('free'), or either. */
  of: 'employed' | 'free' | 'anybody'
  fields: readonly FormField[]
  /** What the form offers before anybody types. */
  defaults?: (on: OnDay) => Values
  effects: (said: Values, on: OnDay) => Effect[]
  /** Events of another sensitivity or meaning under the same decision. */
  also?: (said: Values, on: OnDay) => AlsoEvent[]
  /** Its facts are for few eyes: recorded through a door of its own. */
  isSensitive?: true
  whyNot?: (said: Values, on: OnDay) => (Finding | null)[]
}

/** A field of a part, as the form asks for it. */
export function asked(part: string, key: string, more: Partial<FormField> = {}): FormField {
  const field = partOf(part).fields.find((one) => one.key === key)
  if (!field) throw new RangeError(`no field ${part}.${key}`)
  const { forms: _, required: __, ...own } = field
  return { ...own, fills: { part, key }, ...more }
}

export const refusal = (
  reason: PersonnelReason['reason'],
  params: PersonnelReason['params'] = {},
  at?: string,
): Finding => finding('refuse', reason, params, at)
export const warning = (
  reason: PersonnelReason['reason'],
  params: PersonnelReason['params'] = {},
  at?: string,
): Finding => finding('warn', reason, params, at)

const finding = (
  strength: Finding['strength'],
  reason: PersonnelReason['reason'],
  params: PersonnelReason['params'] = {},
  at?: string,
): Finding => ({ strength, reason: { reason, params, ...(at !== undefined && { at }) } })

/** What was said, without what was left empty. */
export const given = (values: Record<string, Values[string] | undefined>): Values =>
  Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, NonNullable<Values[string]>] => {
      const [, value] = entry
      return value !== undefined && value !== null && value !== ''
    }),
  )
