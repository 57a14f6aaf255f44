import { UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconCloudCheck, IconLoader2 } from '@tabler/icons-react'
import { formatTime } from '../shared/dates.ts'
import { refusalFrom } from './api.ts'
import classes from './SavedAt.module.css'
import { pieceWords } from './text.vi.ts'

export type SaveState =
  | { is: 'untouched' }
  | { is: 'saving' }
  | { is: 'saved'; at: Date | string }
  | { is: 'failed'; error: unknown }

/** “Đã lưu 14:05”, always in sight where things save themselves. A failure says why and is tried again by a click. */
export function SavedAt({ state, onRetry }: { state: SaveState; onRetry?: () => void }) {
  if (state.is === 'failed') {
    const reason = refusalFrom(state.error)
      .problems.map(({ sentence }) => sentence.replace(/[.\s]+$/, ''))
      .join('; ')
    const message = (
      <>
        <IconAlertTriangle size={16} stroke={1.8} aria-hidden="true" />
        {pieceWords.notSaved(reason)}
        {onRetry && `, ${pieceWords.tryAgain}`}
      </>
    )
    return (
      <span role="alert" className={classes.failed}>
        {onRetry ? (
          <UnstyledButton className={classes.retry ?? ''} onClick={onRetry}>
            {message}
          </UnstyledButton>
        ) : (
          message
        )}
      </span>
    )
  }
  return (
    <span role="status" className={classes.state}>
      {state.is === 'saving' ? (
        <IconLoader2 size={16} stroke={1.8} className={classes.turning} aria-hidden="true" />
      ) : (
        <IconCloudCheck size={16} stroke={1.8} aria-hidden="true" />
      )}
      {state.is === 'untouched' && pieceWords.allSaved}
      {state.is === 'saving' && pieceWords.saving}
      {state.is === 'saved' && pieceWords.saved(formatTime(state.at))}
    </span>
  )
}
