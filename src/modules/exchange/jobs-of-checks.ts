/** Who would go out how: for everybody at night, and every five minutes for whoever was written about. */
import { z } from 'zod'
import { schedule, task } from '../../platform/jobs/task.ts'
import { dayIn } from '../../shared/dates.ts'
import { openNow, overRecords, recordingsSince } from '../personnel/index.ts'
import { checkPeople } from './actions/check-people.ts'
import { keepNoting, notedFrom } from './actions/noting.ts'

const AT_ONCE = 200

export const checkTask = task({
  name: 'exchange.check-people',
  /** Everybody, or only who was written about since. */
  input: z.object({ everybody: z.boolean() }),
  run: async (work, { everybody }) => {
    const open = await work.step(({ tx }) => openNow(tx))
    const since = everybody ? null : await work.step(({ tx }) => notedFrom(tx))
    const written = since === null ? null : await work.step(({ tx }) => recordingsSince(tx, since))
    if (written?.length === 0) return { records: 0 }
    const records = await overRecords(work, { written, atOnce: AT_ONCE }, ({ tx, now }, ids) =>
      checkPeople(tx, ids, dayIn(now)),
    )
    await work.step((call) => keepNoting(call, open))
    return { records }
  },
})

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
