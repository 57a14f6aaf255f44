/** What one time of writing changed of a record, field by field: what stood before, what stands since. */
import { addDays } from '../../../shared/dates.ts'
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
  /** What it rests on, in words. */
  paper: string | null
}

export interface FieldChange {
  eventId: string
  part: string
  /** Key of the field; '@from': since when; '@to': the day a state ends before, the last day of a row; null stands for nothing. */
  field: string
  from: string
  before: Value
  after: Value
  paper: string | null
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
  if (old === undefined) return fields
  const isSame = old.eventId === line.eventId
  // Where the line still begins as it did, this is what remains of it after another in between.
  const remains = news.some(({ eventId, from }) => eventId === old.eventId && from === old.from)
  const begins = isSame && !remains ? between(line, '@from', beginOf(old), beginOf(line)) : []
  // It ends where the next begins: that one tells what changed.
  const isFollowed = news.some(({ from }) => from === line.to)
  const ends = (isSame || fields.length === 0) && !isFollowed ? between(line, '@to', endOf(old), endOf(line)) : []
  return [...fields, ...begins, ...ends]
}

/** As exactly as it was said. */
const beginOf = ({ from, values }: WrittenLine): Value => values.from ?? from
const endOf = ({ to, isState, values }: WrittenLine): Value =>
  isState || to === null ? to : (values.to ?? addDays(to, -1))

const changed = (
  { eventId, part, from, paper }: WrittenLine,
  field: string,
  before: Value,
  after: Value,
): FieldChange => ({ eventId, part, field, from, before, after, paper })

const between = (line: WrittenLine, field: string, was: Value, is: Value): FieldChange[] =>
  JSON.stringify(was) === JSON.stringify(is) ? [] : [changed(line, field, was, is)]

/** How exactly the line is dated: no fields of their own. */
const DATING: ReadonlySet<string> = new Set(['from', 'to'])

function fieldsBetween(line: WrittenLine, before: Values, after: Values): FieldChange[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return keys
    .filter((key) => !DATING.has(key))
    .flatMap((key) => between(line, key, before[key] ?? null, after[key] ?? null))
}
