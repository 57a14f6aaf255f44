/** Lines of records in words: codes by their names then, units as they were called when the line began, and on the day. */
import type { Tx } from '../../../platform/http/call.ts'
import { namesOverTime } from '../../organization/index.ts'
import { type KnownLine, linesOf, partOf, valueInWords } from '../../personnel/index.ts'
import type { SaidLine } from '../rules/said.ts'

interface Asked {
  /** What is not asked for is not even read. */
  parts: readonly string[]
  day: string
  /** An instant; null: now. */
  known: string | null
  /** Lines that hold on the day alone, or the whole history. */
  only: 'on-day' | 'ever'
}

/** By record. */
export async function saidLines(
  tx: Tx,
  recordIds: readonly string[],
  { parts, day, known, only }: Asked,
): Promise<ReadonlyMap<string, readonly SaidLine[]>> {
  const lines = await linesOf(tx, recordIds, { parts, known, asOf: only === 'on-day' ? day : null })
  const nameOf = await namesOverTime(tx, lines.flatMap(unitOf), known ?? undefined)
  const byRecord = Map.groupBy(lines, ({ recordId }) => recordId)
  return new Map([...byRecord].map(([id, own]) => [id, own.map((line) => saidLine(line, day, nameOf))]))
}

function saidLine(
  { part, slot, from, to, values }: Pick<KnownLine, 'part' | 'slot' | 'from' | 'to' | 'values'>,
  day: string,
  nameOf: (unitId: number, day: string) => string,
): SaidLine {
  const words = partOf(part).fields.map((field) => [
    field.key,
    valueInWords(field, values[field.key] ?? null, from, (unitId) => nameOf(unitId, from)),
  ])
  return {
    part,
    slot,
    from,
    to,
    values,
    words: Object.fromEntries(words) as SaidLine['words'],
    unitOnDay: typeof values.unitId === 'number' ? nameOf(values.unitId, day) : '',
  }
}

const unitOf = ({ values }: KnownLine): number[] => (typeof values.unitId === 'number' ? [values.unitId] : [])
