/** Opens the form for whoever holds the link, on the device it was opened on first. */
import { sql } from 'kysely'
import type { Actor, Call } from '../../../platform/http/call.ts'
import { hashOf } from '../../../platform/seals/hash.ts'
import type { InputOf, OutputOf } from '../../../shared/endpoint.ts'
import type { survey } from '../contract.ts'
import { openLink, unitsOfLink } from '../queries/phone/link-facts.ts'
import { refuseIf } from '../refusals.vi.ts'
import { whyNotOnDevice } from '../rules/answering.ts'

type OpenForm = InputOf<typeof survey.openForm>

export async function openForm(
  { tx, now }: Call<Actor | null>,
  { token, device, takesOver }: OpenForm,
): Promise<OutputOf<typeof survey.openForm>> {
  const [tokenHash, deviceHash] = [await hashOf(token), await hashOf(device)]
  const link = await openLink(tx, tokenHash, now)
  const units = await unitsOfLink(tx, tokenHash)
  const isSpent = units.length > 0 && units.every(({ isDone }) => isDone)
  const isElsewhere = link.deviceHash !== null && !deviceHash.equals(link.deviceHash)
  if (isSpent || !takesOver) refuseIf(whyNotOnDevice({ isSpent, isElsewhere }))
  await sql`select survey.keep_device(${tokenHash}::bytea, ${deviceHash}::bytea)`.execute(tx)
  const { title, introduction, questionnaire, closesAt, isSample } = link
  return { title, introduction, questionnaire, closesAt, isSample, units }
}
