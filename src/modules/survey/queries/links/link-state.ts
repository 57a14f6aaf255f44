/**
 * Where lists and links stand, counted by group. Of an answer it is asked only whether a link was used: to remind, one must
 * know who has not answered. That tells nothing of what anybody said: forms lie sealed until they are counted, and then
 * groups under five are not shown apart.
 */
import { sql } from 'kysely'
import type { Call } from '../../../../platform/http/call.ts'
import { dayIn } from '../../../../shared/dates.ts'
import type { LinkGroup, LinkState } from '../../contract.ts'
import { handedQuotas } from './quotas-handed.ts'
import { lastSending } from './sendings.ts'
import { surveyOf } from './survey-to-list.ts'

/** How far each link was used. */
export const linkUses = sql`
  select l.*, case when l.revoked_on is not null then 'revoked' when not bool_or(u.is_used) then 'unused'
      when bool_and(u.is_used) then 'used' else 'partly' end as use,
    count(u.target_id)::int as targets
  from survey.link l join survey.link_use u on u.link_id = l.id
  group by l.id`

type Counted = Omit<LinkGroup, 'forms' | 'left'>

export async function linkState({ tx, now, mailIsOn }: Call, { surveyId }: { surveyId: string }): Promise<LinkState> {
  const survey = await surveyOf(tx, surveyId)
  const today = dayIn(now)
  const quotas = await handedQuotas(tx, surveyId)
  const { rows: groups } = await sql<Counted>`
    with links as (${linkUses} having l.survey_id = ${surveyId})
    select g.id, g.name,
        (select count(*)::int from survey.respondent p where p.group_id = g.id) as people,
        (select count(*)::int from survey.respondent p where p.group_id = g.id
          and not exists (select from links l where l.respondent_id = p.id and l.use <> 'revoked')) as "withoutLink",
        count(l.id) filter (where l.use <> 'revoked' and l.respondent_id is not null)::int as named,
        count(l.id) filter (where l.use <> 'revoked' and l.respondent_id is null)::int as unnamed,
        count(l.id) filter (where l.use = 'unused')::int as unused,
        count(l.id) filter (where l.use = 'partly')::int as partly,
        count(l.id) filter (where l.use = 'used')::int as used,
        count(l.id) filter (where l.use = 'revoked')::int as revoked
      from survey.respondent_group g left join links l on l.group_id = g.id
      where g.survey_id = ${surveyId}
      group by g.id order by g.position`.execute(tx)
  const { rows: letters } = await sql<
    Pick<LinkState, 'toMail' | 'refused' | 'unanswered' | 'toRemind' | 'toRemindByMail'>
  >`
    with links as (${linkUses} having l.survey_id = ${surveyId})
    select
        count(*) filter (where p.email is not null and l.sent_on is null and p.mail_trouble is null and l.use <> 'used')::int as "toMail",
        count(*) filter (where p.mail_trouble is not null)::int as refused,
        count(*) filter (where l.use <> 'used')::int as unanswered,
        count(*) filter (where ${isToRemind(today)})::int as "toRemind",
        count(*) filter (where ${isToRemind(today)} and p.email is not null)::int as "toRemindByMail"
      from links l join survey.respondent p on p.id = l.respondent_id
      where l.use <> 'revoked'`.execute(tx)
  const ofGroup = Map.groupBy(quotas, ({ groupId }) => groupId)
  const sumOf = (groupId: string, part: (quota: (typeof quotas)[number]) => number) =>
    (ofGroup.get(groupId) ?? []).reduce((sum, quota) => sum + part(quota), 0)
  return {
    status: survey.status,
    closesAt: survey.closesAt,
    mailIsOn,
    groups: groups.map((group) => ({
      ...group,
      forms: sumOf(group.id, ({ forms }) => forms),
      left: sumOf(group.id, ({ forms, handed }) => Math.max(0, forms - handed)),
    })),
    quotas: quotas.map(({ groupName: _, ...quota }) => quota),
    ...(letters[0] as (typeof letters)[number]),
    sending: await lastSending(tx, surveyId),
  }
}

/** Of a live link `l`: something is still unanswered, and neither letter nor reminder went out today. */
export const isToRemind = (today: string) => sql<boolean>`(l.use in ('unused', 'partly')
  and coalesce(l.sent_on < ${today}::date, true) and coalesce(l.reminded_on < ${today}::date, true))`
