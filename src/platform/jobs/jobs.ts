/** Enqueueing: part of the caller's transaction, so work asked for by something rolled back never happens. */
import { sql } from 'kysely'
import type { z } from 'zod'
import type { Call, Tx } from '../http/call.ts'

export interface Progress {
  /** Tells the page how far the work is; refuses to go on when the person cancelled it. */
  report: (done: number, total?: number) => Promise<void>
  signal: AbortSignal
}

/** A task a module offers: its name ('par.send-reminders'), the shape of its input and what it does. */
export interface Task<Schema extends z.ZodType = z.ZodType> {
  name: string
  input: Schema
  /** Runs as the system, everywhere; each call of `step` is one transaction of its own. */
  run: (
    work: { step: <T>(work: (call: Call) => Promise<T>) => Promise<T>; progress: Progress },
    input: z.output<Schema>,
  ) => Promise<unknown>
}

export function task<Schema extends z.ZodType>(definition: Task<Schema>): Task<Schema> {
  return definition
}

export interface Jobs {
  /**
   * Asks for a task. @returns the id under which its progress is shown.
   * @param label what the person sees in the list of work, Vietnamese.
   * @param key replaces a waiting task of the same key instead of adding another.
   */
  add: <Schema extends z.ZodType>(
    wanted: Task<Schema>,
    label: string,
    input: z.input<Schema>,
    key?: string,
  ) => Promise<string>
}

export function jobsIn(tx: Tx): Jobs {
  return {
    add: async (wanted, label, input, key) => {
      const answer = await sql<{
        id: string
      }>`select jobs.enqueue(${wanted.name}, ${label}, ${JSON.stringify(input)}::jsonb, ${key ?? null}) as id`.execute(
        tx,
      )
      const row = answer.rows[0]
      if (!row) throw new Error(`the task ${wanted.name} was not taken`)
      return row.id
    },
  }
}
