/** Every unit that what was typed may mean, with what speaks against each. */
import { holdsOn } from '../days.ts'
import type { Entry, Names, NamesIndex } from './names.ts'
import { type Segment, segmentsOf } from './segments.ts'
import { type Doubt, type Effort, type Taken, take, wholes } from './take.ts'
import { isAccented, written } from './writing.ts'

/** Hundredths against a match, for each thing that speaks against it. */
const COST = {
  typo: 100,
  accents: 30,
  'fewer-accents': 10,
  kind: 50,
  // Not said, though the unit stood under one.
  'no-district': 5,
  'no-province': 10,
  // Another than the unit stood under.
  'other-district': 60,
  'later-province': 10,
  // Of an address, before the unit.
  'more-before': 2,
  // Something stands before the unit that is no name known here.
  'not-understood': 120,
  // Not under this name on the day it was written.
  'other-day': 40,
} as const satisfies Record<Doubt, number> & Record<string, number>
export type Why = keyof typeof COST
export const WHYS = Object.keys(COST) as [Why, ...Why[]]

export interface Match {
  entry: Entry
  whys: readonly Why[]
  cost: number
}

export const costOf = (whys: readonly Why[]): number => whys.reduce((sum, why) => sum + COST[why], 0)

/** As good as typed in full. */
export const CERTAIN = 25

const NONE: Names = new Map()

const isLater = (province: Entry, entry: Entry) => entry.province !== null && entry.province.plain !== province.plain

interface Step {
  left: readonly Segment[]
  whys: readonly Why[]
}

/** What is left is the commune, perhaps after a house number and a street. */
function communesIn({ left, whys }: Step, names: Names, effort: Effort, place: Entry | null): Match[] {
  const [last] = left.slice(-1)
  if (!last) return []
  const before = left.slice(0, -1).flatMap(whyBefore)
  if (before.length > 0 && place === null) return []
  return [...wholes(last, [], names, effort)].map(({ entry, doubts }) => {
    const missing: Why[] = entry.district !== null && place?.version.level !== 'district' ? ['no-district'] : []
    const unsaid: Why[] = place === null ? ['no-province'] : []
    const later: Why[] = place?.version.level === 'province' && isLater(place, entry) ? ['later-province'] : []
    return matchOf(entry, [...whys, ...doubts, ...before, ...missing, ...unsaid, ...later])
  })
}

/** A house, a street, a hamlet; anything else may be a unit that was not understood. */
const OF_ADDRESS = /\d|^(?:so|thon|xom|to|ap|khu|duong|pho|ban|buon|lang|ngo|ngach|hem|khoi|tdp|kp)/
const whyBefore = ({ plain, kind }: Segment): Why[] =>
  kind === null && OF_ADDRESS.test(plain) ? ['more-before'] : ['not-understood']

const matchOf = (entry: Entry, whys: readonly Why[]): Match => ({ entry, whys, cost: costOf(whys) })

/** District or none, then the commune; or the district itself. */
function below(index: NamesIndex, province: Taken | null, segments: readonly Segment[], effort: Effort): Match[] {
  const key = province?.entry.plain
  const districts = key === undefined ? index.districts : (index.districtsIn.get(key) ?? NONE)
  const base: Why[] = [...(province?.doubts ?? [])]
  const found = [...take(segments, districts, effort)].flatMap(({ entry, left, doubts }): Match[] => {
    const later: Why[] = province && isLater(province.entry, entry) ? ['later-province'] : []
    const whys = [...base, ...doubts, ...later, ...(province ? [] : (['no-province'] as const))]
    if (left.length === 0) return [matchOf(entry, whys)]
    const within = communesIn({ left, whys }, index.communesOf(entry), effort, entry)
    if (within.length > 0 || key === undefined) return within
    const beside = { left, whys: [...whys, 'other-district' as const] }
    return communesIn(beside, index.communesIn.get(key) ?? NONE, effort === 'slip' ? 'end' : effort, entry)
  })
  const direct = { left: segments, whys: base }
  const communes = key === undefined ? index.communes : (index.communesIn.get(key) ?? NONE)
  return [...found, ...communesIn(direct, communes, effort, province?.entry ?? null)]
}

