/**
 * What notices do in the background: letters. A letter is marked as sent after the server has taken it: should the program
 * die between the two, it goes a second time, under the same Message-ID. Twice is a nuisance, never would be a missed deadline.
 */
import { z } from 'zod'
import { schedule, task, type Work } from '../../platform/jobs/task.ts'
import { LetterRefused } from '../../platform/mail/mail.ts'
import { lettersToSend, markRefused, markSent, withdraw, writeLetters } from './actions/letters.ts'
import { letterContent, lettersInTrouble } from './queries/letter-content.ts'
import { letterOf } from './reports/letter.vi.ts'

async function sendOne({ step, mail }: Work, id: string): Promise<void> {
  const content = await step((call) => letterContent(call, id))
  if (content === null) return step((call) => withdraw(call, id))
  const { name, address } = content
  try {
    await mail.send({ to: { name, address }, id, ...letterOf(content, mail.publicUrl) })
  } catch (error) {
    if (!(error instanceof LetterRefused))
      throw new Error(`Chưa gửi được qua máy chủ thư: ${(error as Error).message}`, { cause: error })
    return step((call) => markRefused(call, id, error.message))
  }
  return step((call) => markSent(call, id))
}

export const sendLetters = task({
  name: 'notices.send-letters',
  input: z.object({}),
  run: async (work) => {
    if (!work.mail.isOn) return
    await work.step(writeLetters)
    const letters = await work.step(lettersToSend)
    for (const [at, id] of letters.entries()) {
      await sendOne(work, id)
      await work.progress.report(at + 1, letters.length)
    }
    // Fails as long as a letter is in trouble, so that the list of work shows it to whoever can mend it.
    const trouble = await work.step(lettersInTrouble)
    if (trouble)
      throw new Error(`${trouble.count} thư chưa gửi được, sẽ gửi lại. Gần nhất: ${trouble.name} — ${trouble.why}`)
  },
})

/** Each quarter hour: the rule (rules/letters.ts) says whose hour has come, a weekday's 07:30 or something urgent. */
export const letterSchedule = schedule({
  name: 'notices.letters',
  cron: '*/15 * * * *',
  label: 'Gửi thư thông báo (15 phút một lần)',
  task: sendLetters,
  input: {},
})
