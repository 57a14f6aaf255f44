/** The steps of background work: each a transaction of its own, as the system everywhere, or within what somebody may. */
import { z } from 'zod'
import type { Database } from '../db/open.ts'
import type { Files } from '../files/files.ts'
import { type Call, SYSTEM } from '../http/call.ts'
import { answerOf } from '../processes/apart.ts'
import type { Seals } from '../seals/seals.ts'
import { jobsIn } from './jobs.ts'

export interface StepGround {
  database: Database
  files: Files
  seals: Seals
  clock: () => Date
  mail: { isOn: boolean; publicUrl: string }
}

/** Whoever asked for the work: it sees and does no more than he did when he asked. Kept with the task's input. */
export const OnBehalf = z.object({
  actor: z.object({ accountId: z.uuid(), fullName: z.string(), unitId: z.int().nullable() }),
  scope: z.object({ everywhere: z.boolean(), units: z.array(z.int()).readonly() }),
  permission: z.string(),
})
export type OnBehalf = z.output<typeof OnBehalf>

export const onBehalf = ({ actor, scope }: Pick<Call, 'actor' | 'scope'>, permission: string): OnBehalf => ({
  actor,
  scope,
  permission,
})

export type Step = <T>(work: (call: Call) => Promise<T>, of?: OnBehalf) => Promise<T>

/** What the system may see and do in one step. */
export const systemLimits = (entry: string) => ({
  everywhere: true,
  units: [],
  accountId: SYSTEM.accountId,
  entry,
})

const limitsOf = ({ actor, scope, permission }: OnBehalf, entry: string) => ({
  ...scope,
  accountId: actor.accountId,
  entry,
  permission,
})

/** @param entry id of the audit entry of this piece of work. */
export function stepsOf({ database, files, seals, clock, mail }: StepGround, entry: string): Step {
  return (work, of) => {
    const limits = of ? limitsOf(of, entry) : systemLimits(entry)
    return database.within(limits, (tx) =>
      work({
        tx,
        actor: of?.actor ?? SYSTEM,
        now: clock(),
        entry,
        scope: of?.scope ?? { everywhere: true, units: [] },
        apart: (file, input) => answerOf(file, { url: database.url, limits, input }),
        jobs: jobsIn(tx),
        files,
        seals,
        mailIsOn: mail.isOn,
        upload: null,
        session: { token: null, start: () => {}, end: () => {} },
        origin: mail.publicUrl,
        address: 'system',
      }),
    )
  }
}
