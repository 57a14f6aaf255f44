/** A name at the end of what was typed, found among names: as it stands, joined to what comes before it, or with one slip. */
import type { Entry, Names } from './names.ts'
import { SAID_PLAINLY, type Segment } from './segments.ts'
import { isAccented, isOneEdit, sliced } from './writing.ts'

/** Why a match is not the very name that was typed. */
export type Doubt = 'typo' | 'accents' | 'fewer-accents' | 'kind'

export interface Taken {
  entry: Entry
  /** What of the text is left before the name. */
  left: readonly Segment[]
  doubts: readonly Doubt[]
}

/** How hard to look: the whole piece; the end of it as well; with one letter wrong as well. */
export type Effort = 'whole' | 'end' | 'slip'

/** Below this a slip turns one real name into another. */
const LEAST_FOR_SLIP = 4

/** 'phuongthoxuong': the kind said without accents, or no kind at all. */
function* readings(segment: Segment): Generator<Segment> {
  yield segment
  if (segment.kind !== null) return
  for (const [said, kind] of Object.entries(SAID_PLAINLY))
    if (segment.plain.startsWith(said) && segment.plain.length > said.length)
      yield { ...segment, kind, ...sliced(segment, said.length) }
}

/** '…huyen' before 'langgiang': it says what kind Lạng Giang is. */
function* lefts(left: Segment): Generator<{ left: Segment; kind: string | null }> {
  yield { left, kind: null }
  for (const [said, kind] of Object.entries(SAID_PLAINLY))
    if (left.plain.endsWith(said)) yield { left: { ...left, ...sliced(left, 0, -said.length) }, kind }
}

function spellingOf(typed: Segment, entry: Entry): Doubt[] {
  if (typed.accented === entry.accented) return []
  if (isAccented(typed)) return ['accents']
  return typed.isAmongAccents ? ['fewer-accents'] : []
}

const doubtsOf = (typed: Segment, entry: Entry, isSlip: boolean): Doubt[] => [
  ...(isSlip ? (['typo'] as const) : spellingOf(typed, entry)),
  ...(typed.kind !== null && typed.kind !== entry.version.kind ? (['kind'] as const) : []),
]

function slipsOf(typed: string, names: Names): readonly Entry[] {
  if (typed.length < LEAST_FOR_SLIP || /\d/.test(typed)) return []
  const found: Entry[] = []
  for (const [name, entries] of names) if (isOneEdit(typed, name)) found.push(...entries)
  return found
}

/** Every way of reading the whole piece as one of the names. */
export function* wholes(segment: Segment, before: readonly Segment[], names: Names, effort: Effort): Generator<Taken> {
  for (const typed of readings(segment)) {
    const exact = names.get(typed.plain)
    for (const entry of exact ?? []) yield { entry, left: before, doubts: doubtsOf(typed, entry, false) }
    if (exact || effort !== 'slip') continue
    for (const entry of slipsOf(typed.plain, names)) yield { entry, left: before, doubts: doubtsOf(typed, entry, true) }
  }
}

function* ends(segment: Segment, before: readonly Segment[], names: Names, effort: Effort): Generator<Taken> {
  const { plain } = segment
  for (const [name, entries] of names) {
    for (const length of effort === 'slip' ? [name.length - 1, name.length, name.length + 1] : [name.length]) {
      const at = plain.length - length
      if (at <= 0 || length < 1) continue
      const end = plain.slice(at)
      const isSlip = end !== name
      if (isSlip && (length < LEAST_FOR_SLIP || /\d/.test(end) || !isOneEdit(end, name))) continue
      for (const { left, kind } of lefts({ ...segment, ...sliced(segment, 0, at) })) {
        const typed = { ...segment, kind, ...sliced(segment, at) }
        const rest = left.plain === '' ? before : [...before, left]
        for (const entry of entries) yield { entry, left: rest, doubts: doubtsOf(typed, entry, isSlip) }
      }
    }
  }
}

/** @returns every way of reading the last of the segments, or the end of it, as one of the names. */
export function* take(segments: readonly Segment[], names: Names, effort: Effort): Generator<Taken> {
  const last = segments.at(-1)
  if (!last) return
  const before = segments.slice(0, -1)
  yield* wholes(last, before, names, effort)
  if (effort !== 'whole') yield* ends(last, before, names, effort)
}
