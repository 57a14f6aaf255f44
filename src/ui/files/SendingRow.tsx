import { ActionIcon, Progress, Text, Tooltip } from '@mantine/core'
import { IconCheck, IconRefresh, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { pieceWords } from '../text.vi.ts'
import classes from './FileDrop.module.css'
import type { Sending } from './use-sendings.ts'

interface SendingRowProps {
  sending: Sending
  onDismiss: () => void
  onRetry: () => void
  /** What can be done instead of what was refused. */
  offer?: ReactNode
}

export function SendingRow({ sending, onDismiss, onRetry, offer }: SendingRowProps) {
  const { name, state, sent, sentence, mayRetry } = sending
  const percent = Math.round(sent * 100)
  const isUnderWay = state === 'waiting' || state === 'sending'
  const dismissLabel = isUnderWay ? pieceWords.stop(name) : pieceWords.dismiss(name)
  return (
    <li className={classes.sending} data-state={state}>
      <div className={classes.words}>
        {/* The server's sentence may not name the file. */}
        {name !== '' && sentence?.includes(name) !== true && <Text size="sm">{name}</Text>}
        {sentence !== null && (
          <Text size="sm" c="var(--mantine-color-error)">
            {sentence}
          </Text>
        )}
        {state === 'refused' && offer}
        {isUnderWay && (
          <Progress.Root size="sm" mt={4}>
            <Progress.Section value={percent} aria-label={pieceWords.uploading(name)} />
          </Progress.Root>
        )}
      </div>
      {isUnderWay && (
        <Text size="xs" c="dimmed" aria-hidden="true">
          {percent}%
        </Text>
      )}
      {state === 'done' && (
        <Text size="xs" c="teal" className={classes.done ?? ''}>
          <IconCheck size={14} aria-hidden="true" /> {pieceWords.uploaded}
        </Text>
      )}
      {mayRetry && state === 'refused' && (
        <Tooltip label={pieceWords.again(name)}>
          <ActionIcon variant="subtle" aria-label={pieceWords.again(name)} onClick={onRetry}>
            <IconRefresh size={16} />
          </ActionIcon>
        </Tooltip>
      )}
      <Tooltip label={dismissLabel}>
        <ActionIcon variant="subtle" color="gray" aria-label={dismissLabel} onClick={onDismiss}>
          <IconX size={16} />
        </ActionIcon>
      </Tooltip>
    </li>
  )
}
