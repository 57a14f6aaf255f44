/** The sheet in the hands of the unit that hands over: it saves itself, then it is sent. */
import { Button, Group, Stack, Textarea } from '@mantine/core'
import type { OutputOf } from '../../../../../shared/endpoint.ts'
import { call } from '../../../../../ui/api.ts'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { KeptBar } from '../../../../../ui/saving/KeptBar.tsx'
import { useKept } from '../../../../../ui/saving/use-kept.ts'
import { personnel } from '../../../contract.ts'
import { handover } from '../../data-of-life.ts'
import { lifeWords } from '../../text-of-life.vi.ts'
import { type Line, SheetEditor } from './SheetTable.tsx'

const words = lifeWords.sheet
type Sheet = OutputOf<typeof personnel.handover>

interface Written {
  lines: Line[]
  note: string
}

const writtenOn = ({ items, note }: Sheet): Written => ({
  note,
  lines: items.map(({ number: _, hasCome: __, ...line }): Line => line),
})

export function WriteSheet({ sheet }: { sheet: Sheet }) {
  const kept = useKept<Sheet, Written>({
    seen: sheet,
    question: handover(sheet.id),
    name: 'phieu',
    drawn: writtenOn,
    whyNot: () => null,
    // A line without a name is still being written.
    send: ({ lines, note }, version) => {
      const items = lines.filter(({ title }) => title.trim() !== '')
      return call(personnel.saveHandover, { handoverId: sheet.id, version, note, items })
    },
  })
  const send = useAction(personnel.sendHandover, { said: words.sent, inPlace: true })
  const { lines, note } = kept.draft
  return (
    <Stack gap="md">
      <KeptBar kept={kept} />
      <SheetEditor lines={lines} onLines={(next) => kept.change((draft) => ({ ...draft, lines: next }))} />
      <Textarea
        label={words.note}
        value={note}
        maxLength={1_000}
        autosize
        minRows={2}
        onChange={({ currentTarget: { value } }) => kept.change((draft) => ({ ...draft, note: value }))}
      />
      <RefusalList of={send.refusal} />
      <Group>
        <Button
          disabled={kept.slot !== undefined}
          loading={send.isPending}
          onClick={() => send.mutate({ handoverId: sheet.id, version: sheet.version })}
        >
          {words.send}
        </Button>
      </Group>
    </Stack>
  )
}
