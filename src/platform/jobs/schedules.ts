/** Schedules as the runner knows them: Vietnamese time, and a firing that asks for the task. */
import { randomUUID } from 'node:crypto'
import { type CronItem, type CronMatcher, type ParsedCronItem, parseCronItem } from 'graphile-worker'
import { sql } from 'kysely'
import type { Database } from '../db/open.ts'
import { systemLimits } from './step.ts'
import type { Schedule } from './task.ts'

const MADE_UP_FOR_MS = 24 * 3_600_000

/** The name under which the runner keeps the firings of a schedule apart from the task itself. */
const firingOf = ({ name }: Schedule) => `fire:${name}`

/** Offices think in Vietnamese time (UTC+7, no daylight saving); the runner asks about minutes of UTC. */
export function inVietnam(cron: string): CronMatcher {
  const { match } = parseCronItem({ task: 'pattern', match: cron })
  return ({ min, hour, date, month, dow }) => {
    const local = new Date(Date.UTC(new Date().getUTCFullYear(), month - 1, date, hour + 7, min))
    const isNextDay = hour + 7 >= 24
    return match({
      min,
      hour: local.getUTCHours(),
      date: local.getUTCDate(),
      month: local.getUTCMonth() + 1,
      dow: (dow + (isNextDay ? 1 : 0)) % 7,
    })
  }
}

export function cronItemsOf(schedules: readonly Schedule[]): ParsedCronItem[] {
  return schedules
    .map(
      (wanted): CronItem => ({
        task: firingOf(wanted),
        identifier: wanted.name,
        match: inVietnam(wanted.cron),
        options: { backfillPeriod: MADE_UP_FOR_MS },
      }),
    )
    .map((item) => parseCronItem(item))
}

/** The runner's tasks that fire: they ask for the real one, which then has its row, its retries and its “Chạy lại”. */
export function firings(database: Database, schedules: readonly Schedule[]) {
  return schedules.map((wanted) => {
    const fire = async (payload: unknown) => {
      const { ts } = (payload as { _cron: { ts: string } })._cron
      await database.within(systemLimits(randomUUID()), (tx) =>
        sql`select jobs.fire(${wanted.name}, ${wanted.task.name}, ${wanted.label},
          ${JSON.stringify(wanted.task.input.parse(wanted.input))}::jsonb, ${ts}::timestamptz)`.execute(tx),
      )
    }
    return [firingOf(wanted), fire] as const
  })
}
