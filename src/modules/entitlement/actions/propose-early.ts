/** Somebody proposed for a step before its time for merit, within the quota of the unit; and taken back. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import type { InputOf, OutputOf } from '../../../shared/endpoint.ts'
import { unitNames } from '../../organization/index.ts'
import { earlyQuota, lawsOn } from '../../personnel/index.ts'
import type { entitlement } from '../contract.ts'
import { earlyFactsOf, endOf, kindsOf, paidAt, proposalsAt } from '../queries/early-list.ts'
import { factsOf } from '../queries/facts-of.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import { whyNotEarly, whyNotMore } from '../rules/early.ts'

export async function proposeEarly(
  { tx, actor, now }: Call,
  { recordId, year, ground }: InputOf<typeof entitlement.proposeEarly>,
): Promise<OutputOf<typeof entitlement.proposeEarly>> {
  const facts = (await factsOf(tx, [recordId])).get(recordId)
  const unitId = await paidBy(tx, recordId, year)
  if (!facts || unitId === null) return refuse('entitlement.no-record')
  const law = (await lawsOn(tx, endOf(year)))(unitId)
  refuseIf(whyNotEarly(earlyFactsOf(facts, year, { law, kinds: await kindsOf(tx, [recordId]) }), year))
  // Two who propose for one unit at once: one after the other, so that the quota holds.
  await sql`select pg_advisory_xact_lock(hashtext('entitlement.early'), ${unitId})`.execute(tx)
  await refuseProposed({ tx, now }, { recordId, year, unitId })
  const proposals = await proposalsAt(tx, unitId, year)
  const most = earlyQuota(law, { headcount: (await paidAt(tx, unitId, year)).length, year }).result
  refuseIf(whyNotMore({ most, proposed: proposals.length }, year))
  const { id } = await tx
    .insertInto('entitlement.early_proposal')
    .values({
      record_id: recordId,
      unit_id: unitId,
      year,
      ground,
      proposed_at: now.toISOString(),
      proposed_by: actor.accountId,
      proposed_by_name: actor.fullName,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { proposalId: id }
}

/** Once a year, in whichever list: the unit that pays him may be another since. */
async function refuseProposed(
  { tx, now }: Pick<Call, 'tx' | 'now'>,
  { recordId, year, unitId }: { recordId: string; year: number; unitId: number },
): Promise<void> {
  const held = await tx
    .selectFrom('entitlement.early_proposal')
    .select('unit_id as unitId')
    .where('record_id', '=', recordId)
    .where('year', '=', year)
    .executeTakeFirst()
  if (!held) return
  if (held.unitId === unitId) refuse('entitlement.early-already', { year })
  const unit = (await unitNames(tx, [held.unitId], dayIn(now))).get(held.unitId) ?? ''
  refuse('entitlement.early-elsewhere', { year, unit })
}

/** The unit that employs him on 31/12. */
async function paidBy(tx: Tx, recordId: string, year: number): Promise<number | null> {
  const { rows } = await sql<{ unitId: number }>`
    select unit_id as "unitId" from personnel.line where record_id = ${recordId} and part = 'employment'
      and recorded_to = 'infinity' and valid_from <= ${endOf(year)}::date and valid_to > ${endOf(year)}::date`.execute(
    tx,
  )
  return rows[0]?.unitId ?? null
}

export async function withdrawEarly(
  { tx }: Call,
  { proposalId }: InputOf<typeof entitlement.withdrawEarly>,
): Promise<OutputOf<typeof entitlement.withdrawEarly>> {
  const gone = await tx
    .deleteFrom('entitlement.early_proposal')
    .where('id', '=', proposalId)
    .returning('id')
    .executeTakeFirst()
  return gone ? {} : refuse('entitlement.early-gone')
}
