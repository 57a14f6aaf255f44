/** Whether what is drawn is saved; who was faster, and what an earlier visit left. */
import { Alert, Button, Group, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { SavedAt, type SaveState } from '../SavedAt.tsx'
import { keptWords } from '../text.vi.ts'
import type { Kept } from './use-kept.ts'

function saveState<D>({ slot, autosave }: Kept<D>): SaveState {
  if (slot === undefined) return autosave.lastSavedAt ? { is: 'saved', at: autosave.lastSavedAt } : { is: 'untouched' }
  return 'refusal' in slot.state ? { is: 'failed', error: slot.state.refusal } : { is: 'saving' }
}

export function KeptBar<D>({ kept, children }: { kept: Kept<D>; children?: ReactNode }) {
  const { slot } = kept
  return (
    <>
      <Group justify="space-between" gap="sm" mb="sm">
        {slot?.state.is === 'held' ? (
          <Text size="sm" role="status" c="orange.9">
            {keptWords.held(slot.state.sentence)}
          </Text>
        ) : (
          <SavedAt state={saveState(kept)} onRetry={() => kept.autosave.retry()} />
        )}
        {children}
      </Group>
      <Remembered kept={kept} />
      {slot?.state.is === 'conflict' && kept.theirVersion > slot.version && (
        <Alert role="alert" color="orange" title={keptWords.conflict} mb="sm">
          <Text size="sm">{slot.state.refusal.message}</Text>
          <Group gap="xs" mt="xs">
            <Button size="xs" onClick={kept.keepMine}>
              {keptWords.keepMine}
            </Button>
            <Button size="xs" variant="default" onClick={kept.takeTheirs}>
              {keptWords.takeTheirs}
            </Button>
          </Group>
        </Alert>
      )}
    </>
  )
}

function Remembered<D>({ kept }: { kept: Kept<D> }) {
  const [found, decide] = useState(kept.remembered)
  if (!found) return null
  const restore = () => {
    kept.restore(found)
    decide(null)
  }
  const forget = () => {
    kept.autosave.forget(found)
    decide(null)
  }
  return (
    <Alert color="blue" mb="sm">
      <Text size="sm">{keptWords.remembered}</Text>
      <Group gap="xs" mt="xs">
        <Button size="xs" onClick={restore}>
          {keptWords.restore}
        </Button>
        <Button size="xs" variant="default" onClick={forget}>
          {keptWords.forget}
        </Button>
      </Group>
    </Alert>
  )
}
