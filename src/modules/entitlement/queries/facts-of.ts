/** What entitlements of many people are worked out of, read at once. */
import type { Tx } from '../../../platform/http/call.ts'
import { disciplinesOf, linesOf } from '../../personnel/index.ts'
import type { RecordFacts } from './working/record-facts.ts'

const PARTS = [
  ...['person', 'employment', 'post', 'pay', 'allowance', 'contract', 'absence', 'level', 'citizen-id', 'quality'],
] as const

export type Facts = ReadonlyMap<string, RecordFacts>

export async function factsOf(tx: Tx, ids: readonly string[]): Promise<Facts> {
  if (ids.length === 0) return new Map()
  const lines = Map.groupBy(await linesOf(tx, ids, { parts: PARTS }), ({ recordId }) => recordId)
  const disciplines = Map.groupBy(await disciplinesOf(tx, ids), ({ recordId }) => recordId)
  return new Map(ids.map((id) => [id, { lines: lines.get(id) ?? [], disciplines: disciplines.get(id) ?? [] }]))
}
