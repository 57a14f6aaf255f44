/** A member more, from a day on. */
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { council } from '../contract.ts'
import { membersOf } from '../queries/members.ts'
import { councilRow } from '../queries/one-council.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import { whyNotMembers } from '../rules/members.ts'
import { memberRow, type NamedMember, newMembers } from './new-members.ts'

export async function addMember(call: Call, input: InputOf<typeof council.addMember>) {
  const { councilId, version, fromDay, ...asked } = input
  const row = await councilRow(call.tx, councilId, 'update')
  if (row.version !== version) refuse('council.stale')
  const [member] = (await newMembers(call, [asked])) as [NamedMember]
  const terms = [...(await membersOf(call.tx, councilId, call.now)), { ...member, fromDay, untilDay: null }]
  refuseIf(whyNotMembers(terms, fromDay))
  await call.tx
    .insertInto('council.member')
    .values(memberRow(councilId, member, fromDay))
    .execute()
  await call.tx
    .updateTable('council.council')
    .set({ version: version + 1 })
    .where('id', '=', councilId)
    .execute()
  return { done: true as const }
}
