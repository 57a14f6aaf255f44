/** What a recording added and closed: for taking it back. */
import type { Tx } from '../../../platform/http/call.ts'

type Side = 'recorded_by' | 'closed_by'

export const versionsOf = (tx: Tx, side: Side, recordingId: number) =>
  tx
    .selectFrom('organization.unit_version')
    .select([
      'id',
      'unit_id as unitId',
      'code',
      'level',
      'kind',
      'name',
      'full_name as fullName',
      'parent_id as parentId',
    ])
    .select(['seat', 'valid_from as validFrom', 'valid_to as validTo', 'recorded_to as recordedTo'])
    .select(['legal_basis as legalBasis', 'source', 'confidence', 'event_id as eventId', 'is_reference as isReference'])
    .where(side, '=', recordingId)
    .execute()
export type RecordedVersion = Awaited<ReturnType<typeof versionsOf>>[number]

const factColumns = [
  ...(['id', 'unit_id', 'fact', 'amount', 'words', 'valid_from', 'valid_to'] as const),
  ...(['legal_basis', 'source', 'recorded_to'] as const),
] as const

export const factsOf = (tx: Tx, side: Side, recordingId: number) =>
  tx.selectFrom('organization.unit_fact').select(factColumns).where(side, '=', recordingId).execute()
export type RecordedFact = Awaited<ReturnType<typeof factsOf>>[number]

/** The facts of these units that are known now. */
export const factsKnown = (tx: Tx, unitIds: readonly number[]): Promise<RecordedFact[]> =>
  unitIds.length === 0
    ? Promise.resolve([])
    : tx
        .selectFrom('organization.unit_fact')
        .select(factColumns)
        .where('unit_id', 'in', unitIds)
        .where('recorded_to', '=', 'infinity')
        .execute()
