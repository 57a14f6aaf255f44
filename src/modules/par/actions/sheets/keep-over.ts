/** Keeps what somebody says of a leaf over the version he saw: the first word is a row of its own, a later one replaces it. */
import type { Insertable, Selectable } from 'kysely'
import type { Tables } from '../../../../platform/db/tables.ts'
import type { Tx } from '../../../../platform/http/call.ts'

/** One row a leaf (of the appraisal: a leaf and a stage; of bonus and penalty: a sheet), with a version. */
type SaidTable = 'par.entry' | 'par.review' | 'par.appraisal' | 'par.explanation' | 'par.adjustment_review'
const KEYS = ['assessment_id', 'criterion_id', 'stage'] as const
type Key<T extends SaidTable> = Pick<Insertable<Tables[T]>, Extract<keyof Insertable<Tables[T]>, (typeof KEYS)[number]>>

interface Keeping<T extends SaidTable> {
  at: Key<T>
  /** Of the row that was seen; 0 for none. */
  version: number
  values: Omit<Insertable<Tables[T]>, 'id' | 'version' | keyof Key<T>>
}

/** @returns the row as it stands now, or undefined when somebody else has spoken since. */
export async function keepOver<T extends SaidTable>(
  tx: Tx,
  table: T,
  { at, version, values }: Keeping<T>,
): Promise<Selectable<Tables[T]> | undefined> {
  // The tables are one to this: Kysely is shown the plainest of them.
  const said = table as 'par.entry'
  const row = values as Keeping<'par.entry'>['values']
  const key = at as Key<'par.entry'>
  const columns = KEYS.filter((column) => column in at) as ('assessment_id' | 'criterion_id')[]
  const kept =
    version === 0
      ? await tx
          .insertInto(said)
          .values({ ...key, ...row })
          .onConflict((conflict) => conflict.columns(columns).doNothing())
          .returningAll()
          .executeTakeFirst()
      : await tx
          .updateTable(said)
          .set((eb) => ({ ...row, version: eb('version', '+', 1) }))
          .where((eb) => eb.and(key))
          .where('version', '=', version)
          .returningAll()
          .executeTakeFirst()
  return kept as Selectable<Tables[T]> | undefined
}
