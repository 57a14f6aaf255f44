/** What a reorganization does to a record: whatever named the ended unit on its last day names whoever takes over. */
import { addDays } from '../../../../shared/dates.ts'
import { isLeading } from '../events/posts.ts'
import { type Effect, type Line, sets } from '../fold/effect.ts'
import type { Values } from '../parts.ts'

interface Rearranged {
  fromId: number
  toId: number
  since: string
}

const PARTS: ReadonlySet<string> = new Set(['employment', 'use', 'post'])

/** @param lines those holding on the eve and beyond it. Ordinary parts alone: post of the Party is the Party's. */
export const rearranged = (lines: readonly Line[], { fromId, toId, since }: Rearranged): Effect[] =>
  heldSince(lines, since).flatMap((line) =>
    line.values.unitId === fromId ? [sayingSince(since, line, { ...line.values, unitId: toId })] : [],
  )

export interface Reassigned extends Rearranged {
  /** Of the main post from that day on; empty: as it was. */
  title: string
  /** The level of the post so called. */
  rankOfPost: string
  /** Apart from his unit: the division he was in does not go along with him. */
  goesAlone: boolean
  /** The unit he goes to and what is below it on the day: what went there as a division keeps its people. */
  within: ReadonlySet<number>
}

/** The same for one person of a list; nothing where the unit is not his any more by then. */
export function reassigned(lines: readonly Line[], said: Reassigned): Effect[] {
  const { fromId, toId, since, title, rankOfPost } = said
  const held = heldSince(lines, since)
  if (!held.some(({ part, values }) => part === 'employment' && values.unitId === fromId)) return []
  const isMain = ({ part, slot, from }: Line) => part === 'post' && slot === 'main' && from <= since
  const main = held.find(isMain)
  const isNew = title !== '' && (title !== main?.values.title || rankOfPost !== main.values.rankOfPost)
  const effects = held.flatMap((line) => {
    const post = isNew && line === main ? { ...placeIn(line.values), title, rankOfPost } : line.values
    const values = moves(line, line === main, said) ? { ...post, unitId: toId } : post
    return values === line.values ? [] : [sayingSince(since, line, values)]
  })
  const comes = toId === fromId ? [] : endOfUse(held, toId, since)
  const begun = isNew && !main ? [sets('post', since, { title, rankOfPost }, { slot: 'main' })] : []
  const ends = isNew && main && isLeading(main.values) && !isLeading({ rankOfPost }) ? allowanceEnds(lines, since) : []
  return [...effects, ...comes, ...begun, ...ends]
}

/** Whoever works for others in a unit goes on working for them where the unit went; where they themselves manage him, he is back. */
export function secondedAlong(lines: readonly Line[], { fromId, toId, since }: Rearranged): Effect[] {
  const held = heldSince(lines, since)
  const isManaged = held.some(
    ({ part, from, values }) => part === 'employment' && from <= since && values.unitId === toId,
  )
  return held.flatMap((line): Effect[] => {
    if (line.part !== 'use' || line.values.unitId !== fromId) return []
    return isManaged ? [endsUse(since)] : [sayingSince(since, line, { ...line.values, unitId: toId })]
  })
}

/** Nobody is seconded to the unit he is of. */
const endOfUse = (held: readonly Line[], unitId: number, since: string): Effect[] =>
  held.some(({ part, from, values }) => part === 'use' && from <= since && values.unitId === unitId)
    ? [endsUse(since)]
    : []
const endsUse = (on: string): Effect => ({ op: 'end', part: 'use', slot: '', on })

/** Whoever stays where he is keeps his division; a main post does not stay behind in another unit. */
function moves(
  { values: { unitId } }: Line,
  isMain: boolean,
  { fromId, toId, goesAlone, within }: Reassigned,
): boolean {
  if (toId === fromId) return false
  return unitId === fromId || (isMain && typeof unitId === 'number' && (goesAlone || !within.has(unitId)))
}

/** Another post has neither term, work nor position of the one before. */
const placeIn = ({ unitId }: Values): Values => (unitId === undefined ? {} : { unitId })

/** The allowance of a post ends with the last leading post. */
function allowanceEnds(lines: readonly Line[], since: string): Effect[] {
  const holds = lines.filter(({ from, to }) => from < since && (to === null || to > since))
  const leads = holds.some(({ part, slot, values }) => part === 'post' && slot !== 'main' && isLeading(values))
  const isPaid = holds.some(({ part, slot }) => part === 'allowance' && slot === 'CHUC_VU')
  return isPaid && !leads ? [{ op: 'end', part: 'allowance', slot: 'CHUC_VU', on: since }] : []
}

const heldSince = (lines: readonly Line[], since: string) =>
  lines.filter(({ part, to }) => PARTS.has(part) && (to === null || to > since))

function sayingSince(since: string, { part, slot, from, to }: Line, { from: _, to: __, ...values }: Values): Effect {
  return sets(part, from > since ? from : since, values, { slot, to: to === null ? null : addDays(to, -1) })
}
