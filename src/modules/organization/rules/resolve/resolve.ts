/** 'Đơn vị này nay là gì?' — what an old name, as somebody typed it, stands for, and what became of it. */
import { heldBefore, holdsOn } from '../days.ts'
import { CERTAIN, type Match, matchesOf, type Why } from './match.ts'
import type { Entry, NamesIndex } from './names.ts'
import { type Heir, heirsOn, type Life } from './today.ts'

/** 'several': equally good readings lead to different units, and nothing typed tells which is meant. */
export type Certainty = 'sure' | 'likely' | 'several' | 'none'

export interface Candidate {
  entry: Entry
  whys: readonly Why[]
  heirs: readonly Heir[]
  /** A district is no more, and its communes are told in its place. */
  isByCommunes: boolean
}

export interface Resolved {
  certainty: Certainty
  candidates: readonly Candidate[]
}

export interface Known {
  index: NamesIndex
  life: Life
}

/** Readings hardly worse than the best are as good. */
const AS_GOOD = 9
const MOST = 10

function candidateOf({ index, life }: Known, { entry, whys }: Match, day: string | null, today: string): Candidate {
  const { version } = entry
  const since = day !== null && holdsOn(version, day) ? day : version.validFrom
  const heirs = heirsOn(life, version.unitId, since, today)
  if (heirs.length > 0 || version.level !== 'district') return { entry, whys, heirs, isByCommunes: false }
  const communes = [...index.communesOf(entry).values()]
    .flat()
    .filter((one) => heldBefore(one.version, version.validTo))
  const ids = new Set(
    communes.flatMap((one) =>
      heirsOn(life, one.version.unitId, one.version.validFrom, today).map((heir) => heir.unitId),
    ),
  )
  const coverage = ids.size === 1 ? 'full' : 'partial'
  return { entry, whys, heirs: [...ids].map((unitId) => ({ unitId, coverage })), isByCommunes: true }
}

const outcomeOf = ({ heirs }: Candidate) =>
  heirs
    .map(({ unitId, coverage }) => `${unitId} ${coverage}`)
    .sort()
    .join()

/** A commune by its bare name, in the whole country, may be meant by somebody who thinks of another. */
const isBare = ({ entry, whys }: Candidate) =>
  entry.version.level === 'commune' &&
  whys.includes('no-province') &&
  (entry.district === null || whys.includes('no-district'))

/**
 * @param texts one line of free text, or commune, district and province apart.
 * @param day when it was written, where that is known.
 */
export function resolve(known: Known, texts: readonly string[], day: string | null, today: string): Resolved {
  const matches = matchesOf(known.index, texts, day)
  const [best] = matches
  if (!best) return { certainty: 'none', candidates: [] }
  const candidates = matches
    .filter(({ cost }) => cost <= best.cost + AS_GOOD)
    .map((match) => candidateOf(known, match, day, today))
  const outcomes = new Set(candidates.map(outcomeOf))
  const isOne = candidates.length === 1 || (outcomes.size === 1 && !outcomes.has(''))
  const [first] = candidates as [Candidate]
  const certainty = !isOne ? 'several' : best.cost < CERTAIN && !isBare(first) ? 'sure' : 'likely'
  return { certainty, candidates: candidates.slice(0, MOST) }
}
