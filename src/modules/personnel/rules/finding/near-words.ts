/** Words of names near to one that was mistyped, or typed without the Vietnamese keyboard. */

/** How many letters are other, missing, one too many, or changed places. */
export function distanceOf(a: string, b: string): number {
  const [m, n] = [a.length, b.length]
  const rows: number[][] = [Array.from({ length: n + 1 }, (_, at) => at)]
  for (let i = 1; i <= m; i++) {
    const row = [i]
    for (let j = 1; j <= n; j++) {
      const [above = [], before = []] = [rows[i - 1], rows[i - 2]]
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      row.push(least)
    }
    rows.push(row)
  }
  return rows[m]?.[n] ?? 0
}

/** Letters of Telex that stand for marks: 'nguyeenx' was meant as 'nguyen', 'ddawngj' as 'dang'. */
export const withoutTelex = (word: string): string =>
  word
    .replace(/([aeo])\1/g, '$1')
    .replace(/dd/g, 'd')
    .replace(/([aou])w/g, '$1')
    .replace(/(?<=.[aeiouyngmtcph])[sfrxj]$/, '')

/** What offices confuse: the same name is written both ways. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^(tr|ch)/, 'ch'],
  [/^(s|x)(?=[aeiouy])/, 's'],
  [/^(d|gi|r)(?=[aeiouy])/, 'd'],
  [/^(l|n)(?=[aeiouy])/, 'l'],
  [/^(k|c|q)(?=[aeiouy])/, 'k'],
  [/^ngh?/, 'ng'],
  [/^gh?(?!i)/, 'g'],
  [/y/g, 'i'],
]

const soundOf = (word: string): string => SOUNDS.reduce((text, [from, to]) => text.replace(from, to), word)

const MOST = 12

/** @returns the nearest words first, at most a dozen; the word itself when it is one. */
export function nearWords(typed: string, known: readonly string[]): string[] {
  const plain = withoutTelex(typed)
  const sound = soundOf(plain)
  const far = typed.length <= 4 ? 1 : 2
  return known
    .flatMap((word) => {
      if (word === typed || word === plain) return [{ word, distance: 0 }]
      if (soundOf(word) === sound) return [{ word, distance: 0.5 }]
      if (Math.abs(word.length - plain.length) > far) return []
      const distance = distanceOf(plain, word)
      return distance <= far ? [{ word, distance }] : []
    })
    .toSorted((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1))
    .slice(0, MOST)
    .map(({ word }) => word)
}
