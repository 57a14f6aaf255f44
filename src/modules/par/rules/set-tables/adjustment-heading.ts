/** Where the part outside the hundred begins: bonus, penalty, or a heading of both. */
import { fold } from '../../../../shared/vietnamese.ts'

export type Kind = 'bonus' | 'penalty'

const BOTH = /^(phan )?diem (thuong|cong)\W+(va )?(diem )?(tru|phat)/
const BONUS = /^(phan )?(diem (thuong|cong)|thuong diem)\b/
const PENALTY = /^(phan )?(diem (tru|phat)|tru diem)\b/
/** Longer than this it is a sentence, not a heading. */
const LONGEST_HEADING = 90

/** @returns whether the title begins a part of bonus or penalty; `kind` null when it names both. */
export function kindOfPart(title: string): { kind: Kind | null } | null {
  const words = fold(title)
  if (words.length > LONGEST_HEADING) return null
  if (BOTH.test(words)) return { kind: null }
  if (BONUS.test(words)) return { kind: 'bonus' }
  return PENALTY.test(words) ? { kind: 'penalty' } : null
}
