/** Of each quota, for how many forms live links are out; what a revoked link did not use is free again. */
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/http/call.ts'

export interface HandedQuota {
  groupId: string
  groupName: string
  targetId: string
  targetName: string
  forms: number
  handed: number
}

export async function handedQuotas(tx: Tx, surveyId: string): Promise<HandedQuota[]> {
  const { rows } = await sql<HandedQuota>`
    select q.group_id as "groupId", g.name as "groupName", q.target_id as "targetId", t.unit_name as "targetName", q.forms,
        count(u.link_id)::int as handed
      from survey.quota q
      join survey.target t on t.id = q.target_id
      join survey.respondent_group g on g.id = q.group_id
      left join survey.link l on l.group_id = q.group_id
      left join survey.link_use u on u.link_id = l.id and u.target_id = q.target_id
        and (u.is_used or l.revoked_on is null)
      where t.survey_id = ${surveyId}
      group by q.group_id, g.name, g.position, q.target_id, t.unit_name, q.forms
      order by g.position, t.unit_name collate public.vi`.execute(tx)
  return rows
}
