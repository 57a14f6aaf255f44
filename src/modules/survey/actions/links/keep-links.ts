/** Writes links with the units they are asked about; of the token the database gets its hash. */

import type { Call } from '../../../../platform/http/call.ts'
import { hashOf } from '../../../../platform/seals/hash.ts'
import { chunksOf } from '../../../../shared/chunks.ts'
import { linkToken } from '../link-token.ts'

export interface NewLink {
  groupId: string
  respondentId: string | null
  targets: readonly string[]
}

const AT_ONCE = 2_000

export async function keepLinks(
  { tx, seals }: Pick<Call, 'tx' | 'seals'>,
  surveyId: string,
  links: readonly NewLink[],
) {
  const { last } = await tx
    .selectFrom('survey.link')
    .select((eb) => eb.fn.coalesce(eb.fn.max('number'), eb.lit(0)).as('last'))
    .where('survey_id', '=', surveyId)
    .executeTakeFirstOrThrow()
  const rows = await Promise.all(
    links.map(async ({ groupId, respondentId }, at) => {
      const id: string = crypto.randomUUID()
      return {
        id,
        survey_id: surveyId,
        group_id: groupId,
        respondent_id: respondentId,
        number: last + at + 1,
        token_hash: await hashOf(linkToken(seals, { id, turn: 1 })),
      }
    }),
  )
  const uses = links.flatMap(({ targets }, at) =>
    targets.map((targetId) => ({ link_id: rows[at]?.id as string, target_id: targetId })),
  )
  for (const part of chunksOf(rows, AT_ONCE)) await tx.insertInto('survey.link').values(part).execute()
  for (const part of chunksOf(uses, AT_ONCE)) await tx.insertInto('survey.link_use').values(part).execute()
}
