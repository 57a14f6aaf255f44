/** Each block is ranked and rated by what it says itself, or by what the round says for all of them. */
import type { ParReason } from '../../refusals.vi.ts'
import { type RatingBand, whyNotBands } from '../ranking/ranking.ts'

export interface Bands {
  bands: readonly RatingBand[]
  headBands: readonly RatingBand[]
}

/** What the round says is asked only when a block goes by it. */
export function whyNotRules(
  common: Bands,
  blocks: readonly { name: string; rules?: Bands | null | undefined }[],
): ParReason[] {
  return [
    ...(blocks.some(({ rules }) => !rules) ? whyNotBands('các khối', common) : []),
    ...blocks.flatMap(({ name, rules }) => (rules ? whyNotBands(`“${name}”`, rules) : [])),
  ]
}

/** A region holds units of its own block. */
export function whyNotRegions(
  name: string,
  regions: readonly { unitId: number }[],
  isOfBlock: (unitId: number) => boolean,
): ParReason[] {
  const count = regions.filter(({ unitId }) => !isOfBlock(unitId)).length
  return count === 0 ? [] : [{ reason: 'par.region-of-stranger', params: { name, count }, at: name }]
}
