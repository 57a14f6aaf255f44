/** Counted attempts to prove a password, by account and by address. */
import { type RawBuilder, sql } from 'kysely'
import type { Actor, Call, Tx } from '../../platform/http/call.ts'
import { hashOf } from '../../platform/seals/hash.ts'
import { refuseIf } from './refusals.vi.ts'
import { addressGroup } from './rules/address-group.ts'
import {
  ACCOUNT_PATIENCE,
  ADDRESS_PATIENCE,
  type Attempts,
  afterFailure,
  whyNotAttempt,
} from './rules/attempt-delay.ts'

export interface OpenAttempt {
  failed: () => Promise<void>
  /** Forgets the account's failures; the address keeps its own, or one good account would cover guesses at others. */
  succeeded: () => Promise<void>
}

const accountKeyOf = async (userName: string) => `account:${(await hashOf(userName)).toString('hex')}`

async function keep(tx: Tx, key: string, { failures, lastFailedAt }: Attempts): Promise<void> {
  const last = lastFailedAt?.toISOString() ?? null
  await sql`select identity.keep_attempts(${key}, ${failures}::int, ${last}::timestamptz)`.execute(tx)
}

/** A new password set by a one-time link starts with a clean slate. */
export async function forgetFailures(tx: Tx, userName: string): Promise<void> {
  await keep(tx, await accountKeyOf(userName), { failures: 0, lastFailedAt: null })
}

/**
 * Opens an attempt: until the transaction ends, other attempts at the same account wait. Those from the same address
 * do not wait (a whole building signs in at eight), only the counting of failures does.
 * @throws Refusal 429 with the seconds to wait.
 */
export async function openAttempt(
  { tx, now, address }: Pick<Call<Actor | null>, 'tx' | 'now' | 'address'>,
  userName: string,
): Promise<OpenAttempt> {
  const accountKey = await accountKeyOf(userName)
  const addressKey = `address:${addressGroup(address)}`
  const at = now.toISOString()
  const counted = async (counter: RawBuilder<{ failures: number; last_failed_at: string | null }>) => {
    const row = (await counter.execute(tx)).rows[0]
    return { failures: row?.failures ?? 0, lastFailedAt: row?.last_failed_at ? new Date(row.last_failed_at) : null }
  }
  const locked = (key: string) => counted(sql`select * from identity.lock_attempts(${key}, ${at}::timestamptz)`)
  const account = await locked(accountKey)
  refuseIf(whyNotAttempt(account, await counted(sql`select * from identity.attempts_of(${addressKey})`), now))
  return {
    failed: async () => {
      await keep(tx, accountKey, afterFailure(account, ACCOUNT_PATIENCE, now))
      await keep(tx, addressKey, afterFailure(await locked(addressKey), ADDRESS_PATIENCE, now))
    },
    succeeded: () => forgetFailures(tx, userName),
  }
}
