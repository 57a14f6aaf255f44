/** What a rule's provisions are made of, and whether one is. The module whose law it is says so; forms and checks are made of it. */
import type { LawReason } from '../refusals.vi.ts'

/** Whole numbers all: coefficients in hundredths, shares of pay in tenths. */
export type Unit = 'hundredths' | 'tenths' | 'percent' | 'months' | 'days' | 'years' | 'dong' | 'count'

export interface Cell {
  key: string
  label: string
  /** `month`: 'yyyy-mm'; `numbers`: a list of them. */
  kind: 'number' | 'choice' | 'month' | 'text' | 'numbers'
  /** Of numbers. */
  unit?: Unit | undefined
  /** Of a number; 0 where nothing is said. What is divided by is 1 at least. */
  least?: number | undefined
  isOptional?: boolean | undefined
  choices?: readonly { code: string; name: string }[] | undefined
}

/** `rows`: a table whose columns are `fields`. */
export interface Field extends Omit<Cell, 'kind'> {
  kind: Cell['kind'] | 'rows'
  fields?: readonly Cell[] | undefined
}

export interface LawRule {
  rule: string
  title: string
  /** Which day of the fact selects the provision. */
  about: string
  /** What of the rule a provision sets; null where the rule is one. */
  subject: { label: string } | null
  fields: readonly Field[]
}

export interface ProvisionRow {
  rule: string
  subject: string
  from: string
  /** The first day no longer. */
  to: string | null
  value: Readonly<Record<string, unknown>>
  article: string
}

const MOST = 1_000_000_000

const isWhole = (value: unknown) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MOST

function whyNotField(field: Field, value: unknown): LawReason | null {
  const at = { field: field.label }
  if (value === null || value === undefined || value === '')
    return field.isOptional ? null : { reason: 'law.value-missing', params: at }
  const wrong: LawReason = { reason: 'law.value-wrong', params: at }
  switch (field.kind) {
    case 'number':
      return isWhole(value) ? whyTooLittle(field, Number(value)) : wrong
    case 'choice':
      return field.choices?.some(({ code }) => code === value) ? null : wrong
    case 'month':
      return typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(value) ? null : wrong
    case 'text':
      return typeof value === 'string' && value.length <= 100 ? null : wrong
    case 'numbers':
      return Array.isArray(value) && value.length > 0 && value.every(isWhole) ? null : wrong
    case 'rows': {
      if (!Array.isArray(value) || value.length === 0) return wrong
      return firstOf(value.flatMap((row) => (field.fields ?? []).map((one) => whyNotField(one, row?.[one.key]))))
    }
  }
}

const whyTooLittle = ({ label, least = 0 }: Field, value: number): LawReason | null =>
  value < least ? { reason: 'law.too-little', params: { field: label, least } } : null

const firstOf = (reasons: readonly (LawReason | null)[]) => reasons.find((reason) => reason !== null) ?? null

/** Whether it is a provision of one of the rules. */
export function whyNotProvision(
  rules: readonly LawRule[],
  { rule, subject, from, to, value }: ProvisionRow,
): LawReason | null {
  const found = rules.find((one) => one.rule === rule)
  if (!found) return { reason: 'law.no-such-rule', params: { rule } }
  if (found.subject !== null && subject.trim() === '')
    return { reason: 'law.value-missing', params: { field: found.subject.label } }
  if (to !== null && to <= from) return { reason: 'law.ends-before-it-begins', params: { title: found.title } }
  const known = new Set(found.fields.map(({ key }) => key))
  if (Object.keys(value).some((key) => !known.has(key)))
    return { reason: 'law.value-wrong', params: { field: found.title } }
  return firstOf(found.fields.map((field) => whyNotField(field, value[field.key])))
}
