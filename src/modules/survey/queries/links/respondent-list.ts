/** The people of a list with their links, by given name as offices order; and the links without a name. */
import { sql } from 'kysely'
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import { wordPatterns } from '../../../../shared/literally.ts'
import type { survey as contract, ListedRespondent, UnnamedLink } from '../../contract.ts'
import { linkUses } from './link-state.ts'
import { surveyOf } from './survey-to-list.ts'

const ofLink = sql`l.id as "linkId", l.number, l.turn, l.use, l.sent_on as "sentOn", l.reminded_on as "remindedOn",
  array(select t.unit_name from survey.link_use u join survey.target t on t.id = u.target_id
    where u.link_id = l.id order by t.unit_name collate public.vi) as targets`

interface LinkRow {
  linkId: string
  number: number
  turn: number
  use: UnnamedLink['use']
  sentOn: string | null
  remindedOn: string | null
  targets: string[]
}
type PersonRow = Omit<ListedRespondent, 'link'> & { total: number } & (LinkRow | { linkId: null })

const linkOf = ({ linkId, number, turn, use, sentOn, remindedOn, targets }: LinkRow) => ({
  id: linkId,
  number,
  turn,
  use,
  sentOn,
  remindedOn,
  targets,
})

export async function respondentList(
  { tx }: Call,
  { surveyId, groupId, search, use, page, pageSize }: InputOf<typeof contract.respondents>,
): Promise<{ rows: ListedRespondent[]; total: number }> {
  await surveyOf(tx, surveyId)
  const conditions = [
    sql`p.survey_id = ${surveyId}`,
    ...wordPatterns(search).map(
      (pattern) => sql`search.fold(p.full_name || ' ' || p.workplace || ' ' || p.position) like ${pattern}`,
    ),
    ...(groupId === undefined ? [] : [sql`p.group_id = ${groupId}`]),
    ...(use === 'all' ? [] : use === 'none' ? [sql`l.id is null`] : [sql`l.use = ${use}`]),
  ]
  // A revoked link shows only where no other was issued since.
  const { rows } = await sql<PersonRow>`
    with links as (${linkUses} having l.survey_id = ${surveyId})
    select p.id, p.full_name as "fullName", p.position, p.workplace, g.name as "groupName", p.email, p.phone,
        p.mail_trouble as "mailTrouble", count(*) over ()::int as total, ${ofLink}
      from survey.respondent p
      join survey.respondent_group g on g.id = p.group_id
      left join lateral (select * from links l where l.respondent_id = p.id
        order by l.revoked_on is null desc, l.number desc limit 1) l on true
      where ${sql.join(conditions, sql` and `)}
      order by substring(p.full_name from '[^ ]+$') collate public.vi, p.full_name collate public.vi, p.id
      limit ${pageSize} offset ${(page - 1) * pageSize}`.execute(tx)
  return {
    total: rows[0]?.total ?? 0,
    rows: rows.map(({ id, fullName, position, workplace, groupName, email, phone, mailTrouble, ...row }) => ({
      id,
      fullName,
      position,
      workplace,
      groupName,
      email,
      phone,
      mailTrouble,
      link: row.linkId === null ? null : linkOf(row),
    })),
  }
}

export async function unnamedLinks(
  { tx }: Call,
  { surveyId, groupId, use, page, pageSize }: InputOf<typeof contract.unnamedLinks>,
): Promise<{ rows: UnnamedLink[]; total: number }> {
  await surveyOf(tx, surveyId)
  const conditions = [
    sql`l.respondent_id is null`,
    ...(groupId === undefined ? [] : [sql`l.group_id = ${groupId}`]),
    ...(use === 'all' ? [] : [sql`l.use = ${use}`]),
  ]
  const { rows } = await sql<LinkRow & { total: number; groupName: string }>`
    with links as (${linkUses} having l.survey_id = ${surveyId})
    select g.name as "groupName", count(*) over ()::int as total, ${ofLink}
      from links l join survey.respondent_group g on g.id = l.group_id
      where ${sql.join(conditions, sql` and `)}
      order by l.number limit ${pageSize} offset ${(page - 1) * pageSize}`.execute(tx)
  return {
    total: rows[0]?.total ?? 0,
    rows: rows.map((row) => ({ ...linkOf(row), groupName: row.groupName })),
  }
}
