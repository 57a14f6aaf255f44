/** An official has compared a rule with its text. */
import type { Call } from '../../../platform/http/call.ts'
import { dayIn, formatDay } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { law } from '../contract.ts'
import { refuse } from '../refusals.vi.ts'

export async function confirmRule({ tx, actor, now }: Call, { ruleId, note }: InputOf<typeof law.confirmRule>) {
  const rule = await tx
    .selectFrom('law.rule_version')
    .select(['confirmed_by', 'confirmed_on'])
    .where('id', '=', ruleId)
    .forUpdate()
    .executeTakeFirst()
  if (!rule) return refuse('law.no-rule')
  if (rule.confirmed_by !== null)
    return refuse('law.already-confirmed', { by: rule.confirmed_by, day: formatDay(rule.confirmed_on ?? '') })
  await tx
    .updateTable('law.rule_version')
    .set({ confirmed_by: actor.fullName, confirmed_on: dayIn(now), confirmation_note: note })
    .where('id', '=', ruleId)
    .execute()
  return { done: true as const }
}
