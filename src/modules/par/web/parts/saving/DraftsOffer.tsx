import { Alert, Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { sheetWords } from '../../text.vi.ts'
import { ADJUSTMENT, type SheetSaving } from './use-sheet-saving.ts'

interface DraftsOfferProps {
  saving: SheetSaving
  onChoose: (key: string) => void
}

/** What an earlier visit typed and the server never confirmed: offered, not forced. */
export function DraftsOffer({ saving, onChoose }: DraftsOfferProps) {
  const { autosave, places } = saving
  const [offered, setOffered] = useState(() => autosave.remembered())
  if (offered.length === 0) return null
  const codes = offered.map(({ key }) =>
    key === ADJUSTMENT ? sheetWords.adjustments : places.find(({ node }) => node.id === key)?.node.code,
  )
  const decide = (restores: boolean) => {
    for (const one of offered) {
      if (restores) autosave.restore(one)
      else autosave.forget(one)
    }
    if (restores && offered[0]) onChoose(offered[0].key)
    setOffered([])
  }
  return (
    <Alert color="orange" mb="xs" py={6}>
      <Group justify="space-between" gap="xs">
        <Text size="sm">{sheetWords.drafts(codes.filter(Boolean).join(', '))}</Text>
        <Group gap="xs">
          <Button size="xs" onClick={() => decide(true)}>
            {sheetWords.restoreDrafts}
          </Button>
          <Button size="xs" variant="default" onClick={() => decide(false)}>
            {sheetWords.forgetDrafts}
          </Button>
        </Group>
      </Group>
    </Alert>
  )
}
