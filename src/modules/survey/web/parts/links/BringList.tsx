/** A list from Excel, CSV or pasted: read, looked at, then taken whole. */
import { Button, FileButton, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconUpload } from '@tabler/icons-react'
import { useState } from 'react'
import { urlOf } from '../../../../../ui/api.ts'
import { base64Of, MOST_BYTES, saveBase64 } from '../../../../../ui/files/base64.ts'
import { notifyRefused } from '../../../../../ui/notify.ts'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { survey } from '../../../contract.ts'
import { linkWords } from '../../text-of-links.vi.ts'
import { ListPreview } from './ListPreview.tsx'

const words = linkWords.bring

export function BringList({ surveyId }: { surveyId: string }) {
  const [opened, { open, close }] = useDisclosure(false)
  return (
    <>
      <Button leftSection={<IconUpload size={16} />} onClick={open}>
        {words.open}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={words.title}
        size="xl"
        closeButtonProps={{ 'aria-label': linkWords.close }}
      >
        <BringForm surveyId={surveyId} onTaken={close} />
      </Modal>
    </>
  )
}

interface Brought {
  surveyId: string
  fileName: string
  base64: string
}

function BringForm({ surveyId, onTaken }: { surveyId: string; onTaken: () => void }) {
  const [text, setText] = useState('')
  const [brought, setBrought] = useState<Brought | null>(null)
  const read = useAction(survey.readList, { inPlace: true, invalidates: [] })
  const take = useAction(survey.takeList, { inPlace: true, said: words.taken, onDone: onTaken })
  const mark = useAction(survey.markedList, {
    invalidates: [],
    onDone: ({ fileName, base64 }) => saveBase64(fileName, base64),
  })
  const bring = async (file: File | null) => {
    if (file === null) return
    if (file.size > MOST_BYTES) return notifyRefused(words.tooLarge)
    const list = { surveyId, fileName: file.name.normalize('NFC'), base64: await base64Of(file) }
    take.reset()
    setBrought(list)
    read.mutate(list)
  }
  const answer = read.data
  return (
    <Stack gap="sm">
      <Text size="sm">{words.steps}</Text>
      <Group gap="xs">
        <Button component="a" href={urlOf(survey.listTemplate, { surveyId })} download variant="default">
          {words.template}
        </Button>
        <FileButton accept=".xlsx,.csv,.txt,.docx" onChange={bring}>
          {(props) => (
            <Button {...props} variant="default" loading={read.isPending}>
              {words.choose}
            </Button>
          )}
        </FileButton>
      </Group>
      <Textarea
        label={words.paste}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        rows={4}
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
      />
      <div>
        <Button
          variant="default"
          disabled={text.trim() === ''}
          onClick={() => bring(new File([text], words.pasted, { type: 'text/csv' }))}
        >
          {words.read}
        </Button>
      </div>
      <RefusalList of={read.refusal ?? take.refusal} />
      {answer && brought && (
        <>
          <Text size="sm" role="status" {...(answer.problems > 0 && { c: 'var(--mantine-color-error)' })}>
            {answer.problems > 0 ? words.wrong(answer.problems) : words.fine(answer.people, answer.withEmail)}
          </Text>
          <ListPreview answer={answer} />
          {answer.problems > 0 ? (
            <Button variant="default" loading={mark.isPending} onClick={() => mark.mutate(brought)}>
              {words.marked}
            </Button>
          ) : (
            <Button loading={take.isPending} onClick={() => take.mutate(brought)}>
              {words.take(answer.people)}
            </Button>
          )}
        </>
      )}
    </Stack>
  )
}
