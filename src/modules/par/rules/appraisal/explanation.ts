/** Explanation (giải trình): in its window the unit accepts the first appraisal of a criterion, or contests it with words, inputs and papers. */
import { formatInstant } from '../../../../shared/dates.ts'
import type { ParReason } from '../../refusals.vi.ts'
import { type LeafInputs, scoreLeaf } from '../scoring/scoring.ts'
import { isDecided, type LeafHands } from '../sheets/hands.ts'
import { isScoredByUnit, type Leaf, type OpenSheet } from '../sheets/self-assessment.ts'
import { type LeafState, leafValue } from '../sheets/sheet-figures.ts'
import { NOT_APPLICABLE } from '../sheets/totals.ts'
import { whyNotExplain } from './explanation-window.ts'

export interface ExplanationGiven {
  accepted: boolean
  text: string
  inputs: LeafInputs | null
}

/** Points were lost, or what the unit entered was corrected. */
export function isExplainable(leaf: Leaf, state: LeafState): boolean {
  if (!isScoredByUnit(leaf) || state.exemption != null || state.appraisal === null) return false
  const value = leafValue(leaf, state, 'first')
  return state.appraisal.outcome === 'corrected' || (value !== NOT_APPLICABLE && value < leaf.maxPoints)
}

export function whyNotExplainLeaf(leaf: Leaf, state: LeafState, { inputs }: ExplanationGiven): ParReason | null {
  if (!isScoredByUnit(leaf)) return { reason: 'par.not-self-assessed', params: { code: leaf.code } }
  if (state.exemption != null) return { reason: 'par.exempt', params: { code: leaf.code } }
  if (isDecided(state)) return { reason: 'par.council-decided', params: { code: leaf.code } }
  if (!isExplainable(leaf, state)) return { reason: 'par.nothing-to-explain', params: { code: leaf.code } }
  if (inputs === null) return null
  const score = scoreLeaf(leaf.scoring, leaf.maxPoints, inputs)
  return 'problem' in score ? score.problem : null
}

/** It answers the appraisal that stands: one that was reopened and changed has not been answered. */
export const isAnswering = ({ explanation, appraisal }: AppraisedHands): boolean =>
  explanation != null && explanation.appraisalVersion === (appraisal?.version ?? 0)

interface AppraisedHands extends Omit<LeafHands, 'appraisal'> {
  appraisal: (NonNullable<LeafHands['appraisal']> & { version: number }) | null
}

/** A criterion without an explanation is accepted. */
export const isContested = ({ explanation }: Pick<LeafHands, 'explanation'>): boolean =>
  explanation != null && explanation.accepted !== true

export interface LeafToExplain {
  leaf: Pick<Leaf, 'id' | 'code'>
  hands: AppraisedHands
  text: string
}

/** Everything that stands between the explanation and its sending, each with the id of its criterion. */
export function whyNotSendExplanation(sheet: OpenSheet, leaves: readonly LeafToExplain[], now: Date): ParReason[] {
  const closed = whyNotExplain(sheet, now)
  const wrong = leaves
    .filter(({ hands }) => isContested(hands))
    .flatMap(({ leaf: { id, code }, hands, text }): ParReason[] => {
      if (text.trim() === '') return [{ reason: 'par.explanation-empty', params: { code }, at: id }]
      return isAnswering(hands) ? [] : [{ reason: 'par.explanation-lapsed', params: { code }, at: id }]
    })
  return closed ? [closed, ...wrong] : wrong
}

/** The last moment to explain; null where the round has no explanation. */
export const explanationCloses = ({
  windows,
  explanationExtendedTo: longer,
}: Omit<OpenSheet, 'status'>): string | null => {
  const closesAt = windows.find(({ stage }) => stage === 'explanation')?.closesAt ?? null
  return closesAt !== null && longer !== undefined && longer > closesAt ? longer : closesAt
}

/** Why those who wait for the unit must wait longer. */
export function explanationPending(sheet: Omit<OpenSheet, 'status'>): ParReason {
  return { reason: 'par.explanation-pending', params: { closes: formatInstant(explanationCloses(sheet) ?? '') } }
}
