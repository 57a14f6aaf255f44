/** What stands on the paper: name, number, day, kind. Lives only while it is open, so that each opening begins with what is kept. */
import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { dayIn } from '../../../../shared/dates.ts'
import { DayField } from '../../../../ui/form/DayField.tsx'
import { notifyDone } from '../../../../ui/notify.ts'
import { useAction } from '../../../../ui/query.ts'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { type Document, type DocumentRow, documents } from '../../contract.ts'
import { problemOf } from '../../refusals.vi.ts'
import { whyNotDay } from '../../rules/changing.ts'
import { type Kind, kindInWords, kindOf, kinds } from '../../rules/kinds.ts'
import { words } from '../text.vi.ts'

type PaperToEdit = Pick<DocumentRow, 'id' | 'version' | 'newest' | 'title' | 'number' | 'issuedOn' | 'kind'>

interface PaperDialogProps {
  document: PaperToEdit | null
  onClose: () => void
  onSaved?: (document: Document) => void
}

export function PaperDialog({ document, onClose, onSaved }: PaperDialogProps) {
  return (
    <Modal
      opened={document !== null}
      onClose={onClose}
      title={words.paper.editTitle}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      {document && (
        <PaperForm
          key={`${document.id} ${document.version}`}
          document={document}
          onCancel={onClose}
          onSaved={(saved) => {
            onSaved?.(saved)
            onClose()
          }}
        />
      )}
    </Modal>
  )
}

interface PaperFormProps {
  document: PaperToEdit
  onCancel: () => void
  onSaved: (document: Document) => void
}

function PaperForm({ document, onCancel, onSaved }: PaperFormProps) {
  const [title, setTitle] = useState(document.title)
  const [number, setNumber] = useState(document.number ?? '')
  const [issuedOn, setIssuedOn] = useState(document.issuedOn)
  const [kind, setKind] = useState<Kind>(document.kind)
  const edit = useAction(documents.editDocument, {
    inPlace: true,
    // Sheets show number and day of what hangs on them.
    invalidates: ['documents', 'par'],
    onDone: (saved) => {
      notifyDone(saved.newest === document.newest ? words.paper.saved : words.paper.savedAsVersion(saved.newest))
      onSaved(saved)
    },
  })
  // The field takes any day: one that is ahead is refused in words, not wiped out.
  const wrongDay = whyNotDay(issuedOn, dayIn(new Date()))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    edit.mutate({ documentId: document.id, version: document.version, title, number, issuedOn, kind })
  }
  const guess = () => {
    if (kind === 'other') setKind(kindOf(number, title))
  }
  return (
    <form onSubmit={submit} noValidate>
      <RefusalList of={edit.refusal} />
      <Stack gap="sm">
        <TextInput
          label={words.paper.title}
          required
          maxLength={300}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          onBlur={guess}
        />
        <Group gap="sm" align="flex-start" grow preventGrowOverflow={false}>
          <TextInput
            label={words.paper.number}
            description={words.paper.numberHint}
            maxLength={80}
            data-autofocus
            value={number}
            onChange={(event) => setNumber(event.currentTarget.value)}
            onBlur={guess}
          />
          <DayField
            label={words.paper.issuedOn}
            description={words.paper.issuedOnHint}
            value={issuedOn}
            onChange={setIssuedOn}
            error={wrongDay && problemOf(wrongDay).sentence}
            width="100%"
            clearable
          />
        </Group>
        <Select
          label={words.paper.kind}
          data={kinds.map((one) => ({ value: one, label: kindInWords[one] }))}
          value={kind}
          onChange={(chosen) => setKind(chosen as Kind)}
          allowDeselect={false}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onCancel}>
            {words.cancel}
          </Button>
          <Button type="submit" loading={edit.isPending} disabled={title.trim() === '' || wrongDay !== null}>
            {words.save}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
