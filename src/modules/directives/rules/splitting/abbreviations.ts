/** Points that end no sentence: abbreviations of official writing, numbers, and marks at the beginning. */

const ABBREVIATIONS = new Set([
  ...['tp', 'tx', 'tt', 'p', 'q', 'h', 'x', 'gs', 'pgs', 'ts', 'ths', 'cn', 'ks', 'bs', 'cv', 'ktv'],
  ...['đ/c', 'đc', 'ô', 'b', 'tr', 'vd', 'v.v', 'v', 'vv', 'st', 'stt', 'nxb', 'tm', 'kt', 'tl', 'tuq', 'q'],
  ...['ubnd', 'hđnd', 'ubmttq', 'bcđ', 'no', 'art', 'ct', 'pct'],
])

/** @param before the text up to the point, without it. @param after what follows it. */
export function endsNoSentence(before: string, after: string): boolean {
  const word = /(?:^|[\s("“])([\p{L}/.]+)$/u.exec(before)?.[1]?.toLowerCase()
  // '1.234.000' and '12.5': a figure goes on.
  if (/\d$/.test(before) && /^\d/.test(after)) return true
  if (word === undefined) return false
  if (word === 'v.v' || word === 'vv') return !/^\s+\p{Lu}/u.test(after)
  // 'Nguyễn V. A.' and 'T.Ư': a single capital is the beginning of a name.
  return ABBREVIATIONS.has(word) || /(?:^|[\s.("“])\p{Lu}$/u.test(before)
}
