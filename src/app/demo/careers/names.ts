/** Names of invented people, of a sex, and of a family where they are relatives. Any likeness is chance. */
import { byGender, familiesOf, type NameParts } from '../people.ts'
import type { Random } from '../random.ts'

export type Sex = 'M' | 'F'
export type Names = (random: Random, sex: Sex, family?: string) => string

/** People of one province do share names, unlike its accounts. */
export function namesOf(parts: NameParts): Names {
  const families = familiesOf(parts)
  const of = { M: byGender(parts, 'M'), F: byGender(parts, 'F') }
  return (random, sex, family = random.weighted(families)) => {
    for (;;) {
      const [middle, given] = [random.weighted(of[sex].middle), random.weighted(of[sex].given)]
      if (middle !== given && family !== given) return `${family} ${middle} ${given}`
    }
  }
}

export const familyNameOf = (fullName: string): string => fullName.split(' ')[0] ?? fullName
