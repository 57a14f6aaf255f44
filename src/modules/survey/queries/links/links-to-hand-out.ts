/** Links as they are handed out: with their tokens, made for this moment alone. */
import { sql } from 'kysely'
import type { Call } from '../../../../platform/http/call.ts'
import { dayIn } from '../../../../shared/dates.ts'
import { linkAddress, linkToken } from '../../actions/link-token.ts'
import { refuseIf } from '../../refusals.vi.ts'
import { whyNotPrint } from '../../rules/links/issuing.ts'
import { isToRemind, linkUses } from './link-state.ts'
import { type HeldSurvey, surveyOf } from './survey-to-list.ts'

export interface Invited {
  fullName: string
  position: string
  workplace: string
  email: string | null
  phone: string | null
}

export interface LinkToHandOut {
  number: number
  groupName: string
  /** Units it has not answered about yet, in Vietnamese order. */
  targets: string[]
  remindedOn: string | null
  /** Null: a link without a name. */
  person: Invited | null
  address: string
}

export interface HandedOut {
  survey: HeldSurvey & { closesAt: string }
  links: LinkToHandOut[]
}

interface Choice {
  groupId?: string | undefined
  whose: 'all' | 'named' | 'unnamed'
  who?: 'all' | 'to-remind'
}

interface Row extends Omit<LinkToHandOut, 'address' | 'person'>, Invited {
  id: string
  turn: number
  isNamed: boolean
}

/**
 * Live links that can still answer; people by given name, then links without a name by number.
 * @throws Refusal when the survey takes no answers any more, or has no end yet.
 */
export async function linksToHandOut(
  { tx, now, seals, origin }: Call,
  surveyId: string,
  { groupId, whose, who = 'all' }: Choice,
): Promise<HandedOut> {
  const survey = await surveyOf(tx, surveyId)
  refuseIf(whyNotPrint(survey.status, survey.closesAt))
  const conditions = [
    sql`l.use in ('unused', 'partly')`,
    ...(groupId === undefined ? [] : [sql`l.group_id = ${groupId}`]),
    ...(whose === 'all' ? [] : [sql`(l.respondent_id is not null) = ${whose === 'named'}`]),
    ...(who === 'all' ? [] : [isToRemind(dayIn(now))]),
  ]
  const { rows } = await sql<Row>`
    with links as (${linkUses} having l.survey_id = ${surveyId})
    select l.id, l.turn, l.number, g.name as "groupName", l.reminded_on as "remindedOn", p.id is not null as "isNamed",
        p.full_name as "fullName", p.position, p.workplace, p.email, p.phone,
        array(select t.unit_name from survey.link_use u join survey.target t on t.id = u.target_id
          where u.link_id = l.id and not u.is_used order by t.unit_name collate public.vi) as targets
      from links l
      join survey.respondent_group g on g.id = l.group_id
      left join survey.respondent p on p.id = l.respondent_id
      where ${sql.join(conditions, sql` and `)}
      order by g.position, substring(p.full_name from '[^ ]+$') collate public.vi nulls last,
        p.full_name collate public.vi, l.number`.execute(tx)
  return {
    survey: { ...survey, closesAt: survey.closesAt as string },
    links: rows.map(({ id, turn, isNamed, fullName, position, workplace, email, phone, ...link }) => ({
      ...link,
      person: isNamed ? { fullName, position, workplace, email, phone } : null,
      address: linkAddress(origin, linkToken(seals, { id, turn })),
    })),
  }
}
