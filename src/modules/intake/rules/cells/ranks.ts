/** The rank of a row, by its code or in words. */
import { type Cell, textIn } from '../../../../shared/list-table.ts'
import { EMPTY, type Read, repaired } from '../cell.ts'
import { keyOf, wordsOf } from '../words.ts'

export interface RankItem {
  code: string
  name: string
}

/** 'V.07.03.29', 'v07.03.29' and 'V 07 03 29' are one code. */
const bare = (code: string) => code.toUpperCase().replace(/[^0-9A-Z]/g, '')
const named = (name: string) => keyOf(name.replace(/\([^()]*\)/g, ' '))
/** '01.003 – Chuyên viên', 'Chuyên viên (01.003)'. */
const CODE_WITHIN = /(?<![\p{L}\d])(?:V\s?\.?\s?\d\d\.\d\d\.\d\d|\d\d[a-z]?\.\d{3})(?![\p{L}\d])/iu
const MOST_OFFERED = 4

export function rankReader(ranks: readonly RankItem[]): (cell: Cell) => Read<string> {
  const byCode = new Map(ranks.map((rank) => [bare(rank.code), rank]))
  const byName = Map.groupBy(ranks, ({ name }) => named(name))
  const byNumber = Map.groupBy(
    ranks.filter(({ code }) => /^\d\d\.\d{3}$/.test(code)),
    ({ code }) => Number(code),
  )

  function byWords(text: string): Read<string> {
    const found = byName.get(named(text)) ?? byName.get(keyOf(text)) ?? []
    const [only, other] = found
    if (only && !other) return { value: only.code }
    if (only) return severalOf(text, found)
    const words = new Set(wordsOf(keyOf(text)))
    const near = ranks
      .map((rank) => ({ rank, shared: wordsOf(named(rank.name)).filter((word) => words.has(word)).length }))
      .filter(({ rank, shared }) => shared > 1 && 2 * shared > wordsOf(named(rank.name)).length)
      .toSorted((a, b) => b.shared - a.shared || a.rank.name.length - b.rank.name.length)
    return {
      why: { reason: 'intake.rank-unknown', params: { text } },
      offers: near.slice(0, MOST_OFFERED).map(({ rank }) => offered(rank)),
    }
  }

  /** Excel reads 01.003 as 1.003 and 15.110 as 15.11: the code whose number it is. */
  function ofNumber(text: string): Read<string> | null {
    if (!/^\d{1,2}[.,]\d{1,3}$/.test(text)) return null
    const found = byNumber.get(Number(text.replace(',', '.'))) ?? []
    const [only, other] = found
    if (!only) return null
    return other ? severalOf(text, found) : repaired(only.code, 'rank-number', text, only.code)
  }

  return (cell) => {
    const text = textIn(cell)
    if (text === '' || text === '-') return EMPTY
    const exact = byCode.get(bare(text))
    if (exact) return { value: exact.code }
    const within = byCode.get(bare(CODE_WITHIN.exec(text)?.[0] ?? '-'))
    if (within) return repaired(within.code, 'rank-words', text, within.code)
    const digits = /^\d{4,5}$/.test(text) ? byCode.get(text.padStart(5, '0')) : undefined
    if (digits) return repaired(digits.code, 'rank-number', text, digits.code)
    return ofNumber(text) ?? byWords(text)
  }
}

const severalOf = (text: string, found: readonly RankItem[]): Read<string> => ({
  why: {
    reason: 'intake.ranks',
    params: {
      text,
      found: found
        .slice(0, MOST_OFFERED)
        .map(({ code, name }) => `${code} ${name}`)
        .join('; '),
    },
  },
  offers: found.slice(0, MOST_OFFERED).map(offered),
})

/** Officials know a rank by its name; the code within is what is read. */
const offered = ({ code, name }: RankItem): string => `${code} – ${name}`
