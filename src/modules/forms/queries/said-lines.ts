/** Lines of records in words: codes by their names then, units as they were called when the line began. */
import type { Tx } from '../../../platform/http/call.ts'
import { unitNames } from '../../organization/index.ts'
import { type KnownLine, linesOf, partOf, valueInWords } from '../../personnel/index.ts'
import type { SaidLine } from '../rules/said.ts'

interface Asked {
  /** What is not asked for is not even read. */
  parts: readonly string[]
  /** Lines that hold on the day alone; without it the whole history. */
  asOf?: string
  day: string
}

/** By record. */
export async function saidLines(
  tx: Tx,
  recordIds: readonly string[],
  { parts, asOf, day }: Asked,
): Promise<ReadonlyMap<string, readonly SaidLine[]>> {
  const lines = await linesOf(tx, recordIds, { parts, asOf: asOf ?? null })
  const nameOf = await namesThen(tx, lines, day)
  const byRecord = Map.groupBy(lines, ({ recordId }) => recordId)
  return new Map([...byRecord].map(([id, own]) => [id, own.map((line) => saidLine(line, nameOf))]))
}

type NameOf = (unitId: number, day: string) => string

export function saidLine(
  { part, slot, from, to, values }: Pick<KnownLine, 'part' | 'slot' | 'from' | 'to' | 'values'>,
  nameOf: NameOf,
): SaidLine {
  const words = partOf(part).fields.map((field) => [
    field.key,
    valueInWords(field, values[field.key] ?? null, from, (unitId) => nameOf(unitId, from)),
  ])
  return { part, slot, from, to, values, words: Object.fromEntries(words) as SaidLine['words'] }
}

const unitOf = ({ values }: KnownLine): number[] => (typeof values.unitId === 'number' ? [values.unitId] : [])

async function namesThen(tx: Tx, lines: readonly KnownLine[], today: string): Promise<NameOf> {
  const days = Map.groupBy(
    lines.filter((line) => unitOf(line).length > 0),
    ({ from }) => from,
  )
  const names = new Map<string, ReadonlyMap<number, string>>()
  for (const [day, begun] of days) names.set(day, await unitNames(tx, begun.flatMap(unitOf), day))
  const now = await unitNames(tx, lines.flatMap(unitOf), today)
  return (unitId, day) => names.get(day)?.get(unitId) ?? now.get(unitId) ?? ''
}
