/** A correction held against the bundle it corrects: the one it names, changed as it says, and in nothing else. */
import { corrected } from '../results/correct.ts'
import { consequences } from '../results/correction.ts'
import { canonical } from './canonical.ts'
import { type Check, check } from './check.ts'
import type { Verified } from './verify.ts'
import { words } from './words.vi.ts'

/** @returns null when neither corrects the other, or one of them could not be read. */
export function verifyCorrection(old: Verified, now: Verified): Check | null {
  const corrects = now.publication?.corrects
  if (!corrects || !old.input || !now.input || corrects.id !== old.publication?.id) return null
  try {
    const { changes } = corrects
    const isSame = (a: unknown, b: unknown) => canonical(a) === canonical(b)
    const asked = [
      [corrects.sums === old.sums, words.correctsOther],
      [now.fingerprint === old.fingerprint, words.correctedByOther],
      [isSame(corrected(old.input, changes), now.input), words.changedBesides],
      [isSame(consequences(old.input, changes), corrects.consequences), words.toldOtherwise],
    ] as const
    const differences = asked.flatMap(([holds, sentence]) => (holds ? [] : [sentence]))
    return check(words.groups.correction, differences, asked.length)
  } catch {
    return check(words.groups.correction, [words.notComputed], 1)
  }
}
