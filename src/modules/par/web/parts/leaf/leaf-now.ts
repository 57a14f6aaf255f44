/** What a leaf looks like at this moment: what the server knows, with what is being typed laid over it. */
import { NO_POINTS, type Points } from '../../../../../shared/points.ts'
import { type Reason, sentenceOf } from '../../../../../shared/refusal.ts'
import { type ParReason, sentences } from '../../../refusals.vi.ts'
import { type LeafInputs, scoreLeaf } from '../../../rules/scoring/scoring.ts'
import { isSame } from '../../../rules/sets/same.ts'
import { isAppraised, type LeafHands } from '../../../rules/sheets/hands.ts'
import {
  isScoredByUnit,
  type Leaf,
  type SelfEntry as RuleEntry,
  whyNotScore,
} from '../../../rules/sheets/self-assessment.ts'
import { NOT_APPLICABLE, NOT_SCORED } from '../../../rules/sheets/totals.ts'
import { sheetWords } from '../../text.vi.ts'
import type { LeafPlace } from './sheet-order.ts'
import { completeInputs, type TypedInputs } from './typed-inputs.ts'

/** What a person writes for one criterion. */
export interface EntryDraft {
  typed: TypedInputs | null
  notApplicable: boolean
  notApplicableReason: string
  note: string
  /** Why it is something else than the computed figure. */
  objection: string
}

export const NOTE_MOST = 5_000
export const REASON_MOST = 2_000

export const reasonInWords = ({ reason, params }: ParReason | Reason<keyof typeof sentences>): string =>
  sentenceOf(sentences[reason][1], params)

export function draftOf({ leaf: { entry } }: Pick<LeafPlace, 'leaf'>): EntryDraft {
  return {
    typed: (entry?.inputs ?? null) as TypedInputs | null,
    notApplicable: entry?.notApplicable ?? false,
    notApplicableReason: entry?.notApplicableReason ?? '',
    note: entry?.note ?? '',
    objection: entry?.objection ?? '',
  }
}

/** Why what is written cannot be kept yet, as a sentence; null when it can. */
export function whyNotKeep(rule: Leaf, draft: EntryDraft): string | null {
  if (draft.note.length > NOTE_MOST) return sheetWords.noteTooLong(draft.note.length, NOTE_MOST)
  if (draft.notApplicableReason.length > REASON_MOST)
    return sheetWords.noteTooLong(draft.notApplicableReason.length, REASON_MOST)
  const inputs = completeInputs(draft.typed)
  if (inputs === 'incomplete' && !draft.notApplicable) return sheetWords.incomplete
  const problem = whyNotScore(rule, entryOf(draft))
  return problem && reasonInWords(problem)
}

export function entryOf(draft: EntryDraft): RuleEntry {
  const inputs = completeInputs(draft.typed)
  return {
    inputs: inputs === 'incomplete' ? null : inputs,
    notApplicable: draft.notApplicable,
    notApplicableReason: draft.notApplicableReason,
    // A draft remembered from before there were facts has none.
    objection: draft.objection ?? '',
  }
}

/** What the computed figure gives, and whether what is written is what was taken; undefined: there is none. */
export function computedOf({ leaf }: Pick<LeafPlace, 'leaf'>, draft: EntryDraft) {
  const inputs = (leaf.fact?.now?.inputs ?? null) as LeafInputs | null
  if (inputs === null) return undefined
  const isTaken = leaf.entry?.factValueId != null && isSame(entryOf(draft).inputs, leaf.entry.inputs)
  return { inputs, isTaken }
}

/** Points, or one of the marks of rules/totals.ts. */
export function leafPoints(place: LeafPlace, draft: EntryDraft): number {
  const { rule, leaf } = place
  if (leaf.exemption) return NOT_APPLICABLE
  if (!isScoredByUnit(rule)) return leaf.imported?.points ?? NOT_SCORED
  if (draft.notApplicable) return NOT_APPLICABLE
  return inputPoints(rule, entryOf(draft).inputs)
}

export function inputPoints(rule: Leaf, inputs: LeafInputs | null): number {
  if (inputs === null) return NOT_SCORED
  const score = scoreLeaf(rule.scoring, rule.maxPoints, inputs)
  if ('notApplicable' in score) return NOT_APPLICABLE
  return 'points' in score ? score.points : NOT_SCORED
}

export type LeafState =
  | 'empty'
  | 'wrong'
  | 'no-evidence'
  | 'no-reason'
  | 'no-objection'
  | 'done'
  | 'not-applicable'
  | 'corrected'
  | 'imported'
  | 'awaited'

export function leafState(place: LeafPlace, draft: EntryDraft): LeafState {
  const { rule, leaf } = place
  if (leaf.exemption) return 'not-applicable'
  if (!isScoredByUnit(rule)) return leaf.imported === null ? 'awaited' : 'imported'
  const state = draftState(place, draft)
  // A correction lapses with the entry it was about; what is missing goes before what was corrected.
  const isCorrected = leaf.appraisal?.outcome === 'corrected' && isAppraised(leaf as LeafHands)
  return isCorrected && (state === 'done' || state === 'not-applicable') ? 'corrected' : state
}

function draftState({ rule, leaf }: LeafPlace, draft: EntryDraft): LeafState {
  if (draft.notApplicable) return draft.notApplicableReason.trim() === '' ? 'no-reason' : 'not-applicable'
  if (completeInputs(draft.typed) === null) return 'empty'
  if (whyNotKeep(rule, draft) !== null) return 'wrong'
  const computed = computedOf({ leaf }, draft)
  if (computed && (computed.isTaken || isSame(computed.inputs, entryOf(draft).inputs))) return 'done'
  if (computed && (draft.objection ?? '').trim() === '') return 'no-objection'
  return rule.evidenceRequired && leaf.evidence.length === 0 ? 'no-evidence' : 'done'
}

/** Nothing more is asked of the unit for it. */
export const isDone = (state: LeafState): boolean =>
  state === 'done' || state === 'not-applicable' || state === 'corrected' || state === 'imported'

/** What the leaf costs so far: nothing while it has no points. */
export function lostPoints(rule: Leaf, value: number): Points {
  return value < 0 ? NO_POINTS : ((rule.maxPoints - value) as Points)
}
