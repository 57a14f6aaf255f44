import { Button, Checkbox, Modal, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconLink } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { NumberField } from '../../../../../ui/form/NumberField.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { type LinkState, survey } from '../../../contract.ts'
import { linkWords } from '../../text-of-links.vi.ts'

const words = linkWords.issue

export function IssueLinks({ surveyId, state }: { surveyId: string; state: LinkState }) {
  const [opened, { open, close }] = useDisclosure(false)
  return (
    <>
      <Button leftSection={<IconLink size={16} />} onClick={open}>
        {words.open}
      </Button>
      <Modal opened={opened} onClose={close} title={words.title} closeButtonProps={{ 'aria-label': linkWords.close }}>
        <IssueForm surveyId={surveyId} state={state} />
      </Modal>
    </>
  )
}

function IssueForm({ surveyId, state }: { surveyId: string; state: LinkState }) {
  const waiting = state.groups.reduce((sum, { withoutLink }) => sum + withoutLink, 0)
  const [toList, setToList] = useState(true)
  const [counts, setCounts] = useState<Record<string, number | null>>({})
  const [most, setMost] = useState<number | null>(null)
  const issue = useAction(survey.issueLinks, { inPlace: true, onDone: () => setCounts({}) })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const unnamed = Object.entries(counts).flatMap(([groupId, count]) => (count ? [{ groupId, count }] : []))
    issue.mutate({ surveyId, toList, unnamed, ...(most !== null && { most }) })
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <RefusalList of={issue.refusal} />
        <Checkbox
          label={words.toList(waiting)}
          checked={toList && waiting > 0}
          disabled={waiting === 0}
          onChange={(event) => setToList(event.currentTarget.checked)}
        />
        {state.groups.map(({ id, name, left }) => (
          <NumberField
            key={id}
            label={words.unnamed(name)}
            description={words.unnamedHint(left)}
            value={counts[id] ?? null}
            onChange={(count) => setCounts((was) => ({ ...was, [id]: count }))}
            places={0}
            min={0}
            max={20_000}
          />
        ))}
        <NumberField
          label={words.most}
          description={words.mostHint}
          value={most}
          onChange={setMost}
          places={0}
          min={1}
          max={500}
        />
        {issue.data && (
          <Text size="sm" role="status">
            {words.issued(issue.data.issued, issue.data.forms)} {issue.data.short > 0 && words.short(issue.data.short)}
          </Text>
        )}
        <Button type="submit" loading={issue.isPending}>
          {words.issue}
        </Button>
      </Stack>
    </form>
  )
}
