import { reviewState } from '../../../rules/unit/review.ts'
import { unitWords } from '../../text.vi.ts'
import type { LeafPlace } from '../leaf/sheet-order.ts'
import { HeadsWord } from './HeadsWord.tsx'
import type { Reviewing } from './use-reviewing.ts'

interface ReviewPartProps {
  place: LeafPlace
  reviewing: Reviewing
  onApprove: () => void
}

/** The head's word on the criterion at hand. */
export function ReviewPart({ place, reviewing, onApprove }: ReviewPartProps) {
  const { leaf, node } = place
  return (
    <HeadsWord
      state={reviewState(leaf)}
      word={leaf.review}
      mayReview={reviewing.mayReview}
      whyNot={reviewing.whyNot(place, 'approved')}
      whyNotBack={reviewing.whyNot(place, 'sent-back')}
      byEnter
      onApprove={onApprove}
      backTitle={unitWords.sendBackTitle(node.code)}
      backMeans={unitWords.sendBackMeans}
      onSendBack={(comment, onDone) => reviewing.sendBack(place, comment, onDone)}
      isPending={reviewing.isPending}
    />
  )
}
