/** The head's word on the criterion at hand: what it is, of what it was, and his two answers. */
import { Button, Group, Kbd, Text, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { formatInstant } from '../../../../../shared/dates.ts'
import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { StateBadge, type StateTone } from '../../../../../ui/StateBadge.tsx'
import { type ReviewState, reviewState } from '../../../rules/unit/review.ts'
import { unitWords } from '../../text.vi.ts'
import type { LeafPlace } from '../leaf/sheet-order.ts'
import classes from './Unit.module.css'
import type { Reviewing } from './use-reviewing.ts'

const TONES: Record<ReviewState, StateTone> = {
  none: 'idle',
  approved: 'good',
  lapsed: 'attention',
  'sent-back': 'bad',
  answered: 'waiting',
}

interface ReviewPartProps {
  place: LeafPlace
  reviewing: Reviewing
  onApprove: () => void
}

export function ReviewPart({ place, reviewing, onApprove }: ReviewPartProps) {
  const [isSending, sendBack] = useDisclosure(false)
  const { leaf, node } = place
  const state = reviewState(leaf)
  const { review } = leaf
  const whyNot = reviewing.whyNot(place, 'approved')
  const whyNotBack = reviewing.whyNot(place, 'sent-back')
  return (
    <section className={classes.review} aria-label={unitWords.review}>
      <div className={classes.line}>
        <Title order={3} size="h5">
          {unitWords.review}
        </Title>
        <StateBadge tone={TONES[state]}>{unitWords.reviewStates[state]}</StateBadge>
        {review && (
          <Text size="xs" c="dimmed" component="span">
            {unitWords.reviewedBy(review.reviewedByName, formatInstant(review.reviewedAt))}
          </Text>
        )}
      </div>
      {review !== null && review.comment !== '' && <Text size="sm">{review.comment}</Text>}
      {reviewing.mayReview && (
        <>
          <Group gap="xs" mt="xs">
            <Button
              size="xs"
              variant={state === 'approved' ? 'default' : 'filled'}
              disabled={whyNot !== null || state === 'approved'}
              onClick={onApprove}
              rightSection={
                <Kbd size="xs" aria-hidden="true">
                  Enter
                </Kbd>
              }
            >
              {unitWords.approve}
            </Button>
            <Button size="xs" variant="default" disabled={whyNotBack !== null} onClick={sendBack.open}>
              {unitWords.sendBack}
            </Button>
          </Group>
          {whyNot !== null && (
            <Text size="sm" c="dimmed" mt={4}>
              {whyNot}
            </Text>
          )}
        </>
      )}
      <ConfirmWithReason
        opened={isSending}
        onClose={sendBack.close}
        title={unitWords.sendBackTitle(node.code)}
        action={unitWords.sendBack}
        reasonLabel={unitWords.comment}
        least={3}
        onConfirm={(comment) => reviewing.sendBack(place, comment, sendBack.close)}
        isWorking={reviewing.isPending}
      >
        {unitWords.sendBackMeans}
      </ConfirmWithReason>
    </section>
  )
}
