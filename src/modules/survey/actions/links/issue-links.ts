/** Issues links: to people of the list, and without a name to be handed out on paper. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { survey as contract } from '../../contract.ts'
import { type HandedQuota, handedQuotas } from '../../queries/links/quotas-handed.ts'
import { heldSurvey } from '../../queries/links/survey-to-list.ts'
import { refuseIf } from '../../refusals.vi.ts'
import { whyNotIssue, whyNotIssueSoMany } from '../../rules/links/issuing.ts'
import { type PlacedLink, placed } from '../../rules/links/placed.ts'
import { shuffled } from '../shuffle.ts'
import { keepLinks, type NewLink } from './keep-links.ts'

interface Waiting {
  respondentId: string | null
  groupId: string
  targetIds: readonly string[]
}

/** People of the list without a live link. */
async function peopleWithout(tx: Tx, surveyId: string): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    select p.id as "respondentId", p.group_id as "groupId",
        array(select n.target_id from survey.respondent_target n where n.respondent_id = p.id)::text[] as "targetIds"
      from survey.respondent p
      where p.survey_id = ${surveyId}
        and not exists (select from survey.link l where l.respondent_id = p.id and l.revoked_on is null)`.execute(tx)
  return rows
}

function linksOf({
  waiting,
  quotas,
  most,
}: {
  waiting: readonly Waiting[]
  quotas: readonly HandedQuota[]
  most: number | null
}): { links: (Waiting & PlacedLink)[]; short: number } {
  const asked = quotas.map(({ targetId, forms, handed }) => ({ targetId, forms: Math.max(0, forms - handed) }))
  const links = placed(waiting, asked, most)
  const wanted = asked.reduce((sum, { forms }) => sum + forms, 0)
  const given = links.reduce((sum, { targets }) => sum + targets.length, 0)
  return {
    links: links.map((link, at) => ({ ...(waiting[at] as Waiting), ...link })),
    short: Math.max(0, wanted - given),
  }
}

export async function issueLinks(
  call: Pick<Call, 'tx' | 'seals'>,
  { surveyId, toList, unnamed, most }: InputOf<typeof contract.issueLinks>,
) {
  const { tx } = call
  refuseIf(whyNotIssue((await heldSurvey(tx, surveyId)).status))
  const quotas = Map.groupBy(await handedQuotas(tx, surveyId), ({ groupId }) => groupId)
  const people = toList ? await peopleWithout(tx, surveyId) : []
  const waiting = Map.groupBy(
    [
      ...people,
      ...unnamed.flatMap(({ groupId, count }) =>
        Array.from({ length: count }, (): Waiting => ({ respondentId: null, groupId, targetIds: [] })),
      ),
    ],
    ({ groupId }) => groupId,
  )
  refuseIf(
    whyNotIssueSoMany(
      [...waiting].map(([groupId, { length: wanted }]) => {
        const ofGroup = quotas.get(groupId) ?? []
        const left = ofGroup.reduce((sum, { forms, handed }) => sum + Math.max(0, forms - handed), 0)
        return { name: ofGroup[0]?.groupName ?? '', left, wanted }
      }),
    ),
  )
  const issued: NewLink[] = []
  let short = 0
  for (const [groupId, ofGroup] of waiting) {
    // Neighbours on the list are not neighbours in what they are asked, nor is a number a place on the list.
    const mixed = { waiting: shuffled(ofGroup), quotas: shuffled(quotas.get(groupId) ?? []) }
    const dealt = linksOf({ ...mixed, most: most ?? null })
    short += dealt.short
    issued.push(...dealt.links)
  }
  await keepLinks(call, surveyId, issued)
  return { issued: issued.length, forms: issued.reduce((sum, { targets }) => sum + targets.length, 0), short }
}
