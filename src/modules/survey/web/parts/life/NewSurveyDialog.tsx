/** A survey to begin: of which round, and from what. */
import { Button, Group, Modal, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { LoadingPage } from '../../../../../ui/LoadingPage.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { survey as doors, type SurveyModel, type SurveySummary } from '../../../contract.ts'
import { surveyBeginnings } from '../../data.ts'
import { beginWords } from '../../text-of-drawing.vi.ts'

interface NewSurveyDialogProps {
  opened: boolean
  onClose: () => void
  surveys: readonly SurveySummary[]
}

export function NewSurveyDialog({ opened, onClose, surveys }: NewSurveyDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={beginWords.title}
      size="lg"
      closeButtonProps={{ 'aria-label': beginWords.close }}
    >
      <Offer surveys={surveys} onClose={onClose} />
    </Modal>
  )
}

function Offer({ surveys, onClose }: Omit<NewSurveyDialogProps, 'opened'>) {
  const { data, error } = useQuery(surveyBeginnings())
  if (error) return <RefusalList of={error} />
  if (!data) return <LoadingPage />
  if (data.rounds.length === 0) return <Text>{beginWords.noRound}</Text>
  return <NewSurveyForm rounds={data.rounds} models={data.models} surveys={surveys} onClose={onClose} />
}

interface NewSurveyFormProps extends Omit<NewSurveyDialogProps, 'opened'> {
  rounds: readonly { id: string; name: string }[]
  models: readonly SurveyModel[]
}

const [MODEL, COPY] = ['model:', 'survey:']

/** As the select names it. */
function fromOf(chosen: string) {
  if (chosen.startsWith(MODEL)) return { kind: 'model', key: chosen.slice(MODEL.length) } as const
  if (chosen.startsWith(COPY)) return { kind: 'survey', surveyId: chosen.slice(COPY.length) } as const
  return { kind: 'blank' } as const
}

function NewSurveyForm({ rounds, models, surveys, onClose }: NewSurveyFormProps) {
  const navigate = useNavigate()
  const [first] = models
  const [title, setTitle] = useState('')
  const [roundId, setRound] = useState(rounds[0]?.id ?? '')
  const [from, setFrom] = useState(first ? `${MODEL}${first.key}` : '')
  const create = useAction(doors.createSurvey, {
    said: beginWords.created,
    inPlace: true,
    onDone: ({ surveyId }) => {
      onClose()
      return navigate({ to: `/survey/${surveyId}` as never })
    },
  })
  const model = models.find(({ key }) => `${MODEL}${key}` === from)
  return (
    <Stack gap="sm">
      <RefusalList of={create.refusal} />
      <TextInput
        label={beginWords.name}
        placeholder={beginWords.namePlaceholder}
        value={title}
        maxLength={300}
        data-autofocus
        onChange={({ currentTarget: { value } }) => setTitle(value)}
      />
      <NativeSelect
        label={beginWords.round}
        data={rounds.map(({ id, name }) => ({ value: id, label: name }))}
        value={roundId}
        onChange={({ currentTarget: { value } }) => setRound(value)}
      />
      <NativeSelect
        label={beginWords.from}
        data={[
          ...models.map(({ key, name, questions }) => ({
            value: `${MODEL}${key}`,
            label: beginWords.model(name, questions),
          })),
          ...surveys.map(({ id, title: named }) => ({ value: `${COPY}${id}`, label: beginWords.copy(named) })),
          { value: '', label: beginWords.blank },
        ]}
        value={from}
        onChange={({ currentTarget: { value } }) => setFrom(value)}
      />
      {model && (
        <Text size="sm" c="dimmed">
          {model.warning}
        </Text>
      )}
      {from.startsWith(COPY) && (
        <Text size="sm" c="dimmed">
          {beginWords.copyHint}
        </Text>
      )}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {beginWords.cancel}
        </Button>
        <Button
          disabled={title.trim() === ''}
          loading={create.isPending}
          onClick={() => create.mutate({ roundId, title, from: fromOf(from) })}
        >
          {beginWords.create}
        </Button>
      </Group>
    </Stack>
  )
}
