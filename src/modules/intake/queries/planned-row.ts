/** A row of a list, and what becomes of it. */
import type { Effect, SaidEvent } from '../../personnel/index.ts'
import type { Draft, DraftFact, Finding } from '../rules/people/draft.ts'
import type { Blank } from '../rules/people/filling.ts'
import type { OnFile } from '../rules/people/match.ts'

export interface PlannedRow {
  draft: Draft
  fate: 'new' | 'changed' | 'same' | 'wrong'
  recordId: string | null
  adds: readonly DraftFact[]
  /** What the record leaves blank and this list may tell, and of that what it does: in the events that said the lines. */
  blanks: readonly Blank[]
  fills: readonly Blank[]
  amends: readonly SaidEvent[]
  findings: readonly Finding[]
  candidates: readonly OnFile[]
}

export const effectOf = ({ part, slot, from, to, values }: DraftFact): Effect => ({
  op: 'set',
  part,
  slot,
  from,
  to,
  values,
})
