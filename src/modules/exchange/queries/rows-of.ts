/** Rows of a query as they come, a thousand at a time: of any number, in the memory of a thousand. */
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'

const AT_ONCE = 1_000

/** One at a time in a transaction under this name. */
export async function* rowsOf<Row>(tx: Tx, query: RawBuilder<Row>, name: string): AsyncGenerator<Row> {
  const cursor = sql.id(name)
  await sql`declare ${cursor} no scroll cursor for ${query}`.execute(tx)
  for (;;) {
    const { rows } = await sql<Row>`fetch ${sql.lit(AT_ONCE)} from ${cursor}`.execute(tx)
    yield* rows
    if (rows.length < AT_ONCE) break
  }
  await sql`close ${cursor}`.execute(tx)
}
