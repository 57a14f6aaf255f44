/** What falls due is worked out anew at night, and for whoever was written about every five minutes. */
import { z } from 'zod'
import type { Call, Tx } from '../../platform/http/call.ts'
import { schedule, task, type Work } from '../../platform/jobs/task.ts'
import { addDays, dayIn } from '../../shared/dates.ts'
import { noteDue } from './actions/note-due.ts'
import { keepNoting, notedUntil, standing } from './actions/noting.ts'

const AT_ONCE = 500
const FIRST = '00000000-0000-0000-0000-000000000000'

export const noteDueTask = task({
  name: 'entitlement.note-due',
  /** Everybody, or only who was written about since; everybody as well when the law has changed. */
  input: z.object({ everybody: z.boolean() }),
  run: async (work, { everybody }) => {
    const since = await work.step(({ tx }) => notedUntil(tx))
    const now = await work.step(({ tx }) => standing(tx))
    const isWhole = everybody || since === null || since.lawMark !== now.lawMark
    if (!isWhole && since.recording === now.recording) return { records: 0 }
    const records = await noteFrom(work, isWhole ? null : since.recording)
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

/** @param after the last recording that is already in; null: everybody. */
async function noteFrom({ step, progress }: Work, after: number | null): Promise<number> {
  let [last, done] = [FIRST, 0]
  for (;;) {
    const ids = await step(async ({ tx, now }) => {
      const found = await (after === null ? everybodyAfter(tx, last) : writtenAfter(tx, last, after))
      await noteDue(tx, found, dayIn(now))
      return found
    })
    done += ids.length
    await progress.report(done)
    const next = ids.at(-1)
    if (next === undefined || ids.length < AT_ONCE) return done
    last = next
  }
}

async function everybodyAfter(tx: Tx, last: string): Promise<string[]> {
  const found = await tx
    .selectFrom('personnel.record')
    .select('id')
    .where('id', '>', last)
    .orderBy('id')
    .limit(AT_ONCE)
    .execute()
  return found.map(({ id }) => id)
}

async function writtenAfter(tx: Tx, last: string, recording: number): Promise<string[]> {
  const found = await tx
    .selectFrom('personnel.event')
    .select('record_id')
    .distinct()
    .where('record_id', '>', last)
    .where((e) => e.or([e('recorded_by', '>', recording), e('closed_by', '>', recording)]))
    .orderBy('record_id')
    .limit(AT_ONCE)
    .execute()
  return found.map(({ record_id: id }) => id)
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
