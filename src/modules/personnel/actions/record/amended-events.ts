/** The events behind corrected and removed lines, as they should read now; one that says nothing more is withdrawn. */
import type { Call } from '../../../../platform/http/call.ts'
import { firstDay } from '../../../../shared/partial-days.ts'
import type { KnownLine } from '../../queries/events-of.ts'
import { refuse } from '../../refusals.vi.ts'
import type { Effect, SetEffect } from '../../rules/fold/effect.ts'
import { partOf } from '../../rules/parts.ts'
import { isOfDecision } from '../../rules/proving.ts'
import { eventOfRow, type NewEvent, type Standing, type Withdrawn } from '../write-events.ts'
import type { Typed } from './declared-effects.ts'
import { type Proven, UNPROVEN } from './proofs.ts'

interface Amending {
  recordId: string
  standing: Standing
  typed: readonly Typed[]
  removed: readonly KnownLine[]
}

interface Change {
  line: KnownLine
  becomes: SetEffect[]
  proof?: Proven | undefined
}

interface Amended {
  amended: NewEvent[]
  /** Lines that were declared together with others and now rest on a paper of their own. */
  apart: NewEvent[]
  withdrawn: Withdrawn[]
}

export async function amendedEvents(
  { tx }: Pick<Call, 'tx'>,
  { recordId, standing, typed, removed }: Amending,
): Promise<Amended> {
  const changed: Change[] = [
    ...typed.flatMap(({ effect, corrected, proof }) =>
      corrected ? [{ line: corrected, becomes: [effect], proof }] : [],
    ),
    ...removed.map((line) => ({ line, becomes: [] })),
  ]
  if (changed.length === 0) return { amended: [], apart: [], withdrawn: [] }
  const rows = await tx
    .selectFrom('personnel.event')
    .selectAll()
    .where('id', 'in', [...new Set(changed.map(({ line }) => line.row))])
    .where('record_id', '=', recordId)
    .where('recorded_to', '=', 'infinity')
    .execute()
  const read = rows.map((row) => {
    const own = changed.filter(({ line }) => line.row === row.id)
    refuseOfDecision(own, { kind: row.kind, hasDecision: row.decision_id !== null })
    const effects = row.effects as unknown as Effect[]
    const goesApart = ({ proof }: Change) => proof !== undefined && row.kind === 'declare' && effects.length > 1
    const told = effects.map((was) => ({ was, change: own.find(({ line }) => isOf(line, was)) }))
    return {
      row,
      proof: own.findLast((change) => !goesApart(change))?.proof,
      stays: told.flatMap(({ was, change }) => {
        if (change === undefined) return [was]
        return goesApart(change) ? [] : change.becomes.map((now) => withItsEnd(now, was))
      }),
      apart: told.flatMap(({ was, change }) =>
        change && goesApart(change)
          ? change.becomes.map((now) =>
              declaredEvent({ recordId, standing, effect: withItsEnd(now, was), proof: change.proof }),
            )
          : [],
      ),
    }
  })
  return {
    withdrawn: read.flatMap(({ row, stays }) => (stays.length === 0 ? [{ recordId, eventId: row.event_id }] : [])),
    amended: read
      .filter(({ stays }) => stays.length > 0)
      .map(({ row, stays, proof }) => ({
        ...eventOfRow(row),
        effects: stays,
        standing,
        effectiveOn: row.kind === 'declare' ? earliest(stays) : row.effective_on,
        ...proof,
      })),
    apart: read.flatMap(({ apart }) => apart),
  }
}

interface Declared {
  recordId: string
  standing: Standing
  effect: SetEffect
  proof: Proven | undefined
}

export const declaredEvent = ({ recordId, standing, effect, proof }: Declared): NewEvent => ({
  recordId,
  standing,
  kind: 'declare',
  effectiveOn: firstDay(effect.from),
  effects: [effect],
  ...(proof ?? UNPROVEN),
})

function refuseOfDecision(changes: readonly Change[], event: { kind: string; hasDecision: boolean }): void {
  const named = changes.find(({ proof }) => proof !== undefined)
  if (named && isOfDecision(event))
    refuse('personnel.proof-of-decision', { part: partOf(named.line.part).label }, named.line.part)
}

/** The form does not ask until when a state holds: what the decision said of it stays. */
const withItsEnd = (now: SetEffect, was: Effect): SetEffect =>
  was.op === 'set' && now.to === null && partOf(now.part).mode === 'state' ? { ...now, to: was.to } : now

const isOf = (line: KnownLine, effect: Effect): boolean =>
  effect.op === 'set' && effect.part === line.part && effect.slot === line.slot && firstDay(effect.from) === line.from

const earliest = (effects: readonly Effect[]): string =>
  effects.map((effect) => (effect.op === 'set' ? firstDay(effect.from) : effect.on)).toSorted()[0] as string
