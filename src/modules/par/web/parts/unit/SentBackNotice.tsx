/** What the head sent back stands first on the sheet, with what he wrote, a press away. */
import { Alert, List, UnstyledButton } from '@mantine/core'
import { reviewState } from '../../../rules/unit/review.ts'
import { unitWords } from '../../text.vi.ts'
import type { LeafPlace } from '../leaf/sheet-order.ts'
import classes from '../sheet/Sheet.module.css'

interface SentBackNoticeProps {
  places: readonly LeafPlace[]
  onChoose: (criterionId: string) => void
}

export function SentBackNotice({ places, onChoose }: SentBackNoticeProps) {
  const sentBack = places.filter(({ leaf }) => reviewState(leaf) === 'sent-back')
  if (sentBack.length === 0) return null
  return (
    <Alert color="orange" title={unitWords.sentBackTitle(sentBack.length)} mb="xs" py="xs">
      <List size="sm" spacing={2} className={classes.problems ?? ''}>
        {sentBack.map(({ node, leaf }) => (
          <List.Item key={node.id}>
            <UnstyledButton className={classes.link ?? ''} onClick={() => onChoose(node.id)}>
              {node.code}
            </UnstyledButton>{' '}
            {leaf.review?.comment}
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}
