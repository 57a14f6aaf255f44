import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { endOfDay, lastDayOf } from '../../../../../shared/instants.ts'
import { sentenceOf } from '../../../../../shared/refusal.ts'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { survey as doors, type Survey } from '../../../contract.ts'
import { sentences } from '../../../refusals.vi.ts'
import { whyNotExtend } from '../../../rules/drawing/changing.ts'
import { beginWords, lifeWords } from '../../text-of-drawing.vi.ts'

interface ExtendDialogProps {
  opened: boolean
  onClose: () => void
  survey: Survey
}

export function ExtendDialog({ opened, onClose, survey }: ExtendDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={lifeWords.extendTitle}
      closeButtonProps={{ 'aria-label': beginWords.close }}
    >
      <ExtendForm survey={survey} onClose={onClose} />
    </Modal>
  )
}

function ExtendForm({ survey, onClose }: Omit<ExtendDialogProps, 'opened'>) {
  const [last, setLast] = useState<string | null>(survey.closesAt === null ? null : lastDayOf(survey.closesAt))
  const extend = useAction(doors.extendSurvey, { said: lifeWords.extended, inPlace: true, onDone: onClose })
  const why = last === null ? null : whyNotExtend(survey, endOfDay(last), new Date())
  return (
    <Stack gap="sm">
      <RefusalList of={extend.refusal} />
      <DayField label={lifeWords.lastDay} value={last} onChange={setLast} />
      {why && (
        <Text size="sm" c="dimmed">
          {sentenceOf(sentences[why.reason][1], why.params)}
        </Text>
      )}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {lifeWords.cancel}
        </Button>
        <Button
          disabled={last === null || why !== null}
          loading={extend.isPending}
          onClick={() =>
            last && extend.mutate({ surveyId: survey.id, version: survey.version, closesAt: endOfDay(last) })
          }
        >
          {lifeWords.extendNow}
        </Button>
      </Group>
    </Stack>
  )
}
