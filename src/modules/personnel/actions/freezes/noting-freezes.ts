/** Work that a freeze order may stop: everything it wrote is undone, and what was tried is written down beside it. */
import { sql } from 'kysely'
import type { Call } from '../../../../platform/http/call.ts'
import type { Refusal } from '../../../../shared/refusal.ts'
import { noteActs } from '../../../organization/index.ts'
import type { FoundAct } from '../../queries/freezes/frozen-acts.ts'
import { Frozen } from './frozen.ts'
import { titled } from './refuse-frozen.ts'

type Noting = Pick<Call, 'tx' | 'now' | 'actor'>

/** What an order stopped, for its report; not who it was about. */
export const noteFrozen = ({ tx, now, actor }: Noting, acts: readonly FoundAct[]): Promise<unknown> =>
  noteActs(tx, acts.map(titled), { at: now, by: actor })

/** @returns the refusal, given back and not thrown, so that what was written down stays. */
export async function notingFreezes<T>(call: Noting, work: () => Promise<T>): Promise<T | Refusal> {
  await sql`savepoint before_freeze`.execute(call.tx)
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Frozen)) throw error
    await sql`rollback to savepoint before_freeze`.execute(call.tx)
    await noteFrozen(call, error.acts)
    return error
  }
}

/** A door of such work. */
export const noting =
  <C extends Noting, I, T>(door: (call: C, input: I) => Promise<T>) =>
  (call: C, input: I): Promise<T | Refusal> =>
    notingFreezes(call, () => door(call, input))
