/** Whether what is drawn is with the server; what keeps it here is said. */
import { Text } from '@mantine/core'
import { SavedAt, type SaveState } from '../../../../../ui/SavedAt.tsx'
import { drawWords } from '../../text.vi.ts'
import type { Drawn } from './use-drawing.ts'

export function DrawingSaved({ drawn: { slot, autosave } }: { drawn: Drawn }) {
  const state = slot?.state
  if (state?.is === 'held' || state?.is === 'conflict')
    return (
      <Text size="sm" c="var(--mantine-color-error)" role="alert" maw={340}>
        {state.is === 'held' ? drawWords.held(state.sentence) : drawWords.conflictShort}
      </Text>
    )
  return (
    <SavedAt
      state={saveState(state, autosave.lastSavedAt)}
      {...(state?.is === 'unreached' && { onRetry: () => autosave.retry() })}
    />
  )
}

type OwnState = NonNullable<Drawn['slot']>['state'] | undefined

function saveState(state: OwnState, savedAt: Date | null): SaveState {
  if (state === undefined) return savedAt ? { is: 'saved', at: savedAt } : { is: 'untouched' }
  return 'refusal' in state ? { is: 'failed', error: state.refusal } : { is: 'saving' }
}
