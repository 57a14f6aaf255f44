/** Facts of units as they were on a day, as known now or at an instant that is past. */
import type { Tx } from '../../../platform/http/call.ts'
import { type FactKey, type FactValue, isInvented } from '../rules/facts/facts.ts'

export interface FactOnDay {
  unitId: number
  fact: FactKey
  value: FactValue
  validFrom: string
  validTo: string
  legalBasis: string | null
  source: string | null
}

interface Wanted {
  /** All units' when left out. */
  unitIds?: readonly number[]
  facts?: readonly FactKey[]
  /** As it was known at this instant (ISO); now by default. */
  knownAt?: string | undefined
}

export const valueOfRow = ({ amount, words }: { amount: number | null; words: string | null }): FactValue =>
  amount ?? (words as string)

export async function factsOn(tx: Tx, day: string, { unitIds, facts, knownAt }: Wanted = {}): Promise<FactOnDay[]> {
  if (unitIds?.length === 0) return []
  let query = tx
    .selectFrom('organization.unit_fact')
    .select(['unit_id as unitId', 'fact', 'amount', 'words', 'valid_from as validFrom', 'valid_to as validTo'])
    .select(['legal_basis as legalBasis', 'source'])
    .where('valid_from', '<=', day)
    .where('valid_to', '>', day)
  if (unitIds) query = query.where('unit_id', 'in', unitIds)
  if (facts) query = query.where('fact', 'in', facts)
  query =
    knownAt === undefined
      ? query.where('recorded_to', '=', 'infinity')
      : query.where('recorded_from', '<=', knownAt).where('recorded_to', '>', knownAt)
  const rows = await query.execute()
  return rows.map(({ amount, words, fact, ...row }) => ({
    ...row,
    fact: fact as FactKey,
    value: valueOfRow({ amount, words }),
  }))
}

/** The value of each, to be asked by unit and fact. */
export function valuesOf(rows: readonly FactOnDay[]): (unitId: number, fact: FactKey) => FactValue | null {
  const byKey = new Map(rows.map(({ unitId, fact, value }) => [`${unitId} ${fact}`, value]))
  return (unitId, fact) => byKey.get(`${unitId} ${fact}`) ?? null
}

/** Whether figures of the day are invented: a paper made of them then says so at its head. */
export async function hasInvented(
  tx: Tx,
  { asOf, knownAt }: { asOf: string; knownAt?: string | undefined },
): Promise<boolean> {
  return (await factsOn(tx, asOf, { knownAt })).some(({ source }) => isInvented(source))
}
