/** Letters of a survey, sent in the background one by one. */
import { task, type Work } from '../../platform/jobs/task.ts'
import { LetterRefused } from '../../platform/mail/mail.ts'
import { type Kind, lettersDue, markRefused, markSent } from './actions/links/send-letters.ts'
import { sendLettersWanted } from './jobs-wanted.ts'
import { letterContent } from './queries/links/letter-content.ts'
import { letterOf } from './reports/links/letter.vi.ts'

async function sendOne({ step, mail }: Work, linkId: string, kind: Kind): Promise<void> {
  const content = await step((call) => letterContent(call, linkId, kind))
  if (content === null) return
  const { fullName: name, email: address, id } = content
  try {
    await mail.send({ to: { name, address }, id, ...letterOf(content) })
  } catch (error) {
    if (!(error instanceof LetterRefused))
      throw new Error(`Chưa gửi được qua máy chủ thư: ${(error as Error).message}`, { cause: error })
    return step((call) => markRefused(call, linkId, error.message))
  }
  return step((call) => markSent(call, linkId, kind))
}

/** Begun again after a crash it goes on with those not yet noted as sent; stopped, it stops before the next letter. */
export const sendSurveyLetters = task({
  ...sendLettersWanted,
  run: async (work, { surveyId, kind }) => {
    const due = await work.step((call) => lettersDue(call, surveyId, kind))
    for (const [at, linkId] of due.entries()) {
      await work.progress.report(at, due.length)
      await sendOne(work, linkId, kind)
    }
    await work.progress.report(due.length, due.length)
  },
})
