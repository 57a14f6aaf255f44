/** The draft of a change of law is kept. */
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { law } from '../contract.ts'
import type { LawArea } from '../law-area.ts'
import { oneAmendment } from '../queries/amendments.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import { whyNotProvision } from '../rules/shape.ts'
import { lockAmendment } from './lock-amendment.ts'

export async function saveAmendment(
  call: Call,
  { amendment, area, title, provisions }: InputOf<typeof law.saveAmendment>,
  areas: readonly LawArea[],
) {
  const { tx, actor, now } = call
  const found = areas.find((one) => one.area === area)
  if (!found) return refuse('law.no-area', { area })
  const said = new Set<string>()
  for (const one of provisions) {
    refuseIf(whyNotProvision(found.rules, one))
    const key = `${one.rule} ${one.subject} ${one.from}`
    if (said.has(key)) return refuse('law.twice', { title: titleOf(found, one.rule) })
    said.add(key)
  }
  const id = amendment ? await change() : await open()
  await tx.deleteFrom('law.provision').where('amendment_id', '=', id).execute()
  const rows = provisions.map(({ rule, subject, from, to, value, article }) => ({
    amendment_id: id,
    rule,
    subject,
    valid_from: from,
    valid_to: to,
    article,
    value: JSON.stringify(value),
  }))
  if (rows.length > 0) await tx.insertInto('law.provision').values(rows).execute()
  return oneAmendment(call, id)

  async function open(): Promise<string> {
    const { id } = await tx
      .insertInto('law.amendment')
      .values({
        area,
        title,
        entered_by: actor.accountId,
        entered_by_name: actor.fullName,
        entered_at: now.toISOString(),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return id
  }

  async function change(): Promise<string> {
    const { id, status } = await lockAmendment(call, amendment as NonNullable<typeof amendment>)
    if (status !== 'draft') return refuse('law.not-draft')
    await tx
      .updateTable('law.amendment')
      .set(({ eb }) => ({
        title,
        area,
        version: eb('version', '+', 1),
        entered_by: actor.accountId,
        entered_by_name: actor.fullName,
        entered_at: now.toISOString(),
      }))
      .where('id', '=', id)
      .execute()
    return id
  }
}

const titleOf = ({ rules }: LawArea, rule: string) => rules.find((one) => one.rule === rule)?.title ?? rule
