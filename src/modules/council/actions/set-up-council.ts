/** The council of a round, set up by a decision; from now on its sessions decide. */
import type { Call } from '../../../platform/http/call.ts'
import { dayIn, formatDay } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { handToCouncil } from '../../par/index.ts'
import type { council } from '../contract.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import { whyNotMembers } from '../rules/members.ts'
import { memberRow, newMembers } from './new-members.ts'

type Given = InputOf<typeof council.setUpCouncil>

async function refuseSecond({ tx }: Call, roundId: string) {
  const there = await tx.selectFrom('council.council').select('name').where('round_id', '=', roundId).executeTakeFirst()
  if (there) refuse('council.round-has-one', { name: there.name })
}

async function keepCouncil({ tx, actor, now }: Call, { roundId, ...given }: Given): Promise<string> {
  const kept = await tx
    .insertInto('council.council')
    .values({
      round_id: roundId,
      name: given.name,
      decision_number: given.decisionNumber,
      decision_day: given.decisionDay,
      majority: given.majority,
      tie: given.tie,
      own_unit: given.ownUnit,
      created_by_name: actor.fullName,
      created_at: now.toISOString(),
    })
    .onConflict((conflict) => conflict.column('round_id').doNothing())
    .returning('id')
    .executeTakeFirst()
  // Somebody else was faster between looking and writing.
  return kept?.id ?? refuse('council.stale')
}

export async function setUpCouncil(call: Call, given: Given) {
  await refuseSecond(call, given.roundId)
  if (given.decisionDay > dayIn(call.now)) refuse('council.decision-later', { day: formatDay(given.decisionDay) })
  const members = await newMembers(call, given.members)
  const terms = members.map((member) => ({ ...member, fromDay: given.decisionDay, untilDay: null }))
  refuseIf(whyNotMembers(terms, given.decisionDay))
  await handToCouncil(call, given.roundId)
  const councilId = await keepCouncil(call, given)
  await call.tx
    .insertInto('council.member')
    .values(members.map((member) => memberRow(councilId, member, given.decisionDay)))
    .execute()
  return { councilId }
}
