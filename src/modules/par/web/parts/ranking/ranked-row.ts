/** A ranked unit as charts and tables need it, of an open round or of a publication. */
import { formatPoints } from '../../../../../shared/points.ts'
import { formatNumber } from '../../../../../shared/vietnamese.ts'
import type { Publication, RankedUnit } from '../../../contract.ts'
import { rankingWords } from '../../text.vi.ts'

type PublishedUnit = Publication['results'][number]

export interface RankedRow extends PublishedUnit {
  assessmentId?: RankedUnit['assessmentId']
  selfIndex?: RankedUnit['selfIndex']
  status?: RankedUnit['status']
  /** A year earlier, in the block of the same name. */
  before?: { index: number; rank: number }
}

/** 93_1200 → '93,12 %' */
export const percent = (index: number): string => `${formatPoints(index)}\u00a0%`

/** 1.25 → '+1,25'; nothing of nothing. */
export const signed = (value: number): string =>
  `${value > 0 ? '+' : value < 0 ? '−' : ''}${formatPoints(Math.abs(value))}`

interface Found {
  blockName: string
  rows: readonly RankedRow[]
  mean: number | null
  isProvisional: boolean
}

/** The title says what was found: “Sở Tài chính dẫn đầu khối sở với 93,12 %; bình quân 85,41 %”. */
export function findingOf({ blockName, rows, mean, isProvisional }: Found): string {
  const leading = rows.filter((row) => row.rank === 1)
  const first = leading[0]
  if (!first || first.index === 0) return rankingWords.nothingYet(blockName)
  const who = leading.length === 1 ? first.unitName : rankingWords.together(leading.length)
  return rankingWords.finding(who, lowerFirst(blockName), percent(first.index), mean && percent(mean), isProvisional)
}

const lowerFirst = (text: string) => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)

/** Points of an area out of what applies, in whole percent and a bit; null where nothing applies. */
export const shareOf = ({ points, applicableMax }: { points: number; applicableMax: number }): number | null =>
  applicableMax === 0 ? null : (points / applicableMax) * 100

/** “Mất điểm nhiều nhất ở lĩnh vực …”: the area in which the group reaches the smallest share. */
export function weakestOf(areas: readonly { code: string; title: string }[], rows: readonly RankedRow[]): string {
  const reached = areas.map(({ code, title }) => {
    const own = rows.flatMap((row) => row.areas.filter((area) => area.code === code))
    const most = own.reduce((sum, area) => sum + area.applicableMax, 0)
    return { title, share: shareOf({ points: own.reduce((sum, area) => sum + area.points, 0), applicableMax: most }) }
  })
  const weakest = reached
    .filter((area): area is { title: string; share: number } => area.share !== null && area.share > 0)
    .toSorted((a, b) => a.share - b.share)[0]
  return weakest ? rankingWords.weakest(weakest.title, formatNumber(weakest.share, 1)) : rankingWords.heat
}
