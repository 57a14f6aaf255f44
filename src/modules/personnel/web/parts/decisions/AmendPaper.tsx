/** Number, day, issuer, signer, subject: mended where they were written down wrong. */
import { Button, Group, Modal } from '@mantine/core'
import { useState } from 'react'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { type Decision, personnel as doors } from '../../../contract.ts'
import { newDecisionWords, oneDecisionWords as words } from '../../text-of-decisions.vi.ts'
import { type Paper, PaperFields } from './PaperFields.tsx'

interface AmendPaperProps {
  decision: Decision
  isSensitive: boolean
  onClose: () => void
}

export function AmendPaper({ decision, isSensitive, onClose }: AmendPaperProps) {
  const { number, decidedOn, issuer, signer, about } = decision
  const [paper, setPaper] = useState<Paper>({ number, decidedOn, issuer, signer, about })
  const amend = useAction(isSensitive ? doors.amendSensitiveDecision : doors.amendDecision, {
    inPlace: true,
    said: words.savedPaper,
    onDone: onClose,
  })
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={words.amendPaper}
      closeButtonProps={{ 'aria-label': newDecisionWords.done }}
    >
      <RefusalList of={amend.refusal} />
      <PaperFields paper={paper} onChange={setPaper} />
      <Group justify="flex-end" mt="md">
        <Button
          loading={amend.isPending}
          disabled={paper.decidedOn === null}
          onClick={() => {
            if (paper.decidedOn === null) return
            amend.mutate({
              decisionId: decision.id,
              version: decision.version,
              paper: { ...paper, decidedOn: paper.decidedOn },
            })
          }}
        >
          {words.savePaper}
        </Button>
      </Group>
    </Modal>
  )
}
