/** Fields of the Ministry's index that a department answered for are answered for by whoever takes over. */
import { sql } from 'kysely'
import type { Call } from '../../../platform/http/call.ts'
import type { HandedOver, HandingOver } from '../../organization/index.ts'

/** `only`: titles of fields. Who answered for a part already answers for both together. */
export async function takeOverProvince(
  { tx }: Pick<Call, 'tx'>,
  { fromId, toId, only }: HandingOver,
): Promise<HandedOver[]> {
  const { rows } = await sql<{ field_title: string }>`
    with moved as (
      delete from province.charge where unit_id = ${fromId}
        and (${only ? [...only] : null}::text[] is null or field_title = any (${only ? [...only] : null}::text[]))
      returning field_title, weight),
    given as (
      insert into province.charge (field_title, unit_id, weight) select field_title, ${toId}, weight from moved
      on conflict (field_title, unit_id) do update set weight = least(100, charge.weight + excluded.weight))
    select field_title from moved order by field_title`.execute(tx)
  return rows.map(({ field_title: title }) => ({ unitId: fromId, what: 'charges', id: title, name: title }))
}
