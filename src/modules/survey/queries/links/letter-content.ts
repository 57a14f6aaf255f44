/** One letter, asked again right before it is sent: a link revoked, answered or mailed meanwhile gets none. */
import { sql } from 'kysely'
import type { Call } from '../../../../platform/http/call.ts'
import { dayIn } from '../../../../shared/dates.ts'
import { linkAddress, linkToken } from '../../actions/link-token.ts'
import { isToRemind, linkUses } from './link-state.ts'

export interface LetterContent {
  kind: 'invitation' | 'reminder'
  fullName: string
  position: string
  workplace: string
  email: string
  title: string
  closesAt: string
  /** Units not yet answered about. */
  targets: string[]
  address: string
  /** The same for the same letter, another for another: a second try is known as such by the receiving side. */
  id: string
}

interface Row extends Omit<LetterContent, 'address' | 'kind' | 'id'> {
  turn: number
}

/** What makes a letter of the kind due, of a live link `l`. */
export const isDue = (kind: LetterContent['kind'], today: string) =>
  kind === 'invitation' ? sql<boolean>`(l.sent_on is null and l.use in ('unused', 'partly'))` : isToRemind(today)

export async function letterContent(
  { tx, now, seals, origin }: Call,
  linkId: string,
  kind: LetterContent['kind'],
): Promise<LetterContent | null> {
  const today = dayIn(now)
  const { rows } = await sql<Row>`
    with links as (${linkUses} having l.id = ${linkId})
    select l.turn, p.full_name as "fullName", p.position, p.workplace, p.email, s.title, s.closes_at as "closesAt",
        array(select t.unit_name from survey.link_use u join survey.target t on t.id = u.target_id
          where u.link_id = l.id and not u.is_used order by t.unit_name collate public.vi) as targets
      from links l
      join survey.respondent p on p.id = l.respondent_id
      join survey.survey s on s.id = l.survey_id
      where p.email is not null and s.status = 'open' and s.closes_at > ${now.toISOString()} and ${isDue(kind, today)}`.execute(
    tx,
  )
  const [row] = rows
  if (!row) return null
  const { turn, ...content } = row
  return {
    ...content,
    kind,
    address: linkAddress(origin, linkToken(seals, { id: linkId, turn })),
    id: `survey.${kind}.${linkId}.${turn}${kind === 'reminder' ? `.${today}` : ''}`,
  }
}
