/** What the receiver answered of people of a package. */
import type { Call, Tx } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { exchange } from '../contract.ts'
import { refuse } from '../refusals.vi.ts'

/** @throws Refusal when one of them was answered otherwise before. */
export async function answerPackage(
  { tx, actor, now }: Call,
  { packageId, refs, state, answer }: InputOf<typeof exchange.answerPackage>,
): Promise<{ answered: number }> {
  if (state === 'refused' && answer === undefined) refuse('exchange.why-refused', {}, 'answer')
  const asked = await tx
    .selectFrom('exchange.delivery')
    .select(['id', 'ref', 'state'])
    .where('package_id', '=', packageId)
    .$if(refs !== undefined, (q) => q.where('ref', 'in', refs as number[]))
    .$if(refs === undefined, (q) => q.where('state', '=', 'sent'))
    .orderBy('ref')
    .forUpdate()
    .execute()
  if (asked.length === 0)
    return (await wasAnswered(tx, packageId, state)) ? { answered: 0 } : refuse('exchange.no-package')
  if (refs !== undefined && asked.length < new Set(refs).size) refuse('exchange.ref-unknown')
  const other = asked.find((one) => one.state !== 'sent' && one.state !== state)
  if (other) refuse('exchange.answered-otherwise', { ref: other.ref })
  const open = asked.filter((one) => one.state === 'sent').map(({ id }) => id)
  if (open.length === 0) return { answered: 0 }
  await tx
    .updateTable('exchange.delivery')
    .set({ state, answer: answer ?? null, answered_at: now.toISOString(), answered_by_name: actor.fullName })
    .where('id', 'in', open)
    .execute()
  return { answered: open.length }
}

/** Everybody has an answer, and somebody this one. */
const wasAnswered = async (tx: Tx, packageId: string, state: 'accepted' | 'refused'): Promise<boolean> =>
  (await tx
    .selectFrom('exchange.delivery')
    .select('id')
    .where('package_id', '=', packageId)
    .where('state', '=', state)
    .limit(1)
    .executeTakeFirst()) !== undefined
