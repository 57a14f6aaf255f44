/** Invented people with believable northern names. Any likeness is chance. */
import type { Random } from './random.ts'

export interface NameParts {
  family: readonly { family_name: string; pct_in_sample: string; pct_national_published: string }[]
  middle: readonly { middle_name: string; count_in_sample: string; gender: string }[]
  given: readonly { given_name: string; count_in_sample: string; gender: string }[]
}

/** Southern spellings that a northern province hardly has. */
const SOUTHERN = new Set(['Huỳnh', 'Võ'])

type Weighted = readonly (readonly [string, number])[]

export const familiesOf = ({ family }: NameParts): Weighted =>
  family
    .filter((row) => !SOUTHERN.has(row.family_name))
    .map((row) => [row.family_name, Number(row.pct_national_published || row.pct_in_sample)])

export const byGender = ({ middle, given }: NameParts, gender: 'M' | 'F'): { middle: Weighted; given: Weighted } => ({
  middle: middle
    .filter((row) => row.gender === gender)
    .map((row) => [row.middle_name, Number(row.count_in_sample)] as const),
  given: given
    .filter((row) => row.gender === gender)
    .map((row) => [row.given_name, Number(row.count_in_sample)] as const),
})

/** @returns a maker of full names that never gives the same name twice. */
export function namesFrom(parts: NameParts, random: Random): () => string {
  const families = familiesOf(parts)
  const people = { M: byGender(parts, 'M'), F: byGender(parts, 'F') }
  const used = new Set<string>()
  return () => {
    for (;;) {
      const { middle, given } = people[random.chance(0.52) ? 'M' : 'F']
      const [family, between, own] = [random.weighted(families), random.weighted(middle), random.weighted(given)]
      const name = `${family} ${between} ${own}`
      if (between === own || family === own || used.has(name)) continue
      used.add(name)
      return name
    }
  }
}

/** 'Nguyễn Thị Lan Anh' → 'anhntl': given name and the initials before it, as offices do. */
export function userNameOf(fullName: string, taken: Set<string>): string {
  const plain = fullName.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().split(' ')
  const base = `${plain.at(-1)}${plain
    .slice(0, -1)
    .map((word) => word.charAt(0))
    .join('')}`
  let name = base
  for (let count = 2; taken.has(name); count++) name = `${base}${count}`
  taken.add(name)
  return name
}
