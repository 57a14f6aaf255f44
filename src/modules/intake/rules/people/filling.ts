/** What the record leaves blank and a list tells, of what does not change by itself: filled where somebody said so of its column. */
import type { DraftFact, Value } from './draft.ts'

/** A line on file, and the event row it comes from. */
export interface FiledLine {
  row: string
  part: string
  slot: string
  from: string
  to: string | null
  values: Readonly<Record<string, Value | null>>
}

export interface Blank<Line extends FiledLine = FiledLine> {
  line: Line
  field: string
  told: Value
}

/** What a line was said by. */
interface Said {
  kind: string
  standing: string
}

interface SaidEffect {
  op: string
  part: string
  slot: string | null
  from?: string
  values?: object
}

/** What was declared and nobody has compared yet takes more of the same; what was proven by a paper waits for a paper. */
export const mayFill = (said: Said | undefined): boolean => said?.kind === 'declare' && said.standing === 'unverified'

const firstDay = (day: string): string => `${day}-01-01`.slice(0, 10)

/** The effects of an event with its blanks filled. */
export function filledEffects<E extends SaidEffect>(effects: readonly E[], blanks: readonly Blank[]): E[] {
  return effects.map((effect) => {
    const own = blanks.filter(({ line }) => isOf(line, effect))
    const values = Object.fromEntries(own.map(({ field, told }) => [field, told]))
    return own.length === 0 ? effect : { ...effect, values: { ...effect.values, ...values } }
  })
}

const isOf = ({ part, slot, from }: FiledLine, effect: SaidEffect): boolean =>
  effect.op === 'set' && effect.part === part && effect.slot === slot && firstDay(effect.from ?? '') === from

/** The lines as they will read, one for all blanks of it. */
export function filledFacts(blanks: readonly Blank[]): DraftFact[] {
  return [...Map.groupBy(blanks, ({ line }) => line)].map(([{ part, slot, from, to, values }, own]) => ({
    part,
    slot,
    from,
    to,
    isDated: true,
    values: { ...withoutBlanks(values), ...Object.fromEntries(own.map(({ field, told }) => [field, told])) },
  }))
}

/** `from` and `to` of the values say how exactly the line was dated. */
export const withoutBlanks = (values: FiledLine['values']): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([field, value]) =>
      value === null || field === 'from' || field === 'to' ? [] : [[field, value] as const],
    ),
  )
