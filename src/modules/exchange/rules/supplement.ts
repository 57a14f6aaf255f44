/** What a file says of a person on file that his record does not: facts that are missing, and facts it tells otherwise, field by field. */

export type FactValue = string | number | null

export interface ToldOnce {
  part: string
  slot: string
  /** As they are named: '2015', '2015-06', '2015-06-01'. */
  from: string
  to: string | null
  values: Readonly<Record<string, FactValue>>
}

export interface Difference {
  part: string
  from: string
  /** Null: the day it ended. */
  field: string | null
  known: FactValue
  told: FactValue
}

export type Compared = { is: 'known' } | { is: 'missing' } | { is: 'different'; differences: readonly Difference[] }

const isSaid = (value: FactValue | undefined): boolean => value !== null && value !== undefined && value !== ''

/** Where the record says more than the file, nothing differs. */
function differencesOf(fact: ToldOnce, known: ToldOnce): Difference[] {
  const of = { part: fact.part, from: fact.from }
  const fields = Object.entries(fact.values).flatMap(([field, told]) =>
    isSaid(told) && told !== (known.values[field] ?? null)
      ? [{ ...of, field, known: known.values[field] ?? null, told }]
      : [],
  )
  const ends = fact.to !== null && fact.to !== known.to ? [{ ...of, field: null, known: known.to, told: fact.to }] : []
  return [...fields, ...ends]
}

/**
 * @param lines what the record says now. @param said what its events say, whatever stands of it: what was added once is not added again.
 */
export function compared(fact: ToldOnce, lines: readonly ToldOnce[], said: readonly ToldOnce[]): Compared {
  const isOwn = (one: ToldOnce) => one.part === fact.part && one.slot === fact.slot
  const begins = (one: ToldOnce) => isOwn(one) && one.from === fact.from
  if ([...lines, ...said].some((one) => begins(one) && differencesOf(fact, one).length === 0)) return { is: 'known' }
  const [standing] = lines.filter(begins)
  if (standing !== undefined) return { is: 'different', differences: differencesOf(fact, standing) }
  return { is: 'missing' }
}
