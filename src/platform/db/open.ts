/** The program's connections: each transaction names its role, its units and its actor, and forgets them at its end. */
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import { openPool } from './pool.ts'
import type { Tables } from './tables.ts'

// Legal days stay text, instants become ISO text, exact numbers stay text; only bigint ids become numbers.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text) =>
  text.includes('infinity') ? text : new Date(text).toISOString(),
)
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

export type Width = 'all' | 'few' | 'many' | 'own' | 'public'

/** Up to this many units `= any(array)` beats the join over `unnest` (docs/adr/0004). */
const FEW = 300

export interface Limits {
  everywhere: boolean
  units: readonly number[]
  accountId: string | null
  entry: string | null
  /** His own record alone, wherever he holds the permission. */
  own?: boolean
  /** The permission of the door, which may open sensitive parts; left out where the system itself works. */
  permission?: string | null
}

export function widthOf({ everywhere, units, accountId, own }: Limits): Width {
  if (own) return 'own'
  if (everywhere) return 'all'
  if (accountId === null) return 'public'
  return units.length <= FEW ? 'few' : 'many'
}

export interface Database {
  /** For a process of its own that reads within the same limits. */
  url: string
  /** Runs in one transaction that has no rights yet; `limit` must be called before anything is read. */
  begin: <T>(work: (tx: Transaction<Tables>) => Promise<T>) => Promise<T>
  /** Runs in one transaction with the given limits. */
  within: <T>(limits: Limits, work: (tx: Transaction<Tables>) => Promise<T>) => Promise<T>
  isUp: () => Promise<boolean>
  close: () => Promise<void>
}

/** Takes on the role that fits, for this transaction alone: one round trip. */
export async function limit(tx: Transaction<Tables>, limits: Limits): Promise<void> {
  const settings = [
    `app_${widthOf(limits)}`,
    `{${limits.units.join(',')}}`,
    limits.accountId ?? '',
    limits.entry ?? '',
    limits.permission === undefined ? '*' : (limits.permission ?? ''),
  ]
  await sql`select set_config('role', ${settings[0]}, true), set_config('noivu.units', ${settings[1]}, true),
    set_config('noivu.account', ${settings[2]}, true), set_config('noivu.entry', ${settings[3]}, true),
    set_config('noivu.permission', ${settings[4]}, true)`.execute(tx)
}

/** @param url connection of the application role, which owns nothing. */
export function openDatabase(url: string, connections = 20): Database {
  const pool = openPool(url, connections)
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return {
    url,
    begin: (work) => db.transaction().execute(work),
    within: (limits, work) =>
      db.transaction().execute(async (tx) => {
        await limit(tx, limits)
        return work(tx)
      }),
    isUp: () =>
      pool.query('select 1').then(
        () => true,
        () => false,
      ),
    close: () => db.destroy(),
  }
}
