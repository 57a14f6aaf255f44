/** The text of a document brought in: pasted, or read from its file; then cut into sentences. */
import { Button, Group, Text, Textarea, Title } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { useQueryClient } from '@tanstack/react-query'
import { FileDrop } from '../../../../../ui/FileDrop.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { useSession } from '../../../../../ui/session.tsx'
import { upload } from '../../../../../ui/upload.ts'
import { type DirectiveDocument, directives } from '../../../contract.ts'
import { contentOf } from '../../../rules/splitting/content.ts'
import { MOST_CHARACTERS } from '../../../rules/splitting/read-pages.ts'
import { splitWords } from '../../text-of-splitting.vi.ts'
import { ReadPaper } from './ReadPaper.tsx'
import { usePaperReading } from './use-paper-reading.ts'

const { text: words } = splitWords

interface ContentFormProps {
  document: DirectiveDocument
  onCancel?: () => void
  onKept?: () => void
}

export function ContentForm({ document, onCancel, onKept }: ContentFormProps) {
  const { account } = useSession()
  // What is pasted survives a reload; it is forgotten once it is kept.
  const [typed, setTyped, forget] = useLocalStorage({
    key: `noivu.draft.directives.${account?.id ?? ''}.${document.id}.noi-dung`,
    defaultValue: document.content,
    getInitialValueInEffect: false,
  })
  const save = useAction(directives.saveDocument, {
    inPlace: true,
    said: words.kept,
    onDone: () => {
      forget()
      onKept?.()
    },
  })
  const { paper } = document
  const reading = usePaperReading(document.id, setTyped)
  const keep = () => {
    const {
      id: documentId,
      version,
      kind,
      number,
      symbol,
      issuedOn,
      meetingOn,
      issuer,
      signer,
      title,
      parYear,
    } = document
    const head = { documentId, version, kind, number, symbol, issuedOn, meetingOn, issuer, signer, title, parYear }
    save.mutate({ ...head, content: contentOf(typed) })
  }
  return (
    <section aria-labelledby="dua-noi-dung">
      <Title order={2} size="h4" id="dua-noi-dung" mb={4}>
        {words.title}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {words.about}
      </Text>
      <RefusalList of={save.refusal} />
      {paper === null && <AttachPaper documentId={document.id} />}
      {paper !== null && <ReadPaper mediaType={paper.mediaType} reading={reading} />}
      <Textarea
        label={words.label}
        autosize
        minRows={12}
        maxRows={24}
        maxLength={MOST_CHARACTERS}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Group mt="sm" gap="xs">
        <Button onClick={keep} loading={save.isPending} disabled={reading.isReading || contentOf(typed) === ''}>
          {words.keep}
        </Button>
        {onCancel && (
          <Button variant="default" onClick={onCancel}>
            {words.cancel}
          </Button>
        )}
      </Group>
    </section>
  )
}

function AttachPaper({ documentId }: { documentId: string }) {
  const client = useQueryClient()
  const link = useAction(directives.linkPaper, { inPlace: false })
  return (
    <FileDrop
      label={words.attach}
      limits={directives.attachPaper.upload}
      multiple={false}
      offer={({ reason, at: paperId }, dismiss) =>
        reason === 'documents.already-kept' &&
        paperId !== undefined && (
          <Button
            size="xs"
            loading={link.isPending}
            onClick={() => link.mutate({ documentId, paperId }, { onSuccess: dismiss })}
          >
            {words.useKept}
          </Button>
        )
      }
      send={async (file, options) => {
        await upload(directives.attachPaper, { documentId }, file, options)
        await client.invalidateQueries({ queryKey: ['directives'] })
      }}
    />
  )
}
