/** Takes a form: the outer envelope is marked and the sealed inner one lies in the urn, in one transaction, exactly once. */
import { sql } from 'kysely'
import type { Actor, Call } from '../../../platform/http/call.ts'
import { hashOf } from '../../../platform/seals/hash.ts'
import type { InputOf, OutputOf } from '../../../shared/endpoint.ts'
import type { survey } from '../contract.ts'
import { lockUse, openLink } from '../queries/phone/link-facts.ts'
import { refuse, refuseAll, refuseIf } from '../refusals.vi.ts'
import { whyNotOnDevice, whyNotUse } from '../rules/answering.ts'
import { whyNotTake } from '../rules/form.ts'
import { sealForm } from './seal-form.ts'

type GiveForm = InputOf<typeof survey.giveForm>

export async function giveForm(
  { tx, now, seals }: Call<Actor | null>,
  { token, device, targetId, chosen, receipt }: GiveForm,
): Promise<OutputOf<typeof survey.giveForm>> {
  const tokenHash = await hashOf(token)
  const receiptHash = await hashOf(receipt)
  const use = await lockUse(tx, tokenHash, targetId)
  // What was taken stays taken: after the closing too, and wherever the phone asks again from.
  if (use?.receiptHash?.equals(receiptHash)) return { isTaken: true }
  const link = await openLink(tx, tokenHash, now)
  if (!use) return refuse('survey.not-asked-about')
  refuseIf(whyNotUse(use))
  const isElsewhere = !link.deviceHash?.equals(await hashOf(device))
  refuseIf(whyNotOnDevice({ isSpent: false, isElsewhere }))
  const reasons = whyNotTake(link.questionnaire, chosen)
  if (reasons.length > 0) return refuseAll(reasons)
  const sealed = sealForm(seals, link.questionnaire, chosen)
  const { rows } = await sql<{ isIn: boolean }>`
    select survey.put_in(${tokenHash}::bytea, ${targetId}::uuid, ${receiptHash}::bytea, ${sealed}::bytea) as "isIn"`.execute(
    tx,
  )
  if (!rows[0]?.isIn) throw new Error('the link was revoked between two statements')
  return { isTaken: true }
}
