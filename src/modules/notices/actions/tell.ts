/** Telling people something, in the transaction of what it is about: rolled back with it, told once. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import { holdersAt, holdersEverywhere } from '../../identity/index.ts'
import type { NoticeKind } from '../contract.ts'

/** Named accounts; whoever holds a permission at a unit (the everywhere too); whoever holds it in the whole system. */
export type Audience = { accounts: readonly string[] } | { unitId: number; permission: string } | { everywhere: string }

export interface Telling {
  to: Audience
  /** What it is about, beginning with the module's word: 'par.returned:<sheet>:<when>'. A person is told a key once. */
  key: string
  kind: NoticeKind
  /** One line, Vietnamese. */
  title: string
  /** A sentence or two: what happened, what to do, until when. */
  body: string
  /** Where it is dealt with: '/par/sheets/…'. */
  path: string
  at: Date
  /** Due within a day: its letter does not wait for the morning. */
  isUrgent?: boolean
  /** Whoever did it need not be told. */
  except?: string
}

const MOST_TITLE = 200
const MOST_BODY = 2_000

/** A reason somebody wrote may be longer than a notice; the rest stands at its place. */
const shortened = (text: string, most: number) => (text.length <= most ? text : `${text.slice(0, most - 1)}…`)

async function accountsOf(tx: Tx, to: Audience, at: Date): Promise<readonly string[]> {
  if ('accounts' in to) return to.accounts
  if ('everywhere' in to) return holdersEverywhere(tx, { permission: to.everywhere, at })
  const holders = await holdersAt(tx, { permission: to.permission, unitIds: [to.unitId], at })
  return holders.map(({ accountId }) => accountId)
}

/** @returns how many people had not been told yet. */
export async function tell(
  tx: Tx,
  { to, key, kind, title, body, path, at, isUrgent = false, except }: Telling,
): Promise<number> {
  const accounts = (await accountsOf(tx, to, at)).filter((account) => account !== except)
  if (accounts.length === 0) return 0
  const { rows } = await sql<{ told: number }>`
    select notices.tell(${accounts}::uuid[], ${key}, ${kind}, ${shortened(title, MOST_TITLE)},
      ${shortened(body, MOST_BODY)}, ${path}, ${isUrgent}, ${at.toISOString()}::timestamptz) as told`.execute(tx)
  return rows[0]?.told ?? 0
}
