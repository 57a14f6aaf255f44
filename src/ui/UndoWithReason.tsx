/** A button that takes back what was done, after the reason was asked. */
import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { ConfirmWithReason } from './ConfirmWithReason.tsx'

interface UndoWithReasonProps {
  /** On the button, at the head of the question and on what confirms it. */
  action: string
  /** What is taken back with it, and what is not. */
  children: ReactNode
  undo: { isPending: boolean; refusal: unknown }
  disabled?: boolean
  /** @param close for when it is done: a refusal is shown in the question. */
  onConfirm: (reason: string, close: () => void) => void
}

export function UndoWithReason({ action, children, undo, disabled = false, onConfirm }: UndoWithReasonProps) {
  const [isAsking, asking] = useDisclosure(false)
  return (
    <>
      <Button mt="xs" variant="default" disabled={disabled} onClick={asking.open}>
        {action}
      </Button>
      <ConfirmWithReason
        opened={isAsking}
        onClose={asking.close}
        title={action}
        action={action}
        dangerous
        least={5}
        most={500}
        isWorking={undo.isPending}
        refusal={undo.refusal}
        onConfirm={(reason) => onConfirm(reason, asking.close)}
      >
        {children}
      </ConfirmWithReason>
    </>
  )
}
