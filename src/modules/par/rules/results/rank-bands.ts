/**
 * How sure a place is. The block is ranked again a thousand times, each time with everything that could as well have been
 * otherwise drawn anew: surveyed percentages within their sampling error, weights within the range the block states, and
 * one criterion left out, or none. A unit's band holds the middle nine tenths of the places it was given.
 *
 * OECD and JRC, Handbook on Constructing Composite Indicators (2008), step 7: uncertainty analysis.
 */
import { chanceFrom } from '../../../../shared/chance.ts'
import { type Exact, HUNDRED } from '../scoring/scoring.ts'
import { type BandGround, bandGround } from './band-ground.ts'
import { type BlockInput, computeBlock } from './block.ts'
import { NORMAL_SLICES, SLICE_BITS } from './normal-slices.ts'

export const DRAWS = 1_000
/** Fixed, so that nobody chooses the chance that suits him. */
const SEED = 1
/** Of a hundred draws so many are below the band, and so many above it. */
const TAIL = 5

export interface RankBand {
  unitId: number
  low: number
  median: number
  high: number
}

type Chance = () => number

interface Weights {
  byLeaf: Float64Array
  /** Maximum of the whole set under them. */
  all: number
}

/** Whole weights around a hundred percent; none for the leaves of the criterion left out. */
function drawWeights({ maxPoints, criterionOf, criteria }: BandGround, range: Exact, chance: Chance): Weights {
  // As likely as any one of the criteria: none of them. The only one is never left out.
  const leftOut = criteria > 1 ? chance() % (criteria + 1) : criteria
  const byLeaf = maxPoints.map((_, leaf) => {
    const weight = HUNDRED - range + (chance() % (2 * range + 1))
    return criterionOf[leaf] === leftOut ? 0 : weight
  })
  return { byLeaf, all: byLeaf.reduce((sum, weight, leaf) => sum + weight * (maxPoints[leaf] as number), 0) }
}

const inHundred = (percent: number): number => Math.min(HUNDRED, Math.max(0, percent))

/** Of each unit what it gets of what applied, under one draw. Whatever is not drawn is whole up to the one division. */
function drawShares(shares: Float64Array, ground: BandGround, { byLeaf, all }: Weights, chance: Chance) {
  const { fixed, maxPoints, adjusted, notApplicable, drawn } = ground
  const perPercent = maxPoints.map((max, leaf) => (max * (byLeaf[leaf] as number)) / HUNDRED)
  for (let unit = 0, cell = 0; unit < shares.length; unit++) {
    let points = 0
    for (let leaf = 0; leaf < byLeaf.length; leaf++) points += (fixed[cell++] as number) * (byLeaf[leaf] as number)
    for (let at = drawn.from[unit] as number; at < (drawn.from[unit + 1] as number); at++) {
      const deviate = NORMAL_SLICES[chance() >>> (32 - SLICE_BITS)] as number
      const percent = inHundred((drawn.percents[at] as number) + (drawn.errors[at] as number) * deviate)
      points += percent * (perPercent[drawn.leaves[at] as number] as number)
    }
    let applicable = all
    for (let at = notApplicable.from[unit] as number; at < (notApplicable.from[unit + 1] as number); at++) {
      const leaf = notApplicable.leaves[at] as number
      applicable -= (maxPoints[leaf] as number) * (byLeaf[leaf] as number)
    }
    // Bonus and penalty weigh what they did beside a sheet whose weights come to the set's total again.
    points += (adjusted[unit] as number) * (all / ground.total)
    shares[unit] = applicable > 0 ? Math.min(applicable, Math.max(0, points)) / applicable : 0
  }
}

/**
 * Places as numbers to sort: what is lost to the full share, then the standing. Both in one whole number, so that a sort
 * without comparing carries them; 3.321 units leave the share twelve decimal digits.
 */
function sorterOf({ standing }: BandGround) {
  const slots = 2 ** (32 - Math.clz32(standing.length))
  const scale = 2 ** 52 / slots
  const keys = new Float64Array(standing.length)
  return {
    slots,
    sorted: (shares: Float64Array): Float64Array => {
      for (let unit = 0; unit < keys.length; unit++)
        keys[unit] = Math.round((1 - (shares[unit] as number)) * scale) * slots + (standing[unit] as number)
      return keys.sort()
    },
  }
}

/** @returns by unit, in the order of the ranking, its place in every draw. */
function drawPlaces(ground: BandGround, range: Exact, shareEquals: boolean): Uint32Array {
  const units = ground.standing.length
  const chance = chanceFrom(SEED)
  const shares = new Float64Array(units)
  const { slots, sorted } = sorterOf(ground)
  const places = new Uint32Array(units * DRAWS)
  for (let draw = 0; draw < DRAWS; draw++) {
    drawShares(shares, ground, drawWeights(ground, range, chance), chance)
    const keys = sorted(shares)
    let [place, before] = [0, -1]
    for (let at = 0; at < units; at++) {
      const lost = Math.floor((keys[at] as number) / slots)
      const standing = (keys[at] as number) - lost * slots
      // Equals share a place, or stand as they do in the ranking.
      if (!shareEquals || lost !== before) place = at + 1
      before = lost
      places[standing * DRAWS + draw] = place
    }
  }
  return places
}

/** The value at or below which so many in a hundred stand (nearest rank). */
const atShare = (ascending: ArrayLike<number>, share: number): number =>
  ascending[Math.max(0, Math.ceil((ascending.length * share) / 100) - 1)] as number

/** @param result of the same input, where it has been computed already. @returns in the order of the ranking. */
export function rankBands(input: BlockInput, result = computeBlock(input)): RankBand[] {
  const { weightRange, tieRule } = input.rules
  const places = drawPlaces(bandGround(input, result), weightRange, tieRule === 'shared')
  return result.units.map(({ unitId }, unit) => {
    const own = places.subarray(unit * DRAWS, (unit + 1) * DRAWS).sort()
    return { unitId, low: atShare(own, TAIL), median: atShare(own, 50), high: atShare(own, 100 - TAIL) }
  })
}
