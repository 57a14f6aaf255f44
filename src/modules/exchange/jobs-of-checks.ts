/** Who would go out how: for everybody at night, and every five minutes for whoever was written about. */
import { z } from 'zod'
import type { Tx } from '../../platform/http/call.ts'
import { schedule, task, type Work } from '../../platform/jobs/task.ts'
import { dayIn } from '../../shared/dates.ts'
import { checkPeople } from './actions/check-people.ts'
import { keepNoting, lastRecording, notedUntil } from './actions/noting.ts'

const AT_ONCE = 200
const FIRST = '00000000-0000-0000-0000-000000000000'

export const checkTask = task({
  name: 'exchange.check-people',
  /** Everybody, or only who was written about since. */
  input: z.object({ everybody: z.boolean() }),
  run: async (work, { everybody }) => {
    const since = await work.step(({ tx }) => notedUntil(tx))
    const now = await work.step(({ tx }) => lastRecording(tx))
    if (!everybody && since === now) return { records: 0 }
    const records = await checkFrom(work, everybody ? null : since)
    await work.step((call) => keepNoting(call, now))
    return { records }
  },
})

/** @param after the last recording that is in; null: everybody. */
async function checkFrom({ step, progress }: Work, after: number | null): Promise<number> {
  let [last, done] = [FIRST, 0]
  for (;;) {
    const ids = await step(async ({ tx, now }) => {
      const found = await (after === null ? everybodyAfter(tx, last) : writtenAfter(tx, last, after))
      await checkPeople(tx, found, dayIn(now))
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

export const checkAtNight = schedule({
  name: 'exchange.check-people',
  cron: '40 3 * * *',
  label: 'Kiểm tra hồ sơ theo cấu trúc trao đổi (hằng đêm)',
  task: checkTask,
  input: { everybody: true },
})

export const checkOften = schedule({
  name: 'exchange.check-changed',
  cron: '*/5 * * * *',
  label: 'Kiểm tra lại hồ sơ vừa thay đổi theo cấu trúc trao đổi (5 phút một lần)',
  task: checkTask,
  input: { everybody: false },
})
