/** A ranked unit as charts and tables need it, of an open round or of a publication. */
import { formatPoints } from '../../../../../shared/points.ts'
import type { Publication, RankedUnit } from '../../../contract.ts'
import { areaMean } from '../../../rules/results/share.ts'
import { lowerFirst, percent } from '../../../rules/results/written-figures.ts'
import { rankingWords } from '../../text.vi.ts'

type PublishedUnit = Publication['results'][number]

export interface RankedRow extends PublishedUnit {
  assessmentId?: RankedUnit['assessmentId']
  selfIndex?: RankedUnit['selfIndex']
  status?: RankedUnit['status']
  /** A year earlier, in the block of the same name. */
  before?: { index: number; rank: number }
}

interface Found {
  blockName: string
  rows: readonly RankedRow[]
  mean: number | null
  isProvisional: boolean
  places: number
}

/** The title says what was found: “Sở Tài chính dẫn đầu khối sở với 93,12 %; bình quân 85,41 %”. */
export function findingOf({ blockName, rows, mean, isProvisional, places }: Found): string {
  const leading = rows.filter((row) => row.rank === 1)
  const first = leading[0]
  if (!first || first.index === 0) return rankingWords.nothingYet(blockName)
  const who = leading.length === 1 ? first.unitName : rankingWords.together(leading.length)
  return rankingWords.finding(
    who,
    lowerFirst(blockName),
    percent(first.index, places),
    mean && percent(mean, places),
    isProvisional,
  )
}

/** “Mất điểm nhiều nhất ở lĩnh vực …”: the area in which the group reaches the smallest share. */
export function weakestOf(
  areas: readonly { code: string; title: string }[],
  rows: readonly RankedRow[],
  places: number,
): string {
  const reached = areas.map(({ code, title }) => ({ title, share: areaMean(rows, code) }))
  const weakest = reached
    .filter((area): area is { title: string; share: number } => area.share !== null && area.share > 0)
    .toSorted((a, b) => a.share - b.share)[0]
  return weakest ? rankingWords.weakest(weakest.title, formatPoints(weakest.share, places)) : rankingWords.heat
}
