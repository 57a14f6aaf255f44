/** A file dropped, chosen or pasted; or the cells of a table, copied from Excel. */
import { Button, Stack, Text, Textarea } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { FileDrop } from '../../../../ui/FileDrop.tsx'
import { notifyDone } from '../../../../ui/notify.ts'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { upload } from '../../../../ui/upload.ts'
import { type Source, sources } from '../../contract.ts'
import { snapshotWords } from '../text.vi.ts'

export function ImportPart({ source, disabled }: { source: Source; disabled: boolean }) {
  const client = useQueryClient()
  const [text, setText] = useState('')
  const [refusal, setRefusal] = useState<unknown>(null)
  const [isSending, setIsSending] = useState(false)
  const send: Parameters<typeof FileDrop>[0]['send'] = async (file, options) => {
    const { period, rows } = await upload(sources.importSnapshot, { sourceId: source.id }, file, options)
    await client.invalidateQueries({ queryKey: ['sources'] })
    notifyDone(snapshotWords.imported(period, rows))
  }
  const sendPasted = async () => {
    setIsSending(true)
    setRefusal(null)
    const pasted = new File([text], 'bang-da-dan.csv', { type: 'text/csv' })
    await send(pasted, { onProgress: () => undefined, signal: new AbortController().signal }).then(
      () => setText(''),
      setRefusal,
    )
    setIsSending(false)
  }
  return (
    <Stack gap="xs" maw={860}>
      <FileDrop
        label={snapshotWords.drop}
        limits={sources.importSnapshot.upload}
        multiple={false}
        disabled={disabled}
        send={send}
      />
      <Text size="xs" c="dimmed">
        {snapshotWords.dropHint(source.columns.join('; '), source.periodExamples[0] ?? '')}
      </Text>
      <details>
        <summary>{snapshotWords.paste}</summary>
        <Textarea
          mt="xs"
          label={snapshotWords.paste}
          description={snapshotWords.pasteHint}
          rows={5}
          value={text}
          disabled={disabled}
          onChange={(event) => {
            setText(event.currentTarget.value)
            setRefusal(null)
          }}
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
        />
        <RefusalList of={refusal} title={snapshotWords.refused} />
        <Button
          mt="xs"
          variant="default"
          loading={isSending}
          disabled={disabled || text.trim() === ''}
          onClick={() => void sendPasted()}
        >
          {snapshotWords.takePaste}
        </Button>
      </details>
    </Stack>
  )
}
