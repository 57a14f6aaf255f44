/** What a draft says beyond the record that is on file: what is to be added, and where the two differ. Nothing on file is overwritten. */
import type { DraftFact, Value } from './draft.ts'

export interface KnownFact {
  part: string
  slot: string
  from: string
  to: string | null
  values: Readonly<Record<string, Value | null>>
}

export interface Differing {
  part: string
  field: string
  was: Value | null
  told: Value
}

export interface Difference {
  adds: DraftFact[]
  /** The record says otherwise, or nothing, of what does not change by itself: for somebody with the paper. */
  differs: Differing[]
}

/** Of these another value is a correction, never a change that follows. */
const ONCE: ReadonlySet<string> = new Set(['name', 'person', 'recruitment', 'party'])
/** Fields of these stand each for itself: what a list does not say stays as it is. */
const BUNDLES: ReadonlySet<string> = new Set(['file', 'insurance', 'residence', 'level'])
/** Lists say it as it is on their day; who manages a person follows from a decision. */
const BY_DECISION: ReadonlySet<string> = new Set(['employment'])

const firstDay = (day: string): string => `${day}-01-01`.slice(0, 10)

export function differenceOf(facts: readonly DraftFact[], known: readonly KnownFact[]): Difference {
  const each = facts.map((fact) => {
    const own = known
      .filter(({ part, slot }) => part === fact.part && slot === fact.slot)
      .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    const day = firstDay(fact.from)
    const current = own.findLast(({ from, to }) => from <= day && (to === null || to > day)) ?? own.at(-1)
    return current === undefined ? { adds: [fact], differs: [] } : against(fact, current, own.at(-1) === current)
  })
  return { adds: each.flatMap(({ adds }) => adds), differs: each.flatMap(({ differs }) => differs) }
}

function against(fact: DraftFact, current: KnownFact, isLast: boolean): Difference {
  const differs = Object.entries(fact.values).flatMap(([field, told]) => {
    const was = current.values[field] ?? null
    return was === told || isLessExact(told, was) ? [] : [{ part: fact.part, field, was, told }]
  })
  if (differs.length === 0) return { adds: [], differs: [] }
  const follows = firstDay(fact.from) > current.from && isLast
  if (!follows || ONCE.has(fact.part) || BY_DECISION.has(fact.part)) return { adds: [], differs }
  const kept = BUNDLES.has(fact.part) ? withoutBlanks(current.values) : {}
  return { adds: [{ ...fact, values: { ...kept, ...fact.values } }], differs: [] }
}

/** '1975' does not contradict '1975-03-21': the record knows more. */
const isLessExact = (told: Value, was: Value | null): boolean =>
  typeof told === 'string' && typeof was === 'string' && /^\d{4}(-\d\d)?$/.test(told) && was.startsWith(`${told}-`)

/** `from` and `to` of the values say how exactly the old line was dated. */
const withoutBlanks = (values: KnownFact['values']): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([field, value]) =>
      value === null || field === 'from' || field === 'to' ? [] : [[field, value] as const],
    ),
  )
