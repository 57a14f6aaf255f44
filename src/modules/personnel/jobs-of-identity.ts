/** What is gone through at night: pairs of records that may be one person, and what files lack as days go by. */
import { z } from 'zod'
import { schedule, task } from '../../platform/jobs/task.ts'
import { dayIn } from '../../shared/dates.ts'
import { findSuspects } from './actions/duplicates/find-suspects.ts'
import { noteMissing } from './actions/papers/note-missing.ts'

export const findDuplicates = task({
  name: 'personnel.find-duplicates',
  input: z.object({}),
  run: async ({ step }) => ({ open: await step(findSuspects) }),
})

export const findDuplicatesSchedule = schedule({
  name: 'personnel.find-duplicates',
  cron: '10 2 * * *',
  label: 'Tìm hồ sơ trùng (hằng đêm)',
  task: findDuplicates,
  input: {},
})

const AT_ONCE = 500

/** A paper falls due as days go by, without anything being written. */
export const noteMissingPapers = task({
  name: 'personnel.note-missing',
  input: z.object({}),
  run: async ({ step, progress }) => {
    let last = '00000000-0000-0000-0000-000000000000'
    let done = 0
    for (;;) {
      const records = await step(async ({ tx, now }) => {
        const found = await tx
          .selectFrom('personnel.record')
          .select('id')
          .where('id', '>', last)
          .where('merged_into', 'is', null)
          .orderBy('id')
          .limit(AT_ONCE)
          .execute()
        const ids = found.map(({ id }) => id)
        await noteMissing(tx, ids, dayIn(now))
        return ids
      })
      done += records.length
      await progress.report(done)
      const next = records.at(-1)
      if (next === undefined || records.length < AT_ONCE) return { records: done }
      last = next
    }
  },
})

export const noteMissingSchedule = schedule({
  name: 'personnel.note-missing',
  cron: '40 2 * * *',
  label: 'Rà giấy tờ còn thiếu của hồ sơ (hằng đêm)',
  task: noteMissingPapers,
  input: {},
})
