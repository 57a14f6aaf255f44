/** Inputs while they are being typed: a number may still be missing. */
import type { LeafInputs } from '../../../rules/scoring/scoring.ts'

type Missing = number | null

export type TypedInputs =
  | { type: 'steps'; option: number }
  | { type: 'checklist'; items: readonly number[] }
  | { type: 'bands'; value: Missing }
  | { type: 'ratio'; a: Missing; b: Missing }
  | { type: 'deduct'; counts: readonly Missing[] }
  | { type: 'survey'; percent: Missing }
  | { type: 'external'; percent: Missing }
  | { type: 'formula'; values: readonly Missing[] }

/** The inputs as the rules want them; null for nothing entered, 'incomplete' for half. */
export function completeInputs(typed: TypedInputs | null): LeafInputs | null | 'incomplete' {
  if (typed === null) return null
  switch (typed.type) {
    case 'steps':
    case 'checklist':
      return typed
    case 'bands':
      return typed.value === null ? null : { type: 'bands', value: typed.value }
    case 'ratio':
      if (typed.a === null && typed.b === null) return null
      return typed.a === null || typed.b === null ? 'incomplete' : { type: 'ratio', a: typed.a, b: typed.b }
    case 'deduct':
      // A kind of fault nobody wrote a number beside did not happen.
      return typed.counts.every((count) => count === null)
        ? null
        : { type: 'deduct', counts: typed.counts.map((count) => count ?? 0) }
    case 'survey':
    case 'external':
      return typed.percent === null ? null : { type: typed.type, percent: typed.percent }
    case 'formula': {
      const values = typed.values.filter((value) => value !== null)
      if (values.length === 0) return null
      return values.length < typed.values.length ? 'incomplete' : { type: 'formula', values }
    }
  }
}
