/** What is left to approve, all chosen; the head takes out his exceptions. */
import { Button, Checkbox, Group, Modal, Text } from '@mantine/core'
import { useState } from 'react'
import { notifyDone } from '../../../../../ui/notify.ts'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { par } from '../../../contract.ts'
import { reviewState } from '../../../rules/unit/review.ts'
import { unitWords, words } from '../../text.vi.ts'
import type { LeafPlace } from '../leaf/sheet-order.ts'
import classes from './Unit.module.css'
import { seenOf, toReview } from './use-reviewing.ts'

interface ApproveRestDialogProps {
  opened: boolean
  onClose: () => void
  assessmentId: string
  places: readonly LeafPlace[]
}

export function ApproveRestDialog({ opened, onClose, assessmentId, places }: ApproveRestDialogProps) {
  const { ready, lacking } = toReview(places)
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={unitWords.approveRest(ready.length)}
      size="lg"
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <Remaining assessmentId={assessmentId} ready={ready} lacking={lacking.length} onClose={onClose} />
    </Modal>
  )
}

interface RemainingProps {
  assessmentId: string
  ready: readonly LeafPlace[]
  lacking: number
  onClose: () => void
}

/** Lives only while the dialog is open, so that every opening begins with all of them. */
function Remaining({ assessmentId, ready, lacking, onClose }: RemainingProps) {
  // What he sent back is his own exception until he says otherwise.
  const [except, setExcept] = useState<ReadonlySet<string>>(
    () => new Set(ready.flatMap(({ node, leaf }) => (reviewState(leaf) === 'sent-back' ? [node.id] : []))),
  )
  const approve = useAction(par.approveRemaining, {
    inPlace: true,
    onDone: ({ approved, left }) => {
      notifyDone(unitWords.approvedRest(approved, left.length))
      onClose()
    },
  })
  const chosen = ready.filter(({ node }) => !except.has(node.id))
  const toggle = (id: string) => {
    const next = new Set(except)
    if (!next.delete(id)) next.add(id)
    setExcept(next)
  }
  return (
    <>
      <RefusalList of={approve.refusal} />
      <Text size="sm" mb="xs">
        {unitWords.approveRestMeans}
      </Text>
      {lacking > 0 && (
        <Text size="sm" c="dimmed" mb="xs">
          {unitWords.notYet(lacking)}
        </Text>
      )}
      <div className={classes.rest}>
        {ready.map(({ node, leaf }) => (
          <Checkbox
            key={node.id}
            size="sm"
            className={classes.restLeaf ?? ''}
            checked={!except.has(node.id)}
            onChange={() => toggle(node.id)}
            label={
              <>
                <b>{node.code}</b> {node.title}
              </>
            }
            description={reviewState(leaf) === 'none' ? undefined : unitWords.reviewStates[reviewState(leaf)]}
          />
        ))}
      </div>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
        <Button
          disabled={chosen.length === 0}
          loading={approve.isPending}
          onClick={() => approve.mutate({ assessmentId, leaves: chosen.map(({ leaf }) => seenOf(leaf)) })}
        >
          {unitWords.approveChosen(chosen.length)}
        </Button>
      </Group>
    </>
  )
}
