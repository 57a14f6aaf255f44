/** A list of units recorded as one: known from now on, and taken back as one. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { imports } from '../../contract/imports.ts'
import { sentList } from '../../queries/imports/sent-list.ts'
import { triedList } from '../../queries/imports/tried-list.ts'
import { summaryOf } from '../../queries/imports/unit-import.ts'
import type { KnownVersion } from '../../queries/ledger-of.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import type { Plan, PlannedRow } from '../../rules/imports/plan.ts'
import type { Amendment } from '../../rules/ledger/amend.ts'
import { type FactToTell, recordFacts } from '../record-facts.ts'
import { openRecording } from '../recording.ts'
import { addUnits, writeAmendment } from '../write-versions.ts'
import { heldImport } from './save-unit-import.ts'

type OwnId = (unitId: number) => number

/** What begins under its own id, and what stands under it. */
const withIds = ({ close, add }: Amendment<KnownVersion>, own: OwnId): Amendment<KnownVersion> => ({
  close,
  add: add.map((version) => ({
    ...version,
    unitId: own(version.unitId),
    parentId: version.parentId === null ? null : own(version.parentId),
  })),
})

const COUNTED = ['households', 'population'] as const

function factsOfRows(rows: readonly PlannedRow[], day: string, own: OwnId): FactToTell[] {
  return rows.flatMap(({ fate, unitId, counts }) =>
    COUNTED.flatMap((fact): FactToTell[] => {
      const value = counts[fact]
      if ((fate !== 'new' && fate !== 'changed') || unitId === null || value === null) return []
      return [{ unitId: own(unitId), fact, from: day, to: null, value }]
    }),
  )
}

async function idsFor(tx: Call['tx'], { rows }: Plan): Promise<OwnId> {
  const begun = rows.flatMap(({ fate, unitId }) => (fate === 'new' && unitId !== null ? [unitId] : []))
  const ids = await addUnits(tx, begun.length)
  const idOf = new Map(begun.map((unitId, at) => [unitId, ids[at] as number]))
  return (unitId) => idOf.get(unitId) ?? unitId
}

/** @throws Refusal with what stands in the way; a list that changes nothing is not recorded a second time. */
export async function recordUnitImport(call: Call, { importId, version }: InputOf<typeof imports.recordUnitImport>) {
  const { tx, actor, now } = call
  await heldImport(tx, importId, version)
  const sent = await sentList(tx, importId)
  const { legalBasis } = sent.reading
  // Before anything is read: others that write of units wait.
  const recording = await openRecording(tx, 'import', `${sent.fileName}${legalBasis === '' ? '' : ` · ${legalBasis}`}`)
  const { plan, obstacles } = await triedList(call, sent)
  refuseIf(obstacles)
  const summary = summaryOf(plan)
  if (summary.new + summary.changed + summary.ended === 0) refuse('organization.import-nothing')
  const own = await idsFor(tx, plan)
  await writeAmendment(tx, recording, withIds(plan.amendment, own), {
    legalBasis,
    source: sent.fileName,
    confidence: 'confirmed',
    eventId: null,
    isReference: false,
  })
  const facts = factsOfRows(plan.rows, sent.reading.day as string, own)
  await recordFacts(tx, facts, { legalBasis, source: sent.fileName }, recording)
  await tx
    .updateTable('organization.unit_import')
    .set({
      recording_id: recording.id,
      recorded_by_name: actor.fullName,
      recorded_at: now.toISOString(),
      summary: JSON.stringify(summary),
    })
    .where('id', '=', importId)
    .execute()
  return { recordingId: recording.id }
}
