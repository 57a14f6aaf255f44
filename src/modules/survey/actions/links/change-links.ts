/** Links issued anew or revoked. What was answered with them stays, and so does the mark that it was. */
import type { Call, Tx } from '../../../../platform/http/call.ts'
import { hashOf } from '../../../../platform/seals/hash.ts'
import { dayIn } from '../../../../shared/dates.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { survey as contract } from '../../contract.ts'
import { heldSurvey } from '../../queries/links/survey-to-list.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { whyNotIssue } from '../../rules/links/issuing.ts'
import { linkToken } from '../link-token.ts'

type Chosen = InputOf<typeof contract.reissueLinks>

/** The chosen links as whoever chose them saw them; another turn is another link to him. */
async function chosenLinks(tx: Tx, { surveyId, links }: Chosen) {
  refuseIf(whyNotIssue((await heldSurvey(tx, surveyId)).status))
  const known = await tx
    .selectFrom('survey.link as l')
    .select((eb) => [
      'l.id',
      'l.turn',
      eb
        .exists(
          eb
            .selectFrom('survey.link_use as u')
            .select(eb.lit(1).as('one'))
            .whereRef('u.link_id', '=', 'l.id')
            .where('u.is_used', '=', false),
        )
        .as('canAnswer'),
    ])
    .where('l.survey_id', '=', surveyId)
    .where('l.revoked_on', 'is', null)
    .where(
      'l.id',
      'in',
      links.map(({ id }) => id),
    )
    .execute()
  const turnOf = new Map(known.map(({ id, turn }) => [id, turn]))
  if (links.some(({ id, turn }) => turnOf.get(id) !== turn)) refuse('survey.links-changed')
  return known
}

export async function reissueLinks({ tx, seals }: Call, chosen: Chosen) {
  const links = await chosenLinks(tx, chosen)
  if (links.some(({ canAnswer }) => !canAnswer)) refuse('survey.links-spent')
  for (const { id, turn } of links) {
    await tx
      .updateTable('survey.link')
      .set({
        turn: turn + 1,
        token_hash: await hashOf(linkToken(seals, { id, turn: turn + 1 })),
        sent_on: null,
        reminded_on: null,
      })
      .where('id', '=', id)
      .execute()
    // The new link is opened on a phone of its own.
    await tx.deleteFrom('survey.link_device').where('link_id', '=', id).execute()
  }
  return { done: true as const }
}

async function revoke({ tx, now }: Call, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0
  await tx
    .updateTable('survey.link')
    .set({ revoked_on: dayIn(now) })
    .where('id', 'in', ids)
    .execute()
  return ids.length
}

export async function revokeLinks(call: Call, chosen: Chosen) {
  await revoke(
    call,
    (await chosenLinks(call.tx, chosen)).map(({ id }) => id),
  )
  return { done: true as const }
}

export async function revokeUnused(call: Call, { surveyId, groupId }: InputOf<typeof contract.revokeUnused>) {
  const { tx } = call
  refuseIf(whyNotIssue((await heldSurvey(tx, surveyId)).status))
  const unused = await tx
    .selectFrom('survey.link as l')
    .select('l.id')
    .where('l.survey_id', '=', surveyId)
    .where('l.group_id', '=', groupId)
    .where('l.revoked_on', 'is', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('survey.link_use as u')
            .select(eb.lit(1).as('one'))
            .whereRef('u.link_id', '=', 'l.id')
            .where('u.is_used', '=', true),
        ),
      ),
    )
    .execute()
  return {
    revoked: await revoke(
      call,
      unused.map(({ id }) => id),
    ),
  }
}
