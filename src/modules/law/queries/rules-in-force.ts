/** The version of each rule that holds on a day. */
import type { Tx } from '../../../platform/http/call.ts'
import type { RuleVersion } from '../contract.ts'

export async function rulesInForce(tx: Tx, asOf: string, prefix = ''): Promise<RuleVersion[]> {
  return tx
    .selectFrom('law.rule_version')
    .select([
      'id',
      'name',
      'title',
      'content',
      'valid_from as validFrom',
      'valid_to as validTo',
      'selected_by as selectedBy',
      'article',
      'source',
      'confirmed_by as confirmedBy',
      'confirmed_on as confirmedOn',
      'confirmation_note as confirmationNote',
    ])
    .where('valid_from', '<=', asOf)
    .where('valid_to', '>', asOf)
    .where('name', '^@', prefix)
    .orderBy('title')
    .execute()
}
