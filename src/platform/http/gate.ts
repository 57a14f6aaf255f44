/** How the platform asks about people without knowing the module that keeps them: `app` hands it one function. */
import type { Actor, Tx } from './call.ts'

export interface Entrance {
  /** Null for a stranger: no token, or one that has ended. */
  actor: Actor | null
  /** The asked permission is held in the whole system. */
  everywhere: boolean
  /** Ids of the units where the asked permission is held; empty when none was asked. */
  units: readonly number[]
}

/**
 * Runs first in the request's transaction, before any role is taken: it may only call functions granted to the
 * login role. `permission` is null for doors that are public or for everyone signed in.
 */
export type Gate = (
  tx: Tx,
  asked: {
    token: string | null
    permission: string | null
    now: Date
    /** Whether the request shows that the person is here; a page asking of its own accord does not. */
    isPresence: boolean
  },
) => Promise<Entrance>
