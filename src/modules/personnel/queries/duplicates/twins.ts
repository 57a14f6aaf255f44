/** Two people beside each other: what tells them apart or shows them to be one. */
import type { Tx } from '../../../../platform/http/call.ts'
import { unitNames } from '../../../organization/index.ts'
import type { Twin } from '../../contract/duplicates.ts'
import { maskedId } from '../../rules/citizen-id.ts'
import { likenedRecords } from './likened.ts'

export async function twinsOf(tx: Tx, recordIds: readonly string[], day: string): Promise<Map<string, Twin>> {
  if (recordIds.length === 0) return new Map()
  const likened = await likenedRecords(tx, recordIds)
  const rows = await tx
    .selectFrom('personnel.record as r')
    .select(['r.id', 'r.unit_id', 'r.sex', 'r.post_title', 'r.state', 'r.opened_on'])
    .select((e) =>
      e
        .selectFrom('personnel.event as e')
        .select((n) => n.fn.countAll<number>().as('n'))
        .whereRef('e.record_id', '=', 'r.id')
        .where('e.recorded_to', '=', 'infinity')
        .as('events'),
    )
    .where('r.id', 'in', recordIds)
    .execute()
  const names = await unitNames(tx, [...new Set(rows.map(({ unit_id }) => unit_id))], day)
  return new Map(
    rows.map((row) => {
      const person = likened.get(row.id)
      return [
        row.id,
        {
          recordId: row.id,
          fullName: person?.fullName ?? '',
          bornOn: person?.bornOn ?? null,
          sex: row.sex,
          homePlace: person?.homePlace ?? null,
          numbers: (person?.numbers ?? []).map((number) => maskedId(number) ?? ''),
          unitName: names.get(row.unit_id) ?? '',
          postTitle: row.post_title,
          state: row.state,
          openedOn: row.opened_on,
          events: Number(row.events ?? 0),
        },
      ]
    }),
  )
}
