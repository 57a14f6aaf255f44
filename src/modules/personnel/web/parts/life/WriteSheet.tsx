/** The sheet in the hands of the unit that hands over: written, saved, sent. */
import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '../../../../../shared/endpoint.ts'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { personnel } from '../../../contract.ts'
import { lifeWords } from '../../text-of-life.vi.ts'
import { type Line, SheetEditor } from './SheetTable.tsx'

const words = lifeWords.sheet
type Sheet = OutputOf<typeof personnel.handover>

export function WriteSheet({ sheet }: { sheet: Sheet }) {
  const written = sheet.items.map(({ number: _, hasCome: __, ...line }): Line => line)
  const [lines, setLines] = useState<Line[]>(written)
  const [note, setNote] = useState(sheet.note)
  const save = useAction(personnel.saveHandover, { said: words.saved, inPlace: true })
  const send = useAction(personnel.sendHandover, { said: words.sent, inPlace: true })
  const isChanged = note !== sheet.note || JSON.stringify(lines) !== JSON.stringify(written)
  const seen = { handoverId: sheet.id, version: sheet.version }
  return (
    <Stack gap="md">
      <SheetEditor lines={lines} onLines={setLines} />
      <Textarea
        label={words.note}
        value={note}
        maxLength={1_000}
        autosize
        minRows={2}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <RefusalList of={save.refusal ?? send.refusal} />
      <Group>
        <Button
          variant={isChanged ? 'filled' : 'default'}
          disabled={!isChanged}
          loading={save.isPending}
          onClick={() => save.mutate({ ...seen, note, items: lines.filter(({ title }) => title.trim() !== '') })}
        >
          {words.save}
        </Button>
        <Button disabled={isChanged} loading={send.isPending} onClick={() => send.mutate(seen)}>
          {words.send}
        </Button>
        {isChanged && (
          <Text size="sm" role="status">
            {words.unsaved}
          </Text>
        )}
      </Group>
    </Stack>
  )
}
