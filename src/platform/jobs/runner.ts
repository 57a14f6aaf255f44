/** Runs tasks as the system, everywhere, each step in a transaction of its own; keeps their progress for the page. */
import { randomUUID } from 'node:crypto'
import { Logger, type Runner, run, type TaskList } from 'graphile-worker'
import { sql } from 'kysely'
import pg from 'pg'
import { openPool } from '../db/pool.ts'
import type { Log } from '../log.ts'
import type { Mail } from '../mail/mail.ts'
import { cronItemsOf, firings } from './schedules.ts'
import { type StepGround, stepsOf, systemLimits } from './step.ts'
import type { Schedule, Task } from './task.ts'

interface Ground extends StepGround {
  log: Log
  mail: Mail
}

class Cancelled extends Error {}

function runnable(ground: Ground, wanted: Task) {
  const { database, log, clock, mail } = ground
  return async (payload: unknown) => {
    const { run: runId, input } = payload as { run: string; input: unknown }
    const entry = randomUUID()
    const started = performance.now()
    const limits = systemLimits(entry)
    const mark = (assignment: ReturnType<typeof sql>) =>
      database.within(limits, (tx) =>
        sql<{
          state: string
        }>`update jobs.run set ${assignment} where id = ${runId}::uuid and state <> 'cancelled' returning state`.execute(
          tx,
        ),
      )
    const refuseCancelled = (answer: { rows: unknown[] }) => {
      if (answer.rows.length === 0) throw new Cancelled()
    }
    const controller = new AbortController()
    const step = stepsOf(ground, entry)
    const record = (outcome: 'done' | 'failed' | 'refused', reason: string | null) =>
      database.within(limits, (tx) =>
        sql`select audit.write_entry(${entry}::uuid, ${clock().toISOString()}::timestamptz, null, ${`task ${wanted.name}`},
        ${JSON.stringify({ runId })}::jsonb, 'everywhere', 'system', ${outcome}, ${reason}, ${Math.round(performance.now() - started)}::int)`.execute(
          tx,
        ),
      )
    try {
      refuseCancelled(
        await mark(sql`state = 'running', started_at = coalesce(started_at, now()), attempts = attempts + 1`),
      )
      const report = async (done: number, total?: number) =>
        refuseCancelled(await mark(sql`done = ${done}, total = coalesce(${total ?? null}::int, total)`))
      const answer = await wanted.run(
        { step, progress: { report, signal: controller.signal }, mail },
        wanted.input.parse(input),
      )
      await mark(
        sql`state = 'done', ended_at = now(), answer = ${JSON.stringify(answer ?? null)}::jsonb, last_error = null`,
      )
      await record('done', null)
    } catch (error) {
      if (error instanceof Cancelled) {
        controller.abort()
        return record('refused', 'jobs.cancelled')
      }
      log.error({ entry, task: wanted.name, run: runId, error: (error as Error).stack }, 'task failed')
      await mark(sql`state = 'failed', ended_at = now(), last_error = ${(error as Error).message}`)
      await record('failed', 'fault')
      // Thrown on, so that the runner tries again later with growing pauses.
      throw error
    }
  }
}

/** Work that a crash left locked is free again: an installation has one program, and that one is starting. */
const FREE_LEFT_BEHIND = `select graphile_worker.force_unlock_workers(
  array(select distinct locked_by from graphile_worker._private_jobs where locked_by is not null))`

/** Our tables give instants as text (db/open.ts); the runner compares its own as dates, and would make up for nothing. */
function withInstants(): pg.CustomTypesConfig {
  const types = new pg.TypeOverrides()
  types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text) => new Date(text))
  return types
}

/** @param url connection that may use the runner's own tables. */
export async function startRunner(
  url: string,
  ground: Ground,
  { tasks, schedules }: { tasks: readonly Task[]; schedules: readonly Schedule[] },
): Promise<{ stop: () => Promise<void> }> {
  const taskList = Object.fromEntries([
    ...tasks.map((wanted) => [wanted.name, runnable(ground, wanted)]),
    ...firings(ground.database, schedules),
  ]) as unknown as TaskList
  const pool = openPool(url, 5, withInstants())
  await pool.query(FREE_LEFT_BEHIND)
  const runner: Runner = await run({
    pgPool: pool,
    taskList,
    parsedCronItems: cronItemsOf(schedules),
    concurrency: 2,
    noHandleSignals: true,
    pollInterval: 2_000,
    // The runner writes to standard output of its own accord; ours is for the address and the accounts.
    logger: new Logger(() => (level, message) => {
      if (level === 'error') ground.log.error({ message }, 'runner')
    }),
  })
  return {
    stop: async () => {
      await runner.stop()
      await pool.end()
    },
  }
}
