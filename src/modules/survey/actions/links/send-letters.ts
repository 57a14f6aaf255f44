/**
 * Letters by e-mail: asked for here, sent by the task (jobs.ts) one by one. A letter is noted after the server has taken it:
 * should the program die between the two, that one goes again, under the same Message-ID.
 */
import { sql } from 'kysely'
import type { Call } from '../../../../platform/http/call.ts'
import { dayIn } from '../../../../shared/dates.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { survey as contract } from '../../contract.ts'
import { sendLettersWanted } from '../../jobs-wanted.ts'
import { isDue } from '../../queries/links/letter-content.ts'
import { isToRemind, linkUses } from '../../queries/links/link-state.ts'
import { lastSending } from '../../queries/links/sendings.ts'
import { heldSurvey } from '../../queries/links/survey-to-list.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { whyNotMail } from '../../rules/links/issuing.ts'

export type Kind = InputOf<typeof contract.sendLetters>['kind']

/** Live links of people with an address to whom a letter of the kind is due, in the order of their numbers. */
export async function lettersDue(
  { tx, now }: Pick<Call, 'tx' | 'now'>,
  surveyId: string,
  kind: Kind,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with links as (${linkUses} having l.survey_id = ${surveyId})
    select l.id from links l join survey.respondent p on p.id = l.respondent_id
      where p.email is not null and p.mail_trouble is null and ${isDue(kind, dayIn(now))}
      order by l.number`.execute(tx)
  return rows.map(({ id }) => id)
}

const LABELS: Record<Kind, (title: string) => string> = {
  invitation: (title) => `Gửi thư mời: ${title}`,
  reminder: (title) => `Gửi thư nhắc: ${title}`,
}

export async function sendLetters(call: Call, { surveyId, kind }: InputOf<typeof contract.sendLetters>) {
  const { tx, now, actor, jobs, mailIsOn } = call
  const { status, title } = await heldSurvey(tx, surveyId)
  refuseIf(whyNotMail(status, mailIsOn))
  const last = await lastSending(tx, surveyId)
  if (last && (last.state === 'waiting' || last.state === 'running')) refuse('survey.mail-running')
  // A failed run would try again beside this one.
  if (last?.state === 'failed') await sql`select jobs.cancel(${last.runId}::uuid)`.execute(tx)
  // Addresses may have been mended on the server's side.
  await tx
    .updateTable('survey.respondent')
    .set({ mail_trouble: null })
    .where('survey_id', '=', surveyId)
    .where('mail_trouble', 'is not', null)
    .execute()
  const { length } = await lettersDue(call, surveyId, kind)
  if (length === 0) refuse('survey.mail-nobody')
  const runId = await jobs.add(sendLettersWanted, LABELS[kind](title), { surveyId, kind })
  await tx
    .insertInto('survey.sending')
    .values({
      survey_id: surveyId,
      kind,
      run_id: runId,
      asked_by_name: actor.fullName,
      asked_at: now.toISOString(),
    })
    .execute()
  return { letters: length }
}

export async function stopSending({ tx }: Call, { surveyId }: { surveyId: string }) {
  await heldSurvey(tx, surveyId)
  const last = await lastSending(tx, surveyId)
  const { rows } = await sql<{ done: boolean }>`select jobs.cancel(${last?.runId ?? null}::uuid) as done`.execute(tx)
  return rows[0]?.done ? { done: true as const } : refuse('survey.mail-ended')
}

/** Reminded by other means: Zalo, the telephone, a letter. Not asked again today. */
export async function noteReminded({ tx, now }: Call, { surveyId, groupId }: InputOf<typeof contract.noteReminded>) {
  const { status } = await heldSurvey(tx, surveyId)
  if (status !== 'open') refuse('survey.mail-not-open')
  const { rows } = await sql<{ id: string }>`
    with links as (${linkUses} having l.survey_id = ${surveyId})
    update survey.link known set reminded_on = ${dayIn(now)} from links l
      where known.id = l.id and l.respondent_id is not null and ${isToRemind(dayIn(now))}
        ${groupId === undefined ? sql`` : sql`and l.group_id = ${groupId}`}
      returning known.id`.execute(tx)
  return { noted: rows.length }
}

/** The server has taken the letter. */
export async function markSent({ tx, now }: Pick<Call, 'tx' | 'now'>, id: string, kind: Kind): Promise<void> {
  const today = dayIn(now)
  await tx
    .updateTable('survey.link')
    .set(kind === 'invitation' ? { sent_on: today } : { reminded_on: today })
    .where('id', '=', id)
    .execute()
}

/** The server would not take it. What it says may hold the address: it stands with the person, and goes with him. */
export async function markRefused({ tx }: Pick<Call, 'tx'>, id: string, why: string): Promise<void> {
  await tx
    .updateTable('survey.respondent')
    .set({ mail_trouble: why.slice(0, 500) })
    .where('id', 'in', (eb) => eb.selectFrom('survey.link').select('respondent_id').where('id', '=', id))
    .execute()
}
