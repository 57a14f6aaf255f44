/** The sheet in the hands of the unit that receives: each paper is ticked off, then signed for or given back. */
import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '../../../../../shared/endpoint.ts'
import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { personnel } from '../../../contract.ts'
import { lifeWords } from '../../text-of-life.vi.ts'
import { SheetTable } from './SheetTable.tsx'

const words = lifeWords.sheet

export function ReceiveSheet({ sheet }: { sheet: OutputOf<typeof personnel.handover> }) {
  const [come, setCome] = useState<ReadonlySet<number>>(new Set())
  const [answer, setAnswer] = useState('')
  const [isReturning, setIsReturning] = useState(false)
  const receive = useAction(personnel.receiveHandover, { said: words.received, inPlace: true })
  const giveBack = useAction(personnel.returnHandover, { said: words.returned, inPlace: true })
  const seen = { handoverId: sheet.id, version: sheet.version }
  const all = sheet.items.filter(({ isMissing }) => !isMissing).map(({ number }) => number)
  return (
    <Stack gap="md">
      {sheet.note !== '' && <Text>{sheet.note}</Text>}
      <SheetTable items={sheet.items} come={come} onCome={setCome} />
      <Group>
        <Button variant="default" onClick={() => setCome(new Set(all))}>
          {words.allCome}
        </Button>
      </Group>
      <Textarea
        id="answer"
        label={words.answer}
        value={answer}
        maxLength={1_000}
        autosize
        minRows={2}
        onChange={({ currentTarget }) => setAnswer(currentTarget.value)}
      />
      <RefusalList of={receive.refusal} linkOf={(at) => `#${at}`} />
      <Group>
        <Button loading={receive.isPending} onClick={() => receive.mutate({ ...seen, come: [...come], answer })}>
          {words.receive}
        </Button>
        <Button variant="default" onClick={() => setIsReturning(true)}>
          {words.return}
        </Button>
      </Group>
      <ConfirmWithReason
        opened={isReturning}
        onClose={() => setIsReturning(false)}
        title={words.returnTitle}
        action={words.return}
        least={5}
        isWorking={giveBack.isPending}
        refusal={giveBack.refusal}
        onConfirm={(reason) => giveBack.mutate({ ...seen, reason })}
      />
    </Stack>
  )
}
