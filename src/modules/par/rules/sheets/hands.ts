/** Five hands on one criterion: self-assessment, appraisal, explanation, second appraisal, council; which of them counts, and which has lapsed. */
import type { LeafInputs } from '../scoring/scoring.ts'

/** What a hand says of a criterion. */
export interface Word {
  inputs: LeafInputs | null
  notApplicable: boolean
}

/** A paper as somebody saw it: a new version, other pages, and it is another paper. */
export interface Paper {
  documentId: string
  documentVersion: number
  pages: string
}

/** A paper as it hangs on a criterion: since the self-assessment, or since the explanation. */
export interface HungPaper extends Paper {
  hand: 'self' | 'explanation'
}

export interface AppraisalWord extends Word {
  /** 'agreed' with the unit; 'corrected'; 'kept' as the appraisal before left it (second appraisal and council). */
  outcome: 'agreed' | 'corrected' | 'kept'
  /** Versions of what was looked at, 0 when there was nothing. */
  entryVersion: number
  explanationVersion?: number | undefined
  evidenceSeen?: readonly Paper[] | undefined
}

/** The unit accepts the first appraisal, or holds to inputs of its own. */
export interface ExplanationWord {
  accepted?: boolean | undefined
  inputs: LeafInputs | null
  version: number
  /** The version of the first appraisal it answers. */
  appraisalVersion?: number | undefined
}

export interface LeafHands {
  entry: (Word & { version: number }) | null
  evidence?: readonly HungPaper[] | undefined
  appraisal: AppraisalWord | null
  explanation?: ExplanationWord | null | undefined
  second?: AppraisalWord | null | undefined
  council?: AppraisalWord | null | undefined
}

/** 'self': what the unit says. 'first': after the first appraisal. 'appraised': the last hand that has spoken. */
export type View = 'self' | 'first' | 'appraised'

const keyOf = (papers: readonly Paper[]): string =>
  papers
    .map(({ documentId, documentVersion, pages }) => `${documentId} ${documentVersion} ${pages}`)
    .toSorted()
    .join('\n')

/** Whether the papers are those that were seen: the same documents, versions and pages, in whatever order. */
export function sawTheSame(seen: readonly Paper[], now: readonly Paper[]): boolean {
  if (seen.length !== now.length) return false
  return seen.length === 0 || keyOf(seen) === keyOf(now)
}

/** What hangs on a criterion before the unit explains; later papers belong to the second appraisal. */
export const papersOfSelf = (papers: readonly HungPaper[]): readonly HungPaper[] =>
  papers.filter(({ hand }) => hand !== 'explanation')

/** An approval names the state it looked at, and lapses when that state changes. */
export const isAppraised = ({ entry, appraisal, evidence = [] }: LeafHands): boolean =>
  appraisal !== null &&
  appraisal.entryVersion === (entry?.version ?? 0) &&
  sawTheSame(appraisal.evidenceSeen ?? [], papersOfSelf(evidence))

/** The second appraisal and the council saw the explanation and its papers as well. */
export function isSettledBy(hand: 'second' | 'council', hands: LeafHands): boolean {
  const { entry, explanation, evidence = [] } = hands
  const word = hands[hand]
  return (
    word != null &&
    word.entryVersion === (entry?.version ?? 0) &&
    (word.explanationVersion ?? 0) === (explanation?.version ?? 0) &&
    sawTheSame(word.evidenceSeen ?? [], evidence)
  )
}

/** The council has decided, of what stands there now: no earlier hand says anything more. */
export const isDecided = (hands: LeafHands): boolean => isSettledBy('council', hands)

/** What the unit contested has its answer, of what stands there now. */
export const isAnswered = (hands: LeafHands): boolean => isSettledBy('second', hands) || isDecided(hands)

/** What the unit holds to: the inputs of its explanation, or else those it entered. */
export function wordOfUnit({ entry, explanation }: LeafHands): Word | null {
  return explanation?.inputs != null ? { inputs: explanation.inputs, notApplicable: false } : entry
}

/** The word that counts in a view: later hands over earlier ones, a hand that has lapsed not at all. */
export function wordInForce(hands: LeafHands, view: View): Word | null {
  const { entry, appraisal, second, council } = hands
  if (view === 'self') return entry
  let word: Word | null = isAppraised(hands) && appraisal?.outcome === 'corrected' ? appraisal : entry
  if (view === 'first') return word
  for (const [name, hand] of [
    ['second', second],
    ['council', council],
  ] as const) {
    if (hand == null || !isSettledBy(name, hands)) continue
    if (hand.outcome === 'corrected') word = hand
    if (hand.outcome === 'agreed') word = wordOfUnit(hands)
  }
  return word
}
