/** The state of a criterion a vote is about: a hand that speaks anew, another paper, and it is another question. */

/** The version of each hand, 0 for none, and the papers. */
export interface Seen {
  entry: number
  first: number
  explanation: number
  second: number
  council: number
  papers: readonly string[]
}

const HANDS = {
  entry: 'đơn vị tự chấm',
  first: 'thẩm định lần một',
  explanation: 'giải trình của đơn vị',
  second: 'thẩm định lần hai',
  council: 'quyết định trước của Hội đồng',
} as const

const sameList = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.toSorted().join('\n') === other.toSorted().join('\n')

/** What is other than it was seen, in words; empty when it is the same. */
export function changedSince(seen: Seen, now: Seen): string[] {
  const hands = (Object.keys(HANDS) as (keyof typeof HANDS)[]).filter((hand) => seen[hand] !== now[hand])
  return [...hands.map((hand) => HANDS[hand]), ...(sameList(seen.papers, now.papers) ? [] : ['tài liệu kiểm chứng'])]
}
