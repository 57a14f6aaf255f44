/** The units of a publication in the order asked for, and what they show together. */
import { compareVietnamese, fold } from '../../../../shared/vietnamese.ts'
import { areaMean, shareOf } from '../../rules/results/share.ts'
import { lowerFirst, percent } from '../../rules/results/written-figures.ts'
import type { Publication } from './doors.ts'
import { words } from './text.vi.ts'

export type Band = Publication['rankBands'][number]
export type Row = Publication['results'][number] & {
  before: { index: number; rank: number } | null
  /** Where its place lies in nine rankings of ten; null where that was not worked out yet. */
  band: Band | null
}

/** The results with each unit's year before and band beside it, where they are known. */
export function rowsOf({ results, previous, rankBands }: Publication): Row[] {
  const bands = new Map(rankBands.map((band) => [band.unitId, band]))
  const before = new Map(previous.map((one) => [one.unitId, one]))
  return results.map((row) => ({ ...row, before: before.get(row.unitId) ?? null, band: bands.get(row.unitId) ?? null }))
}

export const areaOf = (row: Row, code: string) => row.areas.find((area) => area.code === code)

/** What is not there stands last. */
const FAR = Number.NEGATIVE_INFINITY

const keyOf = (sort: string): ((row: Row) => number) => {
  if (sort === 'thay-doi') return ({ index, before }) => (before ? index - before.index : FAR)
  return (row) => {
    const area = areaOf(row, sort)
    return (area && shareOf(area)) ?? FAR
  }
}

/** @param sort a word of `words.sorts`, or the code of an area; anything else is the order of the ranking. */
export function inOrder(rows: readonly Row[], sort: string): Row[] {
  if (sort === 'ten') return rows.toSorted((a, b) => compareVietnamese(a.unitName, b.unitName))
  if (sort !== 'thay-doi' && !rows.some((row) => areaOf(row, sort))) return [...rows]
  const key = keyOf(sort)
  return rows.toSorted((a, b) => (key(a) === key(b) ? 0 : key(b) - key(a)) || a.rank - b.rank)
}

export const named = (rows: readonly Row[], search: string): Row[] =>
  rows.filter(({ unitName }) => fold(unitName).includes(fold(search)))

/** “Sở Tài chính dẫn đầu khối sở với 93,12 %; bình quân 85,41 %”. */
export function findingOf({ blockName, mean, decimals }: Publication, rows: readonly Row[]): string {
  const leading = rows.filter((row) => row.rank === 1)
  const first = leading[0]
  if (!first) return words.ranking
  const who = leading.length === 1 ? first.unitName : words.together(leading.length)
  return words.finding(
    who,
    lowerFirst(blockName),
    percent(first.index, decimals),
    mean === null ? null : percent(mean, decimals),
  )
}

/** The area in which units reach the smallest share on average, as every page of the program has it. */
export function weakestOf(areas: Publication['areas'], rows: readonly Row[]): string {
  const reached = areas.flatMap(({ code, title }) => {
    const share = areaMean(rows, code)
    return share === null ? [] : [{ title, share }]
  })
  const weakest = reached.toSorted((a, b) => a.share - b.share)[0]
  return weakest ? words.weakest(weakest.title, percent(weakest.share, 1)) : words.areas
}
