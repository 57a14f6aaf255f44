/** Runs a task at once on the house's database and clock, as the runner would: same steps, same system. */
import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { stepsOf } from '../../src/platform/jobs/step.ts'
import type { Task } from '../../src/platform/jobs/task.ts'
import { MAIL_OFF, type Mail } from '../../src/platform/mail/mail.ts'
import type { House } from './house.ts'

export async function runTask<Schema extends z.ZodType>(
  { database, files, seals, clock }: House,
  wanted: Task<Schema>,
  input: z.input<Schema>,
  mail: Mail = MAIL_OFF,
  report: (done: number) => Promise<void> = async () => {},
): Promise<unknown> {
  const step = stepsOf({ database, files, seals, clock: () => clock.now, mail }, randomUUID())
  const progress = { report, signal: new AbortController().signal }
  return wanted.run({ step, mail, progress }, wanted.input.parse(input))
}
