/** The events behind corrected and removed lines, as they should read now; one that says nothing more is withdrawn. */
import type { Call } from '../../../../platform/http/call.ts'
import type { KnownLine } from '../../queries/events-of.ts'
import type { Effect } from '../../rules/fold/effect.ts'
import { firstDay } from '../../rules/partial-days.ts'
import { partOf } from '../../rules/parts.ts'
import type { NewEvent, Standing, Withdrawn } from '../write-events.ts'

interface Amending {
  recordId: string
  standing: Standing
  documentId: string | null
  page: number | null
  typed: readonly { effect: Effect; corrected: KnownLine | undefined }[]
  removed: readonly KnownLine[]
}

export async function amendedEvents(
  { tx }: Pick<Call, 'tx'>,
  { recordId, standing, documentId, page, typed, removed }: Amending,
): Promise<{ amended: NewEvent[]; withdrawn: Withdrawn[] }> {
  const changed = [
    ...typed.flatMap(({ effect, corrected }) => (corrected ? [{ line: corrected, becomes: [effect] }] : [])),
    ...removed.map((line) => ({ line, becomes: [] as Effect[] })),
  ]
  if (changed.length === 0) return { amended: [], withdrawn: [] }
  const rows = await tx
    .selectFrom('personnel.event')
    .selectAll()
    .where('id', 'in', [...new Set(changed.map(({ line }) => line.row))])
    .where('record_id', '=', recordId)
    .where('recorded_to', '=', 'infinity')
    .execute()
  const read = rows.map((row) => {
    const own = changed.filter(({ line }) => line.row === row.id)
    const effects = (row.effects as unknown as Effect[]).flatMap((effect) => {
      const change = own.find(({ line }) => isOf(line, effect))
      return change ? change.becomes.map((now) => withItsEnd(now, effect)) : [effect]
    })
    return { row, effects }
  })
  return {
    withdrawn: read.flatMap(({ row, effects }) => (effects.length === 0 ? [{ recordId, eventId: row.event_id }] : [])),
    amended: read
      .filter(({ effects }) => effects.length > 0)
      .map(({ row, effects }) => ({
        ...{ recordId, eventId: row.event_id, kind: row.kind, effects, standing, note: row.note },
        effectiveOn: row.kind === 'declare' ? earliest(effects) : row.effective_on,
        decisionId: row.decision_id,
        // The paper of the correction, where there is one; else that of the fact stays.
        documentId: documentId ?? row.document_id,
        page: documentId === null ? row.page : page,
      })),
  }
}

/** The form does not ask until when a state holds: what the decision said of it stays. */
const withItsEnd = (now: Effect, was: Effect): Effect =>
  now.op === 'set' && was.op === 'set' && now.to === null && partOf(now.part).mode === 'state'
    ? { ...now, to: was.to }
    : now

const isOf = (line: KnownLine, effect: Effect): boolean =>
  effect.op === 'set' && effect.part === line.part && effect.slot === line.slot && firstDay(effect.from) === line.from

const earliest = (effects: readonly Effect[]): string =>
  effects.map((effect) => (effect.op === 'set' ? firstDay(effect.from) : effect.on)).toSorted()[0] as string
