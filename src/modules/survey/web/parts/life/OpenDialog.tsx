/** Everything that stands against opening, what is only told, and from when until when. */
import { Alert, Button, Group, List, Modal, Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { dayIn } from '../../../../../shared/dates.ts'
import { endOfDay, startOfDay } from '../../../../../shared/instants.ts'
import { sentenceOf } from '../../../../../shared/refusal.ts'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { survey as doors, type Survey } from '../../../contract.ts'
import { type SurveyReason, sentences } from '../../../refusals.vi.ts'
import { frameOf } from '../../../rules/drawing/frame.ts'
import { criteriaAsked, placesOf, toldBeforeOpening, whyNotReady, whyNotTimes } from '../../../rules/drawing/opening.ts'
import { surveyGround } from '../../data.ts'
import { beginWords, lifeWords } from '../../text-of-drawing.vi.ts'

interface OpenDialogProps {
  opened: boolean
  onClose: () => void
  survey: Survey
}

const DAYS = 14
const inDays = (days: number) => dayIn(new Date(Date.now() + days * 86_400_000)) as string
const inWords = ({ reason, params }: SurveyReason) => sentenceOf(sentences[reason][1], params)

export function OpenDialog({ opened, onClose, survey }: OpenDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={lifeWords.openTitle}
      size="lg"
      closeButtonProps={{ 'aria-label': beginWords.close }}
    >
      <OpenForm survey={survey} onClose={onClose} />
    </Modal>
  )
}

function OpenForm({ survey, onClose }: Omit<OpenDialogProps, 'opened'>) {
  const { data: ground } = useSuspenseQuery(surveyGround(survey.id))
  const [first, setFirst] = useState<string | null>(inDays(0))
  const [last, setLast] = useState<string | null>(inDays(DAYS))
  const open = useAction(doors.openSurvey, { said: lifeWords.opened, inPlace: true, onDone: onClose })
  const frame = frameOf(survey)
  const times = first !== null && last !== null ? { opensAt: startOfDay(first), closesAt: endOfDay(last) } : null
  const reasons = [...whyNotReady({ ...survey, frame }, ground), ...(times ? whyNotTimes(times, new Date()) : [])].map(
    inWords,
  )
  return (
    <Stack gap="sm">
      <RefusalList of={open.refusal} />
      {reasons.length > 0 && (
        <Alert color="red" variant="light" title={lifeWords.standsAgainst}>
          <List size="sm">
            {reasons.map((sentence) => (
              <List.Item key={sentence}>{sentence}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      <Told survey={survey} criteria={criteriaAsked(ground, frame)} />
      <Group gap="sm">
        <DayField label={lifeWords.firstDay} value={first} onChange={setFirst} />
        <DayField label={lifeWords.lastDay} value={last} onChange={setLast} min={inDays(0)} />
      </Group>
      <Text size="sm" c="dimmed">
        {lifeWords.afterOpening}
      </Text>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {lifeWords.cancel}
        </Button>
        <Button
          disabled={reasons.length > 0 || times === null}
          loading={open.isPending}
          onClick={() => times && open.mutate({ surveyId: survey.id, version: survey.version, ...times })}
        >
          {lifeWords.openNow}
        </Button>
      </Group>
    </Stack>
  )
}

function Told({ survey, criteria }: { survey: Survey; criteria: ReturnType<typeof criteriaAsked> }) {
  const { unscored, uncovered } = toldBeforeOpening(survey.questionnaire, criteria)
  const places = placesOf(survey.questionnaire)
  if (unscored.length === 0 && uncovered.length === 0) return null
  return (
    <Alert color="yellow" variant="light">
      {uncovered.length > 0 && (
        <Text size="sm">
          {lifeWords.toldUncovered(uncovered.map(({ code, title }) => `${code} ${title}`).join('; '))}
        </Text>
      )}
      {unscored.length > 0 && (
        <Text size="sm">{lifeWords.toldUnscored(unscored.map(({ id }) => places.get(id)).join(', '))}</Text>
      )}
    </Alert>
  )
}
