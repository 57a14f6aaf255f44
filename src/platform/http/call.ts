/** What a handler is given: a transaction already limited to the actor's rows, and nothing wider. */
import type { Tx } from '../db/tx.ts'
import type { Files, StoredFile } from '../files/files.ts'
import type { Jobs } from '../jobs/jobs.ts'
import type { Seals } from '../seals/seals.ts'

export type { Tx } from '../db/tx.ts'

export interface Actor {
  accountId: string
  fullName: string
  /** The unit the account belongs to; null for the system itself. */
  unitId: number | null
}

/** Who background work and loading act as; no account of this id can sign in. */
export const SYSTEM: Actor = { accountId: '00000000-0000-4000-8000-000000000000', fullName: 'Hệ thống', unitId: null }

export interface SessionControl {
  /** The token the request came with, or null. */
  readonly token: string | null
  /** Hands the browser a new token; takes effect when the answer is sent. */
  start: (token: string, maxAgeSeconds: number) => void
  end: () => void
}

export interface Call<A extends Actor | null = Actor> {
  tx: Tx
  actor: A
  now: Date
  /** Id of the audit entry of this request. */
  entry: string
  /** Where the actor holds this door's permission; `everywhere` makes `units` irrelevant. */
  scope: { everywhere: boolean; units: readonly number[] }
  /**
   * A long answer, made while it is sent by a process of its own, which reads in short transactions within the same limits.
   * @param file its other side, which answers by `answerApart`. @throws Refusal when too many are under way.
   */
  apart: (file: URL, input: unknown) => AsyncIterable<Uint8Array>
  jobs: Jobs
  files: Files
  /** Seals what the database alone must not tell. */
  seals: Seals
  /** Whether the installation sends letters. Sending itself is a task's, outside transactions. */
  mailIsOn: boolean
  /** The received file of an upload door, already checked and kept; null elsewhere. */
  upload: (StoredFile & { name: string }) | null
  session: SessionControl
  /** Where people open the program, for links that leave it: as the installation says, else as this request came. */
  origin: string
  /** The client's network address, for brute-force delay and history. */
  address: string
}
