import { Button, Group, Modal, Text, Textarea } from '@mantine/core'
import { type ReactNode, useId, useState } from 'react'
import { RefusalList } from './RefusalList.tsx'
import { pieceWords, words } from './text.vi.ts'

interface ConfirmWithReasonProps {
  opened: boolean
  onClose: () => void
  /** What will be done, as a question or a title: “Trả lại để bổ sung”. */
  title: string
  /** What follows from it, and what does not. */
  children?: ReactNode
  /** The word on the button that does it. */
  action: string
  /** Red: it takes something away. */
  dangerous?: boolean
  /** Characters the reason needs at least; 0 asks for none. */
  least?: number
  most?: number
  reasonLabel?: string
  onConfirm: (reason: string) => void
  isWorking?: boolean
  /** The refusal of the last try. */
  refusal?: unknown
  linkOf?: (at: string) => string | null
}

/** Asks for the reason before doing what others will want to know the reason of. */
export function ConfirmWithReason(props: ConfirmWithReasonProps) {
  const { opened, onClose, title, isWorking = false } = props
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      closeOnClickOutside={false}
      closeOnEscape={!isWorking}
      closeButtonProps={{ 'aria-label': words.close, disabled: isWorking }}
    >
      <ReasonForm {...props} />
    </Modal>
  )
}

/** Lives only while the dialog is open, so that every opening starts empty. */
function ReasonForm(props: ConfirmWithReasonProps) {
  const { children, action, dangerous = false, least = 10, most = 2_000, onConfirm, onClose, isWorking = false } = props
  const [reason, setReason] = useState('')
  const [wasTried, setWasTried] = useState(false)
  const id = useId()
  const isShort = reason.trim().length < least
  const confirm = () => {
    setWasTried(true)
    if (isShort) document.getElementById(id)?.focus()
    else onConfirm(reason.trim())
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        confirm()
      }}
    >
      <RefusalList of={props.refusal} {...(props.linkOf && { linkOf: props.linkOf })} />
      {children !== undefined && (
        <Text component="div" size="sm" mb="sm">
          {children}
        </Text>
      )}
      {least > 0 && (
        <Textarea
          id={id}
          label={props.reasonLabel ?? pieceWords.reason}
          description={pieceWords.reasonHint(least)}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={wasTried && isShort ? pieceWords.reasonShort(least) : undefined}
          rows={4}
          maxLength={most}
          required
          data-autofocus
        />
      )}
      <Group justify="flex-end" gap="xs" mt="md">
        <Button variant="default" onClick={onClose} disabled={isWorking}>
          {words.cancel}
        </Button>
        <Button type="submit" loading={isWorking} {...(dangerous && { color: 'red' })}>
          {action}
        </Button>
      </Group>
    </form>
  )
}
