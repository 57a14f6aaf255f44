/** The steps of background work: each a transaction of its own, as the system, everywhere. */
import type { Database } from '../db/open.ts'
import type { Files } from '../files/files.ts'
import { type Call, SYSTEM } from '../http/call.ts'
import type { Seals } from '../seals/seals.ts'
import { jobsIn } from './jobs.ts'

export interface StepGround {
  database: Database
  files: Files
  seals: Seals
  clock: () => Date
  mail: { isOn: boolean; publicUrl: string }
}

export type Step = <T>(work: (call: Call) => Promise<T>) => Promise<T>

/** What the system may see and do in one step. */
export const systemLimits = (entry: string) => ({
  everywhere: true,
  units: [],
  accountId: SYSTEM.accountId,
  entry,
})

/** @param entry id of the audit entry of this piece of work. */
export function stepsOf({ database, files, seals, clock, mail }: StepGround, entry: string): Step {
  return (work) =>
    database.within(systemLimits(entry), (tx) =>
      work({
        tx,
        actor: SYSTEM,
        now: clock(),
        entry,
        scope: { everywhere: true, units: [] },
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
