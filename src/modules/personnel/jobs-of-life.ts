/** What was decided ahead is put on the records when its day comes: people move, return, retire without anybody's doing. */
import { sql } from 'kysely'
import { z } from 'zod'
import type { Call } from '../../platform/http/call.ts'
import { schedule, task } from '../../platform/jobs/task.ts'
import { chunksOf } from '../../shared/chunks.ts'
import { dayIn } from '../../shared/dates.ts'
import { project } from './actions/write-events.ts'

/** Records with a line that begins or ends on a day since the last time. */
async function dueRecords({ tx, now }: Pick<Call, 'tx' | 'now'>): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with since as (select through from personnel.projection)
    select record_id as id from personnel.line, since
      where recorded_to = 'infinity' and part in ('employment', 'use', 'rank', 'post', 'name')
        and valid_from > since.through and valid_from <= ${dayIn(now)}::date
    union
    select record_id from personnel.line, since
      where recorded_to = 'infinity' and valid_to <> 'infinity' and part in ('employment', 'use', 'rank', 'post', 'name')
        and valid_to > since.through and valid_to <= ${dayIn(now)}::date
    order by 1`.execute(tx)
  return rows.map(({ id }) => id)
}

export const projectOnTheDay = task({
  name: 'personnel.project',
  input: z.object({}),
  run: async ({ step, progress }) => {
    const { due, day } = await step(async (call) => ({ due: await dueRecords(call), day: dayIn(call.now) }))
    let done = 0
    for (const some of chunksOf(due, 200)) {
      await step(({ tx, now }) => project(tx, some, now))
      done += some.length
      await progress.report(done, due.length)
    }
    await step(({ tx }) => tx.updateTable('personnel.projection').set({ through: day }).execute())
    return { projected: due.length }
  },
})

/** A little after midnight, when units have ended and begun. */
export const projectSchedule = schedule({
  name: 'personnel.project',
  cron: '20 0 * * *',
  label: 'Cập nhật hồ sơ khi đến ngày hiệu lực của quyết định (hằng ngày)',
  task: projectOnTheDay,
  input: {},
})
