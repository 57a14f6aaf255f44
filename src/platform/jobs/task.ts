/** What a module offers to do in the background. */
import type { z } from 'zod'
import type { Mail } from '../mail/mail.ts'
import type { Wanted } from './jobs.ts'
import type { Step } from './step.ts'

export interface Progress {
  /** Tells the page how far the work is; refuses to go on when the person cancelled it. */
  report: (done: number, total?: number) => Promise<void>
  signal: AbortSignal
}

export interface Work {
  /** One transaction of its own: as the system everywhere, or within what the person who asked may see and do. */
  step: Step
  progress: Progress
  /** Sending waits on the world, hence between steps, never in one. */
  mail: Mail
}

/** A task a module offers: its name ('par.send-reminders'), the shape of its input and what it does. */
export interface Task<Schema extends z.ZodType = z.ZodType> extends Wanted<Schema> {
  run: (work: Work, input: z.output<Schema>) => Promise<unknown>
}

export function task<Schema extends z.ZodType>(definition: Task<Schema>): Task<Schema> {
  return definition
}

/**
 * A task that repeats. Firings missed while the program was off are made up for by one run at its start, at most a day
 * back; its task therefore asks what is due and not yet done, never which firing this is.
 */
export interface Schedule {
  /** 'par.remind': one row of this name stands in the list of work. */
  name: string
  /** When, as crontab writes it, in Vietnamese time: '30 7 * * 1-5'. */
  cron: string
  /** What the list of work calls it, Vietnamese. */
  label: string
  task: Task
  input: unknown
}

export function schedule<Schema extends z.ZodType>(
  definition: Omit<Schedule, 'task' | 'input'> & { task: Task<Schema>; input: z.input<Schema> },
): Schedule {
  return definition as Schedule
}
