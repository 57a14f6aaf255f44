/** What is told of one unit: on a day, and everything that was ever known of one fact. */
import type { Tx } from '../../../platform/http/call.ts'
import type { FactOfUnit } from '../contract.ts'
import type { FactKey } from '../rules/facts/facts.ts'
import type { NormCheck } from '../rules/norms/check.ts'
import { type AskedDay, checksOn } from './checks-on.ts'
import { factsOn, valueOfRow } from './facts-on.ts'

export async function unitFacts(
  tx: Tx,
  { unitId, ...asked }: AskedDay & { unitId: number },
): Promise<{ facts: FactOfUnit[]; check: NormCheck | null }> {
  const found = await factsOn(tx, asked.asOf, { unitIds: [unitId], knownAt: asked.knownAt })
  const { checks } = await checksOn(tx, asked)
  return {
    facts: found.map(({ unitId: _, ...fact }) => fact),
    check: checks.find((check) => check.unitId === unitId) ?? null,
  }
}

/** The newest knowledge first, and of what is known together the latest days first. */
export async function factHistory(tx: Tx, { unitId, fact }: { unitId: number; fact: FactKey }) {
  const rows = await tx
    .selectFrom('organization.unit_fact')
    .select([
      'amount',
      'words',
      'valid_from as validFrom',
      'valid_to as validTo',
      'legal_basis as legalBasis',
      'source',
    ])
    .select(['recorded_from as recordedFrom', 'recorded_to as recordedTo'])
    .where('unit_id', '=', unitId)
    .where('fact', '=', fact)
    .orderBy('recorded_to', 'desc')
    .orderBy('valid_from', 'desc')
    .limit(500)
    .execute()
  return rows.map(({ amount, words, recordedTo, ...row }) => ({
    ...row,
    value: valueOfRow({ amount, words }),
    recordedTo: recordedTo === 'infinity' ? null : recordedTo,
  }))
}
