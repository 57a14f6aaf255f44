/** What a module offers to do in the background. */
import type { z } from 'zod'
import type { Call } from '../http/call.ts'
import type { Wanted } from './jobs.ts'

export interface Progress {
  /** Tells the page how far the work is; refuses to go on when the person cancelled it. */
  report: (done: number, total?: number) => Promise<void>
  signal: AbortSignal
}

/** A task a module offers: its name ('par.send-reminders'), the shape of its input and what it does. */
export interface Task<Schema extends z.ZodType = z.ZodType> extends Wanted<Schema> {
  /** Runs as the system, everywhere; each call of `step` is one transaction of its own. */
  run: (
    work: { step: <T>(work: (call: Call) => Promise<T>) => Promise<T>; progress: Progress },
    input: z.output<Schema>,
  ) => Promise<unknown>
}

export function task<Schema extends z.ZodType>(definition: Task<Schema>): Task<Schema> {
  return definition
}