function places(index: NamesIndex, segments: readonly Segment[], effort: Effort): Match[] {
  const withProvince = [...take(segments, index.provinces, effort)].flatMap((province) =>
    province.left.length === 0
      ? [matchOf(province.entry, province.doubts)]
      : below(index, province, province.left, effort),
  )
  return [...withProvince, ...below(index, null, segments, effort)]
}

/** An agency's own name may hold commas, and its province may follow it; 'và' between its words is said or not. */
function agencies(index: NamesIndex, texts: readonly string[], effort: Effort): Match[] {
  const said = written(texts.join(' ').replace(AND, ' '))
  const whole = { kind: null, isAmongAccents: isAccented(said), ...said }
  const named = (segment: Segment) =>
    [...wholes(segment, [], index.agencies, effort)].map(({ entry, doubts }) => ({
      entry,
      whys: doubts.filter((doubt) => doubt !== 'kind'),
    }))
  const alone = named(whole).map(({ entry, whys }) => matchOf(entry, [...whys, 'no-province']))
  const ofProvince = [...take([whole], index.provinces, 'end')].flatMap(({ left, entry: province }) =>
    left
      .flatMap(named)
      .filter(({ entry }) => entry.province?.plain === province.plain)
      .map(({ entry, whys }) => matchOf(entry, whys)),
  )
  return [...alone, ...ofProvince]
}
const AND = /(?<![\p{L}\p{N}])(?:và|va)(?![\p{L}\p{N}])|&/giu

const EFFORTS: readonly Effort[] = ['whole', 'end', 'slip']

/** Names that stand for provinces only in speech. */
const SPOKEN: readonly [RegExp, string][] = [
  [/(?<![\p{L}\p{N}])(?:tp\s*\.?\s*)?hcm(?![\p{L}\p{N}])/giu, 'Hồ Chí Minh'],
  [/(?<![\p{L}\p{N}])s[àa]i\s?g[òo]n\s*$/giu, 'Hồ Chí Minh'],
  [/(?<![\p{L}\p{N}])th[ừu]a thi[êe]n[\s–-]*hu[ếe]/giu, 'Huế'],
  [/(?<![\p{L}\p{N}])brvt(?![\p{L}\p{N}])/giu, 'Bà Rịa Vũng Tàu'],
  [/(?<![\p{L}\p{N}])hn\s*$/giu, 'Hà Nội'],
]
const spelled = (text: string) =>
  SPOKEN.reduce((told, [spoken, name]) => told.replace(spoken, name), text.normalize('NFC'))

/**
 * @param texts one line, or commune, district and province apart; empty ones are left out.
 * @returns the best match of each unit, the best first.
 */
export function matchesOf(index: NamesIndex, texts: readonly string[], day: string | null): Match[] {
  const spoken = texts.map(spelled)
  const ways = segmentsOf(spoken).filter((segments) => segments.length > 0)
  const found = new Map<number, Match>()
  const keep = (matches: readonly Match[]) => {
    for (const match of matches) {
      const dated = withDay(match, day)
      const { unitId } = dated.entry.version
      const known = found.get(unitId)
      if (!known || dated.cost < known.cost) found.set(unitId, dated)
    }
    return hasCertain(found)
  }
  for (const effort of EFFORTS) {
    if (ways.some((segments) => keep(places(index, segments, effort)))) break
    if (keep(agencies(index, spoken, effort))) break
  }
  return inOrder(found)
}

const withDay = (match: Match, day: string | null): Match =>
  day === null || holdsOn(match.entry.version, day) ? match : matchOf(match.entry, [...match.whys, 'other-day'])
const hasCertain = (found: ReadonlyMap<number, Match>) => [...found.values()].some(({ cost }) => cost < CERTAIN)
const inOrder = (found: ReadonlyMap<number, Match>) => [...found.values()].toSorted((a, b) => a.cost - b.cost)
