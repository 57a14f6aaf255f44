/** What an earlier visit drew and the server never confirmed: offered, not forced. */
import { Alert, Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { drawWords, sheetWords } from '../../text.vi.ts'
import type { Drawn } from './use-drawing.ts'

export function RememberedDrawing({ drawn }: { drawn: Drawn }) {
  const [offered, setOffered] = useState(drawn.remembered)
  if (offered === null) return null
  return (
    <Alert color="orange" mb="xs" py={6}>
      <Group justify="space-between" gap="xs">
        <Text size="sm">{drawWords.remembered}</Text>
        <Group gap="xs">
          <Button
            size="xs"
            onClick={() => {
              drawn.restore(offered)
              setOffered(null)
            }}
          >
            {sheetWords.restoreDrafts}
          </Button>
          <Button
            size="xs"
            variant="default"
            onClick={() => {
              drawn.autosave.forget(offered)
              setOffered(null)
            }}
          >
            {sheetWords.forgetDrafts}
          </Button>
        </Group>
      </Group>
    </Alert>
  )
}
