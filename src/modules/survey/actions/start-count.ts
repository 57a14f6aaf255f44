/** Asks for the survey to be counted; the work itself runs in the background and is shown with its progress. */
import type { Call } from '../../../platform/http/call.ts'
import { countWanted } from '../jobs-wanted.ts'
import { countable } from '../queries/phone/countable.ts'
import { refuseIf } from '../refusals.vi.ts'
import { whyNotCount } from '../rules/counting.ts'

export async function startCount({ tx, jobs }: Call, { surveyId }: { surveyId: string }) {
  const found = await countable(tx, surveyId)
  refuseIf(whyNotCount(found))
  const runId = await jobs.add(countWanted, `Kiểm phiếu: ${found.title}`, { surveyId }, `survey.count:${surveyId}`)
  return { runId }
}
