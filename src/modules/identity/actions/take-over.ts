/** People of a unit that ended are people of whoever takes over from today on, with the roles they have there. */
import { sql } from 'kysely'
import { type Call, SYSTEM } from '../../../platform/http/call.ts'
import { dayIn, formatDay } from '../../../shared/dates.ts'
import type { HandedOver, HandingOver } from '../../organization/index.ts'

type Ground = Pick<Call, 'tx' | 'now' | 'actor'>

/** `only`: accounts. @returns each account and each role; the old role ended, the new one holds as long as the old one would have. */
export async function takeOverIdentity(call: Ground, handing: HandingOver): Promise<HandedOver[]> {
  return [...(await moveRoles(call, handing)), ...(await moveAccounts(call, handing))]
}

async function moveAccounts({ tx, now }: Ground, { fromId, toId, only }: HandingOver): Promise<HandedOver[]> {
  let query = tx
    .updateTable('identity.account')
    .set((eb) => ({ unit_id: toId, version: eb('version', '+', 1) }))
    .where('unit_id', '=', fromId)
    .where(({ or, eb }) => or([eb('valid_to', 'is', null), eb('valid_to', '>', dayIn(now))]))
  if (only) query = query.where(sql<boolean>`id = any (${[...only]}::uuid[])`)
  const moved = await query.returning(['id', 'full_name as name']).execute()
  return moved.map((account) => ({ ...account, unitId: fromId, what: 'accounts' }))
}

async function moveRoles({ tx, now, actor }: Ground, { fromId, toId, only }: HandingOver): Promise<HandedOver[]> {
  const today = dayIn(now)
  const by = actor.accountId === SYSTEM.accountId ? null : actor.accountId
  let query = tx
    .selectFrom('identity.grant as g')
    .innerJoin('identity.role as r', 'r.key', 'g.role')
    .innerJoin('identity.account as a', 'a.id', 'g.account_id')
    .select(['g.id', 'g.account_id', 'g.role', 'g.with_below', 'g.valid_from', 'g.valid_to'])
    .select(sql<string>`r.name || ' – ' || a.full_name`.as('name'))
    .where('g.unit_id', '=', fromId)
    .where(({ or, eb }) => or([eb('g.valid_to', 'is', null), eb('g.valid_to', '>', today)]))
    .orderBy('g.id')
    .forUpdate(['g', 'a'])
  if (only) query = query.where(sql<boolean>`g.account_id = any (${[...only]}::uuid[])`)
  const held = await query.execute()
  const reason = `Đơn vị kết thúc hoạt động, bàn giao ngày ${formatDay(today)}`
  for (const grant of held) {
    const from = [grant.valid_from, today].toSorted().at(-1) as string
    await tx
      .updateTable('identity.grant')
      .set({ valid_to: from, ended_by: by, end_reason: reason })
      .where('id', '=', grant.id)
      .execute()
    // Whoever had the role at both has it once.
    await sql`
      insert into identity.grant (account_id, role, unit_id, with_below, valid_from, valid_to, granted_by, reason)
      select ${grant.account_id}, ${grant.role}, ${toId}, ${grant.with_below}, ${from}::date, ${grant.valid_to}::date,
        ${by}::uuid, ${reason}
      where not exists (
        select from identity.grant other where other.account_id = ${grant.account_id} and other.role = ${grant.role}
          and other.unit_id = ${toId} and daterange(other.valid_from, other.valid_to) && daterange(${from}::date, ${grant.valid_to}::date))
    `.execute(tx)
  }
  return held.map(({ id, name }) => ({ unitId: fromId, what: 'roles', id, name }))
}
