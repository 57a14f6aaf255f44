/** What is known now of units, in every version: for the rules of events. */
import type { Tx } from '../../../platform/http/call.ts'
import type { Version } from '../rules/ledger/version.ts'

export interface KnownVersion extends Version {
  id: string
  legalBasis: string | null
  source: string | null
  confidence: 'confirmed' | 'statutory' | 'inferred' | 'unconfirmed'
  isReference: boolean
  eventId: string | null
}

/** @returns every version of the province's own units; with `unitIds`, of these whatever they are. */
export async function ledgerOf(tx: Tx, unitIds?: readonly number[]): Promise<KnownVersion[]> {
  const query = tx
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
      'seat',
      'valid_from as validFrom',
      'valid_to as validTo',
      'legal_basis as legalBasis',
      'source',
      'confidence',
      'is_reference as isReference',
      'event_id as eventId',
    ])
    .where('recorded_to', '=', 'infinity')
    .orderBy('unit_id')
    .orderBy('valid_from')
  return unitIds ? query.where('unit_id', 'in', unitIds).execute() : query.where('is_reference', '=', false).execute()
}
