/** What a block is compared with: the block of the same name a year earlier, along the mapping of their sets. */
import type { Tx } from '../../../../platform/http/call.ts'
import type { Publication } from '../../contract.ts'
import { type Comparable, type SetOfYear, tiesOf } from '../../rules/sets/comparable.ts'
import { inForce } from './in-force.ts'

interface OfYear {
  year: number
  blockName: string
}

/** As it was published last. */
export const yearBefore = (tx: Tx, { year, blockName }: OfYear) =>
  inForce(tx)
    .where('year', '=', year - 1)
    .where('block_name', '=', blockName)
    .orderBy('published_at', 'desc')
    .limit(1)

/** Where its units stood; nobody where it was not published. */
export async function previousOf(tx: Tx, block: OfYear): Promise<Publication['previous']> {
  const row = await yearBefore(tx, block).select('results').executeTakeFirst()
  const units = (row?.results ?? []) as Publication['previous']
  return units.map(({ unitId, index, rank }) => ({ unitId, index, rank }))
}

export const mappingOfSet = (tx: Tx, setId: string) =>
  tx
    .selectFrom('par.criterion_mapping')
    .select(['from_id as fromId', 'to_id as toId', 'kind'])
    .where('set_id', '=', setId)
    .execute()

/** Which nodes of two sets mean the same; null where nothing ties them. */
export async function tiesBetween(tx: Tx, before: SetOfYear, now: SetOfYear): Promise<Comparable[] | null> {
  return tiesOf(before, now, await mappingOfSet(tx, now.id))
}
