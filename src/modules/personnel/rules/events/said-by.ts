/** What a form would have said to do what an event does: events that were loaded are amended by the form of their kind, too. */
import type { DecisionKind } from '../event-kinds.ts'
import type { Effect, SetEffect } from '../fold/effect.ts'
import type { Value, Values } from '../parts.ts'
import { type FormField, given } from './event-rule.ts'
import { EVENT_RULES } from './rules.ts'

export const isForm = (kind: string): kind is DecisionKind => kind in EVENT_RULES

/** Fields no effect tells of (why somebody retires) stay empty: the form asks for them again. */
export function saidBy(kind: DecisionKind, effects: readonly Effect[]): Values {
  const sets = effects.filter((effect): effect is SetEffect => effect.op === 'set')
  return given(Object.fromEntries(EVENT_RULES[kind].fields.map((field) => [field.key, valueIn(field, sets)])))
}

function valueIn({ key, fills }: FormField, sets: readonly SetEffect[]): Value {
  const filled = sets.find(({ part }) => part === fills?.part)?.values[fills?.key ?? '']
  if (filled !== undefined) return filled
  if (key === 'slot') return sets.some(({ part, slot }) => part === 'post' && slot !== 'main') ? 'concurrent' : 'main'
  if (key === 'from') return sets[0]?.from ?? null
  // The last day stands beside the values, not among them.
  return key === 'to' || key === 'until' ? (sets.find(({ to }) => to !== null)?.to ?? null) : null
}
