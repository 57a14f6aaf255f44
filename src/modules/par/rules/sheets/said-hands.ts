/** The hands that have spoken of a criterion, one beside the other: what each said, when, of which papers, and whether that still stands. */
import type { LeafInputs } from '../scoring/scoring.ts'
import {
  type AppraisalWord,
  type ExplanationWord,
  type HungPaper,
  isAppraised,
  isDecided,
  isSettledBy,
  type Paper,
  papersOfSelf,
  type Word,
  wordOfUnit,
} from './hands.ts'
import type { Leaf } from './self-assessment.ts'
import { type LeafState, leafValue, wordValue } from './sheet-figures.ts'
import { NOT_APPLICABLE } from './totals.ts'

export const handNames = ['self', 'first', 'explanation', 'second', 'council'] as const
export type HandName = (typeof handNames)[number]

export interface Said {
  hand: HandName
  outcome: 'entered' | 'agreed' | 'corrected' | 'kept' | 'accepted' | 'contested'
  inputs: LeafInputs | null
  notApplicable: boolean
  /** Points in ten-thousandths as the hand gave them, or a mark of totals.ts. */
  value: number
  words: string
  byName: string
  at: string
  papers: readonly Paper[]
  /** What it looked at has changed since: it counts no more. */
  hasLapsed: boolean
  /** The hand whose word counts now. */
  isInForce: boolean
  decisionNumber: string | null
}

export const handInWords: Record<HandName, string> = {
  self: 'Đơn vị tự chấm',
  first: 'Thẩm định lần một',
  explanation: 'Giải trình',
  second: 'Thẩm định lần hai',
  council: 'Hội đồng quyết định',
}

export const outcomeInWords: Record<Said['outcome'], string> = {
  entered: 'tự chấm',
  agreed: 'đồng ý',
  corrected: 'điều chỉnh',
  kept: 'giữ nguyên',
  accepted: 'chấp nhận',
  contested: 'đề nghị xem lại',
}

/** Beside a hand whose subject has changed since it spoke. */
export const lapsedInWords = (hand: HandName): string =>
  hand === 'explanation' ? 'thẩm định đã đổi sau khi giải trình' : 'đã sửa sau khi thẩm định'

type SpokenAppraisal = AppraisalWord & {
  version: number
  points: number | null
  reason: string
  decisionNumber: string | null
  appraisedByName: string
  appraisedAt: string
}

/** Everything said of a leaf, with who said it. */
export interface SpokenHands {
  entry:
    | (Word & { version: number; note: string; notApplicableReason: string; updatedByName: string; updatedAt: string })
    | null
  evidence: readonly HungPaper[]
  appraisal: SpokenAppraisal | null
  explanation:
    | (ExplanationWord & { accepted: boolean; text: string; evidenceSeen: readonly Paper[] } & {
        explainedByName: string
        explainedAt: string
        sentAt: string | null
      })
    | null
  second: SpokenAppraisal | null
  council: SpokenAppraisal | null
}

const sentences = (...parts: string[]) => parts.filter((part) => part.trim() !== '').join('. ')

function inForce(hands: SpokenHands): HandName {
  if (isDecided(hands)) return 'council'
  if (isSettledBy('second', hands)) return 'second'
  return isAppraised(hands) ? 'first' : 'self'
}

/** In the order in which they speak; those that have not are not among them. */
export function saidHands(leaf: Leaf, hands: SpokenHands): Said[] {
  const { entry, evidence, appraisal, explanation, second, council } = hands
  const counts = inForce(hands)
  const appraised = (hand: 'first' | 'second' | 'council', word: SpokenAppraisal, stands: boolean): Said => ({
    hand,
    outcome: word.outcome,
    inputs: word.inputs,
    notApplicable: word.notApplicable,
    value: word.points ?? NOT_APPLICABLE,
    words: word.reason,
    byName: word.appraisedByName,
    at: word.appraisedAt,
    papers: word.evidenceSeen ?? [],
    hasLapsed: !stands,
    isInForce: counts === hand,
    decisionNumber: word.decisionNumber,
  })
  const said: Said[] = []
  if (entry)
    said.push({
      hand: 'self',
      outcome: 'entered',
      inputs: entry.inputs,
      notApplicable: entry.notApplicable,
      value: wordValue(leaf, entry),
      words: sentences(entry.notApplicable ? entry.notApplicableReason : '', entry.note),
      byName: entry.updatedByName,
      at: entry.updatedAt,
      papers: papersOfSelf(evidence),
      hasLapsed: false,
      isInForce: counts === 'self',
      decisionNumber: null,
    })
  if (appraisal) said.push(appraised('first', appraisal, isAppraised(hands)))
  if (explanation)
    said.push({
      hand: 'explanation',
      outcome: explanation.accepted ? 'accepted' : 'contested',
      inputs: explanation.inputs,
      notApplicable: false,
      value: explanation.accepted
        ? leafValue(leaf, { ...hands, imported: null } as LeafState, 'first')
        : wordValue(leaf, wordOfUnit(hands)),
      words: explanation.text,
      byName: explanation.explainedByName,
      at: explanation.sentAt ?? explanation.explainedAt,
      papers: explanation.evidenceSeen,
      hasLapsed: explanation.appraisalVersion !== (appraisal?.version ?? 0),
      isInForce: false,
      decisionNumber: null,
    })
  if (second) said.push(appraised('second', second, isSettledBy('second', hands)))
  if (council) said.push(appraised('council', council, isDecided(hands)))
  return said
}
