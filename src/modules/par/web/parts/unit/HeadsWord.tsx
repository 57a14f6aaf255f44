/** The head's word on what is at hand, of what it was, and his two answers. */
import { Button, Group, Kbd, Text, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { formatInstant } from '../../../../../shared/dates.ts'
import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { StateBadge, type StateTone } from '../../../../../ui/StateBadge.tsx'
import type { ReviewState } from '../../../rules/unit/review.ts'
import { unitWords } from '../../text.vi.ts'
import classes from './Unit.module.css'

const TONES: Record<ReviewState, StateTone> = {
  none: 'idle',
  approved: 'good',
  lapsed: 'attention',
  'sent-back': 'bad',
  answered: 'waiting',
}

interface HeadsWordProps {
  state: ReviewState
  word: { reviewedByName: string; reviewedAt: string; comment: string } | null
  mayReview: boolean
  whyNot: string | null
  whyNotBack: string | null
  /** Enter approves too. */
  byEnter: boolean
  onApprove: () => void
  backTitle: string
  backMeans: string
  onSendBack: (comment: string, onDone: () => void) => void
  isPending: boolean
}

export function HeadsWord(props: HeadsWordProps) {
  const { state, word, whyNot } = props
  const [isSending, sendBack] = useDisclosure(false)
  return (
    <section className={classes.review} aria-label={unitWords.review}>
      <div className={classes.line}>
        <Title order={3} size="h5">
          {unitWords.review}
        </Title>
        <StateBadge tone={TONES[state]}>{unitWords.reviewStates[state]}</StateBadge>
        {word && (
          <Text size="xs" c="dimmed" component="span">
            {unitWords.reviewedBy(word.reviewedByName, formatInstant(word.reviewedAt))}
          </Text>
        )}
      </div>
      {word !== null && word.comment !== '' && <Text size="sm">{word.comment}</Text>}
      {props.mayReview && (
        <>
          <Group gap="xs" mt="xs">
            <Button
              size="xs"
              variant={state === 'approved' ? 'default' : 'filled'}
              disabled={whyNot !== null || state === 'approved'}
              onClick={props.onApprove}
              {...(props.byEnter && {
                rightSection: (
                  <Kbd size="xs" aria-hidden="true">
                    Enter
                  </Kbd>
                ),
              })}
            >
              {unitWords.approve}
            </Button>
            <Button size="xs" variant="default" disabled={props.whyNotBack !== null} onClick={sendBack.open}>
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
        title={props.backTitle}
        action={unitWords.sendBack}
        reasonLabel={unitWords.comment}
        least={3}
        onConfirm={(comment) => props.onSendBack(comment, sendBack.close)}
        isWorking={props.isPending}
      >
        {props.backMeans}
      </ConfirmWithReason>
    </section>
  )
}
