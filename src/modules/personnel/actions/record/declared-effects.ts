/** What is typed of a part, as effects: blanks are nothing, marks of a masked number are the number that stands. */
import { tidy } from '../../../../shared/vietnamese.ts'
import type { PartChange } from '../../contract/declaring.ts'
import type { KnownLine } from '../../queries/events-of.ts'
import type { SetEffect } from '../../rules/fold/effect.ts'
import { partOf, slotOf, type Values } from '../../rules/parts.ts'
import type { Proven } from './proofs.ts'

export type TypedLine = PartChange['lines'][number]

/** A line as typed, with the known line it corrects. */
export interface Typed {
  effect: SetEffect
  corrected: KnownLine | undefined
  /** Left out: it rests on what it rested on. */
  proof?: Proven | undefined
}

const MASK = '•'

export function effectOf(part: string, line: TypedLine, corrected: KnownLine | undefined): SetEffect {
  const values = valuesOf(line.values, corrected)
  return { op: 'set', part, slot: slotOf(partOf(part), values, line.slot), from: line.from, to: line.to, values }
}

function valuesOf(typed: Values, corrected: KnownLine | undefined): Values {
  const told = Object.entries(typed).flatMap(([field, value]) => {
    const clean = typeof value === 'string' ? tidy(value) : value
    if (clean === null || clean === '') return []
    const isMasked = typeof clean === 'string' && clean.startsWith(MASK)
    return [[field, isMasked ? (corrected?.values[field] ?? null) : clean] as const]
  })
  return Object.fromEntries(told)
}
