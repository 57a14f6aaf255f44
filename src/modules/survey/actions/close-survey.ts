/** Closes a survey, by hand or when its time is over, and tells those who draw surveys up. */
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { tell } from '../../notices/index.ts'
import type { survey } from '../contract.ts'
import { closedWords } from '../notices.vi.ts'
import { summaryOf } from '../queries/survey-list.ts'
import { refuseIf } from '../refusals.vi.ts'
import { whyNotClose } from '../rules/drawing/changing.ts'
import { heldSurvey, savedBy } from './held-survey.ts'

type Closing = Pick<Call, 'tx' | 'now' | 'actor'>

/** An end that was still to come becomes now: the page and the answers hold to one time. */
const endOf = (closesAt: string | null, now: Date): string =>
  closesAt !== null && Date.parse(closesAt) < now.getTime() ? closesAt : now.toISOString()

async function close(call: Closing, held: Awaited<ReturnType<typeof heldSurvey>>) {
  const { tx, now, actor } = call
  const saved = savedBy(call, held)
  const began = held.opensAt !== null && Date.parse(held.opensAt) < now.getTime()
  await tx
    .updateTable('survey.survey')
    .set({
      status: 'closed',
      // Closed before it began: the times it was to have stay, since it had no others.
      ...(began && { closes_at: endOf(held.closesAt, now) }),
      closed_at: now.toISOString(),
      ...saved,
    })
    .where('id', '=', held.id)
    .execute()
  const summary = await summaryOf(tx, held.id)
  if (summary)
    await tell(tx, {
      to: { everywhere: 'survey.manage' },
      key: `survey.closed:${held.id}`,
      kind: 'task',
      ...closedWords(summary),
      path: `/survey/${held.id}`,
      at: now,
      except: actor.accountId,
    })
  return { version: saved.version }
}

export async function closeSurvey(call: Closing, { surveyId, version }: InputOf<typeof survey.closeSurvey>) {
  const held = await heldSurvey(call.tx, surveyId, version)
  refuseIf(whyNotClose(held))
  return close(call, held)
}

/** @returns how many were closed. */
export async function closeOverdue(call: Closing): Promise<number> {
  const due = await call.tx
    .selectFrom('survey.survey')
    .select(['id', 'version'])
    .where('status', '=', 'open')
    .where('closes_at', '<=', call.now.toISOString())
    .forUpdate()
    .execute()
  for (const { id, version } of due) await close(call, await heldSurvey(call.tx, id, version))
  return due.length
}
