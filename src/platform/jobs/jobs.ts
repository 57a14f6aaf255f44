/** Enqueueing: part of the caller's transaction, so work asked for by something rolled back never happens. */
import { sql } from 'kysely'
import type { z } from 'zod'
import type { Tx } from '../db/tx.ts'

/** What can be asked for: the name of a task and the shape of its input (see task.ts for what it does). */
export interface Wanted<Schema extends z.ZodType = z.ZodType> {
  name: string
  input: Schema
}

export interface Jobs {
  /**
   * Asks for a task. @returns the id under which its progress is shown.
   * @param label what the person sees in the list of work, Vietnamese.
   * @param key replaces a waiting task of the same key instead of adding another.
   */
  add: <Schema extends z.ZodType>(
    wanted: Wanted<Schema>,
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
