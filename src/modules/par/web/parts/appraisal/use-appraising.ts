/** The appraiser's two answers to a criterion, laid into the sheet as soon as the server has them. */
import { useQueryClient } from '@tanstack/react-query'
import { useAction } from '../../../../../ui/query.ts'
import { type AssessmentSheet, par, type SheetLeaf } from '../../../contract.ts'
import type { LeafInputs } from '../../../rules/scoring/scoring.ts'
import { assessmentSheet } from '../../data.ts'

export interface CorrectedInputs {
  inputs: LeafInputs | null
  notApplicable: boolean
  reason: string
}

export function useAppraising(assessmentId: string) {
  const client = useQueryClient()
  const answer = useAction(par.appraiseEntry, {
    // The whole sheet after each of sixty criteria would be slow on a slow line: only what was answered changes.
    invalidates: [],
    onDone: ({ appraisal, figures }, { criterionId }) => {
      client.setQueryData<AssessmentSheet>(assessmentSheet(assessmentId).queryKey, (sheet) =>
        sheet === undefined
          ? undefined
          : {
              ...sheet,
              appraisedFigures: figures,
              leaves: sheet.leaves.map((leaf) => (leaf.criterionId === criterionId ? { ...leaf, appraisal } : leaf)),
            },
      )
    },
  })
  const version = (leaf: SheetLeaf) => leaf.appraisal?.version ?? 0
  return {
    isPending: answer.isPending,
    agree: (leaf: SheetLeaf) =>
      answer.mutate({ assessmentId, criterionId: leaf.criterionId, version: version(leaf), outcome: 'agreed' }),
    correct: (leaf: SheetLeaf, { inputs, notApplicable, reason }: CorrectedInputs, onDone?: () => void) =>
      answer.mutate(
        {
          assessmentId,
          criterionId: leaf.criterionId,
          version: version(leaf),
          outcome: 'corrected',
          inputs: (inputs as Parameters<typeof answer.mutate>[0]['inputs']) ?? null,
          notApplicable,
          reason,
        },
        onDone ? { onSuccess: onDone } : {},
      ),
  }
}
