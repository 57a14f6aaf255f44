/** How many forms there are, sealed or counted, by unit, group and channel: counts, never what a form says. */
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/http/call.ts'

export interface FormCount {
  targetId: string
  groupId: string
  channel: 'link' | 'paper' | 'import'
  given: number
}

export async function formCounts(tx: Tx, surveyId: string): Promise<FormCount[]> {
  const countIn = (table: 'survey.urn' | 'survey.answer') =>
    tx
      .selectFrom(table)
      .where('survey_id', '=', surveyId)
      .groupBy(['target_id', 'group_id', 'channel'])
      .select(['target_id as targetId', 'group_id as groupId', 'channel', sql<number>`count(*)::int`.as('given')])
  // A form is in one of them: the urn is emptied when it is counted.
  return countIn('survey.urn').unionAll(countIn('survey.answer')).execute()
}

/** Forms that valid links may give, and have given. */
export async function linkCounts(tx: Tx, surveyId: string): Promise<{ issued: number; used: number } | null> {
  const { issued, used } = await tx
    .selectFrom('survey.link_use as u')
    .innerJoin('survey.link as l', 'l.id', 'u.link_id')
    .where('l.survey_id', '=', surveyId)
    .where((eb) => eb.or([eb('l.revoked_on', 'is', null), eb('u.is_used', '=', true)]))
    .select([sql<number>`count(*)::int`.as('issued'), sql<number>`count(*) filter (where u.is_used)::int`.as('used')])
    .executeTakeFirstOrThrow()
  return issued === 0 ? null : { issued, used }
}
