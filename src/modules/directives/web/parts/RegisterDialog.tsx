/** A document put into the book; then it is split. */
import { Button, Group, Modal, Select, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { DayField } from '../../../../ui/form/DayField.tsx'
import { useAction } from '../../../../ui/query.ts'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { useSession } from '../../../../ui/session.tsx'
import { words as pieceWords } from '../../../../ui/text.vi.ts'
import { directives, type TaskSummary } from '../../contract.ts'
import { kindInWords } from '../../rules/document-name.ts'
import { DOCUMENT_KINDS, type DocumentKind, SETS_DAYS } from '../../rules/words.ts'
import { documentWords as words } from '../text-of-documents.vi.ts'
import { linkRegisteredPlan } from './link-registered-plan.ts'
import { PlanFields } from './PlanFields.tsx'

interface RegisterDialogProps {
  opened: boolean
  onClose: () => void
}

export function RegisterDialog({ opened, onClose }: RegisterDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={words.register}
      size="lg"
      closeButtonProps={{ 'aria-label': pieceWords.close }}
    >
      <Fields onClose={onClose} />
    </Modal>
  )
}

interface Written {
  kind: DocumentKind
  number: string
  symbol: string
  issuedOn: string | null
  meetingOn: string | null
  issuer: string
  signer: string
  title: string
  parYear: number | null
}

const NOTHING: Written = {
  kind: 'notice',
  number: '',
  symbol: '',
  issuedOn: null,
  meetingOn: null,
  issuer: '',
  signer: '',
  title: '',
  parYear: null,
}

/** Lives only while the dialog is open, so that every opening starts anew. */
function Fields({ onClose }: Pick<RegisterDialogProps, 'onClose'>) {
  const navigate = useNavigate()
  const session = useSession()
  const [written, write] = useState(NOTHING)
  const [asking, ask] = useState<TaskSummary | null>(null)
  const register = useAction(directives.registerDocument, {
    inPlace: true,
    said: words.registered,
    onDone: ({ documentId }) => {
      const open = () => navigate({ to: `/directives/documents/${documentId}/split` })
      if (asking === null) void open()
      else void linkRegisteredPlan(session, asking, documentId).finally(open)
    },
  })
  const line = (name: 'number' | 'symbol' | 'issuer' | 'signer', isRequired = false) => (
    <TextInput
      label={words.fields[name]}
      required={isRequired}
      value={written[name]}
      onChange={(event) => write({ ...written, [name]: event.currentTarget.value })}
    />
  )
  const day = (name: 'issuedOn' | 'meetingOn') => (
    <DayField
      label={words.fields[name]}
      clearable
      value={written[name]}
      onChange={(value) => write({ ...written, [name]: value })}
    />
  )
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        register.mutate({ ...written, parYear: written.kind === 'plan' ? written.parYear : null })
      }}
    >
      <Stack gap="sm">
        <RefusalList of={register.refusal} />
        <Group align="flex-end" gap="sm">
          <Select
            label={words.fields.kind}
            allowDeselect={false}
            w={170}
            data={DOCUMENT_KINDS.map((kind) => ({ value: kind, label: kindInWords[kind] }))}
            value={written.kind}
            onChange={(kind) => write({ ...written, kind: kind as DocumentKind })}
          />
          {line('number')}
          {line('symbol')}
        </Group>
        <Group align="flex-end" gap="sm">
          {day('issuedOn')}
          {day('meetingOn')}
        </Group>
        <Text size="xs" c="dimmed">
          {words.fields.unstated}
        </Text>
        {line('issuer', true)}
        {line('signer')}
        <Textarea
          label={words.fields.title}
          required
          autosize
          minRows={2}
          maxLength={500}
          value={written.title}
          onChange={(event) => write({ ...written, title: event.currentTarget.value })}
        />
        {SETS_DAYS.includes(written.kind) && (
          <PlanFields
            kind={written.kind}
            parYear={written.parYear}
            onYear={(parYear) => write({ ...written, parYear })}
            asking={asking}
            onAsking={ask}
          />
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button
            type="submit"
            loading={register.isPending}
            disabled={written.issuer.trim().length < 2 || written.title.trim() === ''}
          >
            {words.register}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
