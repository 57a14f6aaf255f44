import { Button, Modal, MultiSelect, Select, Stack, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { type FormEvent, useState } from 'react'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { survey as doors, type Survey } from '../../../contract.ts'
import { linkWords } from '../../text-of-links.vi.ts'

const words = linkWords.add
const FIELDS = ['fullName', 'position', 'workplace', 'email', 'phone'] as const
const EMPTY = { fullName: '', position: '', workplace: '', email: '', phone: '' }

export function AddPerson({ survey }: { survey: Survey }) {
  const [opened, { open, close }] = useDisclosure(false)
  return (
    <>
      <Button variant="default" onClick={open}>
        {words.open}
      </Button>
      <Modal opened={opened} onClose={close} title={words.title} closeButtonProps={{ 'aria-label': linkWords.close }}>
        <AddForm survey={survey} />
      </Modal>
    </>
  )
}

/** Stays open after adding: people come one after the other. */
function AddForm({ survey }: { survey: Survey }) {
  const [written, setWritten] = useState(EMPTY)
  const [groupId, setGroupId] = useState(survey.groups[0]?.id ?? null)
  const [targetIds, setTargetIds] = useState<string[]>([])
  const add = useAction(doors.addRespondent, {
    inPlace: true,
    said: words.added,
    onDone: () => {
      setWritten(EMPTY)
      setTargetIds([])
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (groupId !== null) add.mutate({ surveyId: survey.id, groupId, targetIds, ...written })
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <RefusalList of={add.refusal} />
        <Select
          label={words.group}
          data={survey.groups.map(({ id, name }) => ({ value: id, label: name }))}
          value={groupId}
          onChange={setGroupId}
          allowDeselect={false}
        />
        {FIELDS.map((field) => (
          <TextInput
            key={field}
            label={words[field]}
            required={field === 'fullName'}
            value={written[field]}
            onChange={(event) => {
              const { value } = event.currentTarget
              setWritten((was) => ({ ...was, [field]: value }))
            }}
            maxLength={200}
          />
        ))}
        <MultiSelect
          label={words.targets}
          description={words.targetsHint}
          data={survey.surveyed.map(({ id, unitName }) => ({ value: id, label: unitName }))}
          value={targetIds}
          onChange={setTargetIds}
          searchable
        />
        <Button type="submit" loading={add.isPending} disabled={groupId === null}>
          {words.add}
        </Button>
      </Stack>
    </form>
  )
}
