/** What a digit key means for a leaf: 1 is the first choice, 0 is none of them. */
import type { Scoring } from '../../../rules/scoring/scoring.ts'
import type { TypedInputs } from '../leaf/typed-inputs.ts'

/** Undefined: the digit means nothing here. */
export function byDigit(scoring: Scoring, value: TypedInputs | null, digit: number): TypedInputs | undefined {
  const at = digit - 1
  if (scoring.type === 'steps')
    return at >= 0 && at < scoring.options.length ? { type: 'steps', option: at } : undefined
  if (scoring.type === 'checklist') {
    if (digit === 0) return { type: 'checklist', items: [] }
    if (at >= scoring.options.length) return undefined
    return toggled(value?.type === 'checklist' ? value.items : [], at)
  }
  if (scoring.type === 'deduct' && digit === 0) return { type: 'deduct', counts: scoring.rules.map(() => 0) }
  return undefined
}

export function toggled(items: readonly number[], item: number): Extract<TypedInputs, { type: 'checklist' }> {
  const kept = items.includes(item) ? items.filter((one) => one !== item) : [...items, item].sort((a, b) => a - b)
  return { type: 'checklist', items: kept }
}
