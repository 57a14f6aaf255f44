/** What a reorganization does to a record: whatever named the ended unit on its last day names whoever takes over. */
import { addDays } from '../../../../shared/dates.ts'
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
  /** Apart from his unit: the division he was in does not go along with him. */
  goesAlone: boolean
}

/** The same for one person of a list; nothing where the unit is not his any more by then. */
export function reassigned(lines: readonly Line[], { fromId, toId, since, title, goesAlone }: Reassigned): Effect[] {
  const held = heldSince(lines, since)
  if (!held.some(({ part, values }) => part === 'employment' && values.unitId === fromId)) return []
  const isMain = ({ part, slot, from }: Line) => part === 'post' && slot === 'main' && from <= since
  const moves = (line: Line) =>
    line.values.unitId === fromId || (goesAlone && isMain(line) && typeof line.values.unitId === 'number')
  const effects = held.flatMap((line) => {
    const said =
      isMain(line) && title !== '' && title !== line.values.title ? anotherPost(line.values, title) : line.values
    const values = moves(line) ? { ...said, unitId: toId } : said
    return values === line.values ? [] : [sayingSince(since, line, values)]
  })
  return title === '' || held.some(isMain)
    ? effects
    : [...effects, sets('post', since, { title, rankOfPost: 'CHUYEN_MON' }, { slot: 'main' })]
}

const heldSince = (lines: readonly Line[], since: string) =>
  lines.filter(({ part, to }) => PARTS.has(part) && (to === null || to > since))

function sayingSince(since: string, { part, slot, from, to }: Line, { from: _, to: __, ...values }: Values): Effect {
  return sets(part, from > since ? from : since, values, { slot, to: to === null ? null : addDays(to, -1) })
}

/** Its term is not that of the one before. */
const anotherPost = ({ termEndsOn: _, appointedOn: __, ...said }: Values, title: string): Values => ({ ...said, title })
