/** Who would go out how: for everybody at night, and every five minutes for whoever was written about. */
import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../platform/http/call.ts'
import { schedule, task, type Work } from '../../platform/jobs/task.ts'
import { dayIn } from '../../shared/dates.ts'
import { checkPeople } from './actions/check-people.ts'
import { keepNoting, recordingsSince, seenNow } from './actions/noting.ts'

const AT_ONCE = 200
const FIRST = '00000000-0000-0000-0000-000000000000'

export const checkTask = task({
  name: 'exchange.check-people',
  /** Everybody, or only who was written about since. */
  input: z.object({ everybody: z.boolean() }),
  run: async (work, { everybody }) => {
    const now = await work.step(({ tx }) => seenNow(tx))
    const written = everybody ? null : await work.step(({ tx }) => recordingsSince(tx))
    if (written?.length === 0) return { records: 0 }
    const records = await checkFrom(work, written)
    await work.step((call) => keepNoting(call, now))
    return { records }
  },
})

/** @param written recordings; null: everybody. */
async function checkFrom({ step, progress }: Work, written: readonly number[] | null): Promise<number> {
  let [last, done] = [FIRST, 0]
  for (;;) {
    const ids = await step(async ({ tx, now }) => {
      const found = await (written === null ? everybodyAfter(tx, last) : writtenAfter(tx, last, written))
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

async function writtenAfter(tx: Tx, last: string, recordings: readonly number[]): Promise<string[]> {
  const found = await tx
    .selectFrom('personnel.event')
    .select('record_id')
    .distinct()
    .where('record_id', '>', last)
    .where(sql<boolean>`(recorded_by = any (${recordings}::bigint[]) or closed_by = any (${recordings}::bigint[]))`)
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
