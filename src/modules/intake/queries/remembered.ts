/** What was said of headings and words of earlier lists of the unit. */
import type { Tx } from '../../../platform/http/call.ts'

export interface Remembered {
  headings: ReadonlyMap<string, string>
  /** By column and words. */
  cells: ReadonlyMap<string, string>
}

export const cellKey = (column: string, written: string): string => `${column}\n${written}`

export async function rememberedOf(tx: Tx, unitId: number): Promise<Remembered> {
  const rows = await tx
    .selectFrom('intake.wording')
    .select(['kind', 'column_key', 'written', 'means'])
    .where('unit_id', '=', unitId)
    .execute()
  const of = (kind: string) => rows.filter((row) => row.kind === kind)
  return {
    headings: new Map(of('heading').map(({ written, means }) => [written, means])),
    cells: new Map(of('cell').map(({ column_key, written, means }) => [cellKey(column_key, written), means])),
  }
}
