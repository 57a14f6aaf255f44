/** The known word a misspelt one was meant to be. */
import { fold } from '../../../shared/vietnamese.ts'

/** Letters to change, add or leave out to make one of the other (Levenshtein), without accents. */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let row = 1; row <= a.length; row++) {
    const line = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1
      line.push(
        Math.min((above[column] as number) + 1, (line[column - 1] as number) + 1, (above[column - 1] as number) + same),
      )
    }
    above = line
  }
  return above[b.length] as number
}

/** Null when none is near: two thirds of the letters must be right. */
export function nearestOf(word: string, known: readonly string[]): string | null {
  const written = fold(word)
  let best: { name: string; wrong: number } | null = null
  for (const name of known) {
    const wrong = distance(written, fold(name))
    if (!best || wrong < best.wrong) best = { name, wrong }
  }
  return best && best.wrong * 3 <= Math.max(written.length, best.name.length) ? best.name : null
}
