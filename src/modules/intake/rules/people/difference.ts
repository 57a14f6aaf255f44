/** What a draft says beyond the record that is on file: what is to be added, and where the two differ. Nothing on file is overwritten. */
import type { DraftFact, Value } from './draft.ts'
import { type Blank, type FiledLine, withoutBlanks } from './filling.ts'

export interface Differing {
  part: string
  field: string
  was: Value | null
  told: Value
}

export interface Difference<Line extends FiledLine> {
  adds: DraftFact[]
  /** The record says otherwise of what does not change by itself: for somebody with the paper. */
  differs: Differing[]
  /** The record says nothing of it. */
  blanks: Blank<Line>[]
}

/** Of these another value is a correction, never a change that follows. */
const ONCE: ReadonlySet<string> = new Set(['name', 'person', 'recruitment', 'party'])
/** Of these a list may tell what is not known yet, where it does not contradict anything else of them. */
const FILLED: ReadonlySet<string> = new Set([...ONCE, 'citizen-id'])
/** Fields of these stand each for itself: what a list does not say stays as it is. */
const BUNDLES: ReadonlySet<string> = new Set(['file', 'insurance', 'residence', 'level'])
/** Lists say it as it is on their day; who manages a person follows from a decision. */
const BY_DECISION: ReadonlySet<string> = new Set(['employment'])

const firstDay = (day: string): string => `${day}-01-01`.slice(0, 10)

export function differenceOf<Line extends FiledLine>(
  facts: readonly DraftFact[],
  known: readonly Line[],
): Difference<Line> {
  const each = facts.map((fact) => {
    const own = known
      .filter(({ part, slot }) => part === fact.part && slot === fact.slot)
      .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    const day = firstDay(fact.from)
    const current = own.findLast(({ from, to }) => from <= day && (to === null || to > day)) ?? own.at(-1)
    return current === undefined ? { ...NOTHING, adds: [fact] } : against(fact, current, own.at(-1) === current)
  })
  return {
    adds: each.flatMap(({ adds }) => adds),
    differs: each.flatMap(({ differs }) => differs),
    blanks: each.flatMap(({ blanks }) => blanks),
  }
}

const NOTHING = { adds: [], differs: [], blanks: [] }

function against<Line extends FiledLine>(fact: DraftFact, current: Line, isLast: boolean): Difference<Line> {
  const differs = Object.entries(fact.values).flatMap(([field, told]) => {
    const was = current.values[field] ?? null
    return was === told || isLessExact(told, was) ? [] : [{ part: fact.part, field, was, told }]
  })
  if (differs.length === 0) return NOTHING
  const follows = firstDay(fact.from) > current.from && isLast
  if (!follows || ONCE.has(fact.part) || BY_DECISION.has(fact.part)) {
    const isBlank = FILLED.has(fact.part) && differs.every(({ was }) => was === null)
    return isBlank
      ? { ...NOTHING, blanks: differs.map(({ field, told }) => ({ line: current, field, told })) }
      : { ...NOTHING, differs }
  }
  return { ...NOTHING, adds: [{ ...fact, values: { ...keptOf(fact, current), ...fact.values } }] }
}

/** What the line before goes on saying. */
function keptOf({ part, values }: DraftFact, current: FiledLine): Record<string, Value> {
  const is = (field: string) => values[field] !== undefined && values[field] === current.values[field]
  // The same post in another department keeps its term.
  if (BUNDLES.has(part) || (part === 'post' && is('title'))) return withoutBlanks(current.values)
  // Who was placed in a career band is paid by its group as long as he holds the rank; no list has a column for it.
  const { group } = current.values
  return part === 'pay' && is('rank') && group ? { group } : {}
}

/** '1975' does not contradict '1975-03-21': the record knows more. */
const isLessExact = (told: Value, was: Value | null): boolean =>
  typeof told === 'string' && typeof was === 'string' && /^\d{4}(-\d\d)?$/.test(told) && was.startsWith(`${told}-`)
