/** The head's word on bonus and penalty, as on a criterion. */
import { Stack } from '@mantine/core'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { par } from '../../../contract.ts'
import { adjustmentReviewState, isClaimed } from '../../../rules/unit/adjustment-review.ts'
import { unitWords } from '../../text.vi.ts'
import { ADJUSTMENT, type SheetSaving } from '../saving/use-sheet-saving.ts'
import { HeadsWord } from './HeadsWord.tsx'

export function AdjustmentReviewPart({ saving, mayReview }: { saving: SheetSaving; mayReview: boolean }) {
  const { sheet, counts } = saving
  const answer = useAction(par.reviewAdjustment, { inPlace: true })
  const { adjustmentReview: review } = sheet
  if (!sheet.headReview || !isClaimed(counts) || !(mayReview || review !== null)) return null
  const whyNot = saving.slots.has(ADJUSTMENT) ? unitWords.unsavedFirst : null
  const seen = {
    assessmentId: sheet.id,
    version: review?.version ?? 0,
    bonus: sheet.selfBonus,
    penalty: sheet.selfPenalty,
  }
  return (
    <Stack gap="xs" mt="md">
      <RefusalList of={answer.refusal} />
      <HeadsWord
        state={adjustmentReviewState({ claimed: counts, review })}
        word={review}
        mayReview={mayReview}
        whyNot={whyNot}
        whyNotBack={whyNot}
        byEnter={false}
        onApprove={() => answer.mutate({ ...seen, outcome: 'approved', comment: '' })}
        backTitle={unitWords.sendBackClaim}
        backMeans={unitWords.sendBackClaimMeans}
        onSendBack={(comment, onDone) =>
          answer.mutate({ ...seen, outcome: 'sent-back', comment }, { onSuccess: onDone })
        }
        isPending={answer.isPending}
      />
    </Stack>
  )
}
