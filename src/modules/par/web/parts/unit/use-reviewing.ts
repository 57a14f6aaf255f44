/** The head's two answers to a criterion, laid into the sheet as soon as the server has them; and why he cannot answer. */
import { useQueryClient } from '@tanstack/react-query'
import { useAction } from '../../../../../ui/query.ts'
import { useMay } from '../../../../../ui/session.tsx'
import { type AssessmentSheet, par, type SheetLeaf } from '../../../contract.ts'
import type { LeafInputs } from '../../../rules/scoring/scoring.ts'
import { papersOfSelf } from '../../../rules/sheets/hands.ts'
import { computedFor, isScoredByUnit } from '../../../rules/sheets/self-assessment.ts'
import { isApproved, type Review, whyNotReview, whyNotReviewSheet } from '../../../rules/unit/review.ts'
import { assessmentSheet } from '../../data.ts'
import { unitWords } from '../../text.vi.ts'
import { reasonInWords } from '../leaf/leaf-now.ts'
import { openOf } from '../leaf/open-sheet.ts'
import type { LeafPlace } from '../leaf/sheet-order.ts'
import type { SheetSaving } from '../saving/use-sheet-saving.ts'

const toSubmit = ({ rule, leaf }: LeafPlace) => ({
  leaf: rule,
  entry: leaf.entry,
  evidence: leaf.evidence.length,
  computed: computedFor(leaf.fact?.now?.inputs as LeafInputs | null | undefined, leaf.entry),
})

/** What is on the screen of a leaf, as the server asks to be told. */
export const seenOf = ({ criterionId, entry, evidence, review }: SheetLeaf) => ({
  criterionId,
  version: review?.version ?? 0,
  entryVersion: entry?.version ?? 0,
  evidenceSeen: papersOfSelf(evidence).map(({ documentId, documentVersion, pages }) => ({
    documentId,
    documentVersion,
    pages,
  })),
})

/** Leaves the unit scores that are not approved as they are now: to approve, or still lacking something. */
export function toReview(places: readonly LeafPlace[]) {
  const open = places.filter(({ rule, leaf }) => isScoredByUnit(rule) && leaf.exemption === null && !isApproved(leaf))
  const lacks = (place: LeafPlace) => whyNotReview(toSubmit(place), { outcome: 'approved', comment: '' }) !== null
  return { ready: open.filter((place) => !lacks(place)), lacking: open.filter(lacks) }
}

export function useReviewing(saving: SheetSaving, now: Date) {
  const { sheet } = saving
  const client = useQueryClient()
  const isHead = useMay('par.submit', sheet.unitId)
  const answer = useAction(par.reviewEntry, {
    // The whole sheet after each of sixty criteria would be slow on a slow line: only what was answered changes.
    invalidates: [],
    onDone: ({ review }, { criterionId }) => {
      client.setQueryData<AssessmentSheet>(assessmentSheet(sheet.id).queryKey, (was) =>
        was === undefined
          ? undefined
          : {
              ...was,
              leaves: was.leaves.map((leaf) => (leaf.criterionId === criterionId ? { ...leaf, review } : leaf)),
            },
      )
    },
  })
  const mayReview = isHead && whyNotReviewSheet(openOf(sheet), now) === null
  /** As a sentence; null when he can. */
  const whyNot = (place: LeafPlace, outcome: Review['outcome']): string | null => {
    if (saving.slotOf(place) !== undefined) return unitWords.unsavedFirst
    const reason = whyNotReview(toSubmit(place), { outcome, comment: unitWords.comment })
    return reason && reasonInWords(reason)
  }
  return {
    mayReview,
    whyNot,
    isPending: answer.isPending,
    approve: ({ leaf }: LeafPlace) =>
      answer.mutate({ assessmentId: sheet.id, ...seenOf(leaf), outcome: 'approved', comment: '' }),
    sendBack: ({ leaf }: LeafPlace, comment: string, onDone: () => void) =>
      answer.mutate({ assessmentId: sheet.id, ...seenOf(leaf), outcome: 'sent-back', comment }, { onSuccess: onDone }),
  }
}

export type Reviewing = ReturnType<typeof useReviewing>
