/** The two questions the database answers about people counted: how many, and who. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import type { Tally } from '../rules/counting.ts'
import type { Dimension } from '../rules/dimensions.ts'
import { ALL } from '../rules/rows.ts'

type Asked = Readonly<Record<string, unknown>>

export async function tallied(tx: Tx, asked: Asked, by: readonly Dimension[]): Promise<Tally[]> {
  const { rows } = await sql<Tally>`
    select key, thing as "by", value, people from statistics.tallied(${JSON.stringify({ ...asked, by })}::jsonb)`.execute(
    tx,
  )
  return rows
}

/** Who came and who left between two days. */
export async function flowed(tx: Tx, began: Asked, ended: Asked): Promise<Tally[]> {
  const { rows } = await sql<{ value: string; people: number }>`
    select value, people from statistics.flowed(${JSON.stringify(plain(began))}::jsonb, ${JSON.stringify(plain(ended))}::jsonb)`.execute(
    tx,
  )
  return rows.map((row) => ({ ...row, key: ALL, by: 'flow' }))
}

/** Nothing is asked of a person but that he is there. */
const plain = (asked: Asked) => ({ ...asked, by: [] })

export async function behindFlow(
  tx: Tx,
  { began, ended }: { began: Asked; ended: Asked },
  { values, limit, offset }: { values: readonly (string | null)[]; limit: number; offset: number },
) {
  const { rows } = await sql<{ id: string; total: number }>`
    select id, total from statistics.behind_flow(${JSON.stringify(plain(began))}::jsonb, ${JSON.stringify(plain(ended))}::jsonb,
      ${values}::text[], ${limit}::int, ${offset}::int)`.execute(tx)
  return { ids: rows.map(({ id }) => id), total: rows[0]?.total ?? 0 }
}

interface Wanted {
  /** Keys of tallies. */
  wanted: readonly string[]
  where: readonly { by: Dimension; values: readonly (string | null)[] }[]
  limit: number
  offset: number
}

export async function behind(tx: Tx, asked: Asked, { wanted, where, limit, offset }: Wanted) {
  const whole = {
    ...asked,
    wanted,
    limit,
    offset,
    by: [...new Set(where.map(({ by }) => by))],
    where: where.map(({ by, values }) => ({ by, values: values.map((value) => value ?? '') })),
  }
  const { rows } = await sql<{ id: string; total: number }>`
    select id, total from statistics.behind(${JSON.stringify(whole)}::jsonb)`.execute(tx)
  return { ids: rows.map(({ id }) => id), total: rows[0]?.total ?? 0 }
}
