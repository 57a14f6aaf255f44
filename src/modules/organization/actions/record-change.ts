/** An event recorded: what it makes of units is known from now on, and takes effect on its day by itself. */
import type { Tx } from '../../../platform/http/call.ts'
import { heirs } from '../queries/heirs.ts'
import { ledgerOf } from '../queries/ledger-of.ts'
import { refuseIf } from '../refusals.vi.ts'
import { amend } from '../rules/ledger/amend.ts'
import { begins, type Change, successionOf } from '../rules/ledger/change.ts'
import { whyNotChange } from '../rules/ledger/why-not.ts'
import { openRecording, type Recording } from './recording.ts'
import { addUnits, writeAmendment } from './write-versions.ts'

/** The decision that made the event, and what is said of it. */
export interface Basis {
  /** '1658/NQ-UBTVQH15' */
  legalBasis: string
  /** 'YYYY-MM-DD' */
  decidedOn: string | null
  issuer: string | null
  note: string | null
}

export interface RecordedChange {
  recording: Recording
  eventId: string
  /** Id of each unit that begins, by the negative number it had in the change. */
  idOf: ReadonlyMap<number, number>
}

/** The change with the units that begin under their own ids. */
function withIds(change: Change, idOf: ReadonlyMap<number, number>): Change {
  const own = (unitId: number) => idOf.get(unitId) ?? unitId
  return {
    ...change,
    after: change.after.map((unit) => ({
      ...unit,
      unitId: own(unit.unitId),
      parentId: unit.parentId === null ? null : own(unit.parentId),
    })),
    children: change.children.map(({ unitId, parentId }) => ({ unitId, parentId: own(parentId) })),
    succession: change.succession?.map((row) => ({ ...row, toId: own(row.toId) })) ?? null,
  }
}

async function addEvent(tx: Tx, recording: Recording, change: Change, basis: Basis): Promise<string> {
  const eventId = crypto.randomUUID()
  const { legalBasis, decidedOn, issuer, note } = basis
  await tx
    .insertInto('organization.unit_event')
    .values({
      id: eventId,
      day: change.day,
      kind: change.kind,
      legal_basis: legalBasis,
      note,
      decided_on: decidedOn,
      issuer,
      recorded_by: recording.id,
    })
    .execute()
  const parties = [
    ...[...change.before, ...(change.ends ?? [])].map((unitId) => ({
      event_id: eventId,
      side: 'before' as const,
      unit_id: unitId,
    })),
    ...change.after.map(({ unitId }) => ({ event_id: eventId, side: 'after' as const, unit_id: unitId })),
  ]
  await tx.insertInto('organization.unit_event_party').values(parties).execute()
  const follows = successionOf(change)
  if (follows.length > 0)
    await tx
      .insertInto('organization.succession')
      .values(
        follows.map(({ fromId, toId, coverage }) => ({ event_id: eventId, from_id: fromId, to_id: toId, coverage })),
      )
      .execute()
  return eventId
}

/** @throws Refusal with every reason why the event may not be recorded. */
export async function recordChange(tx: Tx, change: Change, basis: Basis): Promise<RecordedChange> {
  const recording = await openRecording(tx, 'event', basis.legalBasis)
  const ledger = await ledgerOf(tx)
  const heirOf = await heirs(tx)
  refuseIf(whyNotChange(ledger, change, heirOf))
  const begun = change.after.map(({ unitId }) => unitId).filter(begins)
  const ids = await addUnits(tx, begun.length)
  const idOf = new Map(begun.map((unitId, at) => [unitId, ids[at] as number]))
  const own = withIds(change, idOf)
  const eventId = await addEvent(tx, recording, own, basis)
  const told = { legalBasis: basis.legalBasis, source: null, confidence: 'confirmed', isReference: false } as const
  await writeAmendment(tx, recording, amend(ledger, own, heirOf), { ...told, eventId })
  return { recording, eventId, idOf }
}
