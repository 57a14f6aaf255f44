/** From how many people have which value to the figures of a table. */
import { ageOf, type Dimension } from './dimensions.ts'
import { type RankOf, tierOf } from './ranks.ts'
import type { Asked, StatutoryTable } from './tables.ts'

/** So many people under the key have the value. */
export interface Tally {
  key: string
  by: Dimension
  value: string | null
  people: number
}

/** Whether a person with this value is counted. */
export function isCounted(asked: Asked, value: string | null, rankOf: RankOf): boolean {
  if (asked.by === 'all') return true
  if (value === null) return false
  if (asked.by === 'age') return isOfAge(asked, value)
  if (asked.by === 'rank') return isOfRank(asked, value, rankOf)
  if (asked.begins && !asked.begins.some((start) => value.startsWith(start))) return false
  return asked.is ? asked.is.includes(value) : !(asked.not ?? []).includes(value)
}

function isOfAge({ from, to, sex, retired, mean }: Asked, value: string): boolean {
  const age = ageOf(value)
  if (age === null) return false
  if (mean) return true
  if (retired !== undefined && retired !== age.isPastRetirement) return false
  if (sex !== undefined && sex !== age.sex) return false
  return (from === undefined || from <= age.years) && (to === undefined || age.years <= to)
}

function isOfRank({ tier, grade, service }: Asked, value: string, rankOf: RankOf): boolean {
  const rank = rankOf(value)
  if (rank === null) return false
  if (service === 'civil' && rank.kind !== 'công chức') return false
  return (tier === undefined || tierOf(rank) === tier) && (grade === undefined || rank.grade === grade)
}

/** One figure; null: it is not counted from records, or there is nobody to take a mean of. */
export function figureOf(asked: Asked | null, tallies: readonly Tally[], rankOf: RankOf): number | null {
  if (asked === null) return null
  const counted = tallies.filter(({ by, value }) => by === asked.by && isCounted(asked, value, rankOf))
  const people = counted.reduce((sum, one) => sum + one.people, 0)
  if (!asked.mean) return people
  const years = counted.reduce((sum, one) => sum + one.people * (ageOf(one.value ?? '')?.years ?? 0), 0)
  return people === 0 ? null : Math.round((years * 10) / people)
}

/** The figures of one key, in the order of the headings. */
export const figuresOf = (
  { headings }: Pick<StatutoryTable, 'headings'>,
  tallies: readonly Tally[],
  rankOf: RankOf,
): (number | null)[] => {
  const ofThing = Map.groupBy(tallies, ({ by }) => by)
  return headings.map(({ of }) => figureOf(of, of === null ? [] : (ofThing.get(of.by) ?? []), rankOf))
}

/** Everything the table asks of a person. */
export const askedBy = ({ headings }: Pick<StatutoryTable, 'headings'>): Dimension[] => [
  ...new Set(headings.flatMap(({ of }) => (of === null ? [] : [of.by]))),
]

/** The values, among those there are, that the heading counts. */
export const valuesOf = (asked: Asked, tallies: readonly Tally[], rankOf: RankOf): (string | null)[] => [
  ...new Set(
    tallies.filter(({ by, value }) => by === asked.by && isCounted(asked, value, rankOf)).map(({ value }) => value),
  ),
]
