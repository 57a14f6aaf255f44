/** What one time of writing changed of a record, field by field: what stood before, what stands since. */
import type { Value, Values } from './parts.ts'

export interface WrittenLine {
  /** The event itself, the same through all corrections of it. */
  eventId: string
  part: string
  slot: string
  /** One at a time in its slot; otherwise a row of its own. */
  isState: boolean
  from: string
  to: string | null
  values: Values
}

export interface FieldChange {
  eventId: string
  part: string
  /** Key of the field; '@to': the day the line ends before; null stands for nothing. */
  field: string
  from: string
  before: Value
  after: Value
}

/** @param closed lines that were known until then. @param added those known since. */
export function changedFields(closed: readonly WrittenLine[], added: readonly WrittenLine[]): FieldChange[] {
  const slots = Map.groupBy([...closed, ...added], ({ part, slot }) => `${part} ${slot}`)
  return [...slots.values()].flatMap((lines) => {
    const [olds, news] = [lines.filter((line) => closed.includes(line)), lines.filter((line) => added.includes(line))]
    const changed = news.flatMap((line) => changeOf(line, beforeOf(line, olds), news))
    const gone = olds.filter((old) => !news.some((line) => beforeOf(line, olds) === old || overlap(old, line)))
    return [...changed, ...gone.flatMap((line) => fieldsBetween(line, line.values, {}))]
  })
}

const overlap = (a: WrittenLine, b: WrittenLine) =>
  a.isState && (b.to === null || a.from < b.to) && (a.to === null || b.from < a.to)

/** What held on its first day; of rows what the same event said. */
const beforeOf = (line: WrittenLine, olds: readonly WrittenLine[]): WrittenLine | undefined =>
  line.isState
    ? (olds.find((old) => old.from <= line.from && overlap(old, line)) ?? olds.find((old) => overlap(old, line)))
    : olds.find(({ eventId }) => eventId === line.eventId)

function changeOf(line: WrittenLine, old: WrittenLine | undefined, news: readonly WrittenLine[]): FieldChange[] {
  const fields = fieldsBetween(line, old?.values ?? {}, line.values)
  if (fields.length > 0 || old === undefined || old.to === line.to) return fields
  // It ends where the next begins: that one tells what changed.
  return news.some(({ from }) => from === line.to) ? [] : [changed(line, '@to', old.to, line.to)]
}

const changed = ({ eventId, part, from }: WrittenLine, field: string, before: Value, after: Value): FieldChange => ({
  ...{ eventId, part, field, from, before, after },
})

function fieldsBetween(line: WrittenLine, before: Values, after: Values): FieldChange[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return keys.flatMap((key) => {
    const [was, is] = [before[key] ?? null, after[key] ?? null]
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [changed(line, key, was, is)]
  })
}
