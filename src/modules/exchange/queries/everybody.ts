/** Everybody within reach whose record says something, in the order of their ids. */
import type { Tx } from '../../../platform/http/call.ts'
import { GONE } from '../../personnel/index.ts'
import type { Wanted } from './told-people.ts'

export async function everybody(tx: Tx, { after, most }: { after: string | null; most: number }): Promise<Wanted[]> {
  const rows = await tx
    .selectFrom('personnel.record')
    .select(['id', 'full_name as fullName', 'opened_on as openedOn'])
    .where('merged_into', 'is', null)
    .where('state', 'not in', GONE)
    .$if(after !== null, (q) => q.where('id', '>', after as string))
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map((row) => ({ ...row, withheld: new Set<string>() }))
}
