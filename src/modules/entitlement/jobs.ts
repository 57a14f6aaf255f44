/** What falls due is worked out anew at night, and for whoever was written about every five minutes. */
import { z } from 'zod'
import type { Call } from '../../platform/http/call.ts'
import { schedule, task } from '../../platform/jobs/task.ts'
import { addDays, dayIn } from '../../shared/dates.ts'
import { overRecords, recordingsSince } from '../personnel/index.ts'
import { noteDue } from './actions/note-due.ts'
import { keepNoting, notedUntil, standing } from './actions/noting.ts'

const AT_ONCE = 500

export const noteDueTask = task({
  name: 'entitlement.note-due',
  /** Everybody, or only who was written about since; everybody as well when the law has changed. */
  input: z.object({ everybody: z.boolean() }),
  run: async (work, { everybody }) => {
    const since = await work.step(({ tx }) => notedUntil(tx))
    const now = await work.step(({ tx }) => standing(tx))
    const isWhole = everybody || since === null || since.lawMark !== now.lawMark
    const written = isWhole ? null : await work.step(({ tx }) => recordingsSince(tx, since.openFrom))
    if (written?.length === 0) return { records: 0 }
    const records = await overRecords(work, { written, atOnce: AT_ONCE }, (call, ids) =>
      noteDue(call.tx, ids, dayIn(call.now)),
    )
    if (everybody) await work.step(forgetOldComparisons)
    await work.step((call) => keepNoting(call, now))
    return { records }
  },
})

const KEPT_DAYS = 30

async function forgetOldComparisons({ tx, now }: Pick<Call, 'tx' | 'now'>): Promise<void> {
  const since = `${addDays(dayIn(now), -KEPT_DAYS)}T00:00:00+07:00`
  await tx.deleteFrom('entitlement.comparison').where('asked_at', '<', since).execute()
}

export const noteDueAtNight = schedule({
  name: 'entitlement.note-due',
  cron: '10 3 * * *',
  label: 'Tính chế độ đến hạn của mọi hồ sơ (hằng đêm)',
  task: noteDueTask,
  input: { everybody: true },
})

export const noteDueOften = schedule({
  name: 'entitlement.note-changed',
  cron: '*/5 * * * *',
  label: 'Tính lại chế độ của hồ sơ vừa thay đổi (5 phút một lần)',
  task: noteDueTask,
  input: { everybody: false },
})
