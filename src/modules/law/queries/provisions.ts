/** The law of an area: as the program brings it, then amendments in force in the order they were switched on: the later one wins. */
import type { Tx } from '../../../platform/http/call.ts'
import type { ProvisionRow } from '../rules/shape.ts'

export interface EnteredProvision extends ProvisionRow {
  amendmentId: string
  amendmentTitle: string
}

export async function enteredProvisions(tx: Tx, area: string): Promise<EnteredProvision[]> {
  const rows = await tx
    .selectFrom('law.provision as p')
    .innerJoin('law.amendment as a', 'a.id', 'p.amendment_id')
    .select(['p.rule', 'p.subject', 'p.valid_from as from', 'p.valid_to as to', 'p.value', 'p.article'])
    .select(['a.id as amendmentId', 'a.title as amendmentTitle'])
    .where('a.area', '=', area)
    .where('a.status', '=', 'in_force')
    .orderBy('a.switched_on_at')
    .orderBy('p.id')
    .execute()
  return rows.map(({ value, ...row }) => ({ ...row, value: value as ProvisionRow['value'] }))
}

/** Of one change of law, in force or not: what it would bring. */
export async function amendmentProvisions(tx: Tx, amendmentId: string): Promise<ProvisionRow[]> {
  const rows = await tx
    .selectFrom('law.provision')
    .select(['rule', 'subject', 'valid_from as from', 'valid_to as to', 'value', 'article'])
    .where('amendment_id', '=', amendmentId)
    .orderBy('id')
    .execute()
  return rows.map(({ value, ...row }) => ({ ...row, value: value as ProvisionRow['value'] }))
}
