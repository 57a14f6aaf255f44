import { Button, Checkbox, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconEye, IconPlus } from '@tabler/icons-react'
import { call } from '../../../../../ui/api.ts'
import { KeptBar } from '../../../../../ui/saving/KeptBar.tsx'
import { useKept } from '../../../../../ui/saving/use-kept.ts'
import { survey as doors, type Survey } from '../../../contract.ts'
import type { Criterion } from '../../../rules/drawing/opening.ts'
import { addSection, MOST_SECTIONS } from '../../../rules/drawing/questions.ts'
import type { Questionnaire } from '../../../rules/questionnaire.ts'
import { oneSurvey } from '../../data.ts'
import { beginWords, formWords, keptWords } from '../../text-of-drawing.vi.ts'
import { Coverage } from './Coverage.tsx'
import classes from './Draw.module.css'
import { FormPreview } from './FormPreview.tsx'
import { SectionEditor } from './SectionEditor.tsx'

interface Form {
  title: string
  introduction: string
  isSample: boolean
  questionnaire: Questionnaire
}

const formOf = ({ title, introduction, isSample, questionnaire }: Survey): Form => ({
  title,
  introduction,
  isSample,
  questionnaire,
})

export function FormEditor({ survey, criteria }: { survey: Survey; criteria: readonly Criterion[] }) {
  const [previewed, preview] = useDisclosure(false)
  const kept = useKept<Survey, Form>({
    seen: survey,
    question: oneSurvey(survey.id),
    name: 'phieu-hoi',
    drawn: formOf,
    whyNot: ({ title }) => (title.trim() === '' ? keptWords.titleMissing : null),
    send: (form, version) =>
      call(doors.saveQuestionnaire, {
        ...form,
        questionnaire: form.questionnaire as Survey['questionnaire'],
        surveyId: survey.id,
        version,
      }),
  })
  const { draft, change } = kept
  const redraw = (make: (form: Questionnaire) => Questionnaire) =>
    change((form) => {
      const questionnaire = make(form.questionnaire)
      return questionnaire === form.questionnaire ? form : { ...form, questionnaire }
    })
  return (
    <>
      <KeptBar kept={kept}>
        <Button variant="default" leftSection={<IconEye size={17} stroke={1.6} />} onClick={preview.open}>
          {formWords.preview}
        </Button>
      </KeptBar>
      <div className={classes.sides}>
        <Stack gap="md">
          <TextInput
            label={formWords.title}
            value={draft.title}
            maxLength={300}
            onChange={({ currentTarget: { value } }) => change((form) => ({ ...form, title: value }))}
          />
          <Textarea
            label={formWords.introduction}
            value={draft.introduction}
            autosize
            minRows={2}
            maxLength={5_000}
            onChange={({ currentTarget: { value } }) => change((form) => ({ ...form, introduction: value }))}
          />
          <Checkbox
            label={formWords.sample}
            checked={draft.isSample}
            onChange={({ currentTarget: { checked } }) => change((form) => ({ ...form, isSample: checked }))}
          />
          {draft.questionnaire.sections.length === 0 && <Text c="dimmed">{formWords.nothing}</Text>}
          {draft.questionnaire.sections.map((section, at) => (
            <SectionEditor key={section.id} form={draft.questionnaire} at={at} criteria={criteria} redraw={redraw} />
          ))}
          <Group justify="space-between">
            <Button
              variant="default"
              leftSection={<IconPlus size={17} stroke={1.6} />}
              disabled={draft.questionnaire.sections.length >= MOST_SECTIONS}
              onClick={() => redraw(addSection)}
            >
              {formWords.addSection}
            </Button>
            <Text size="sm" c="dimmed">
              {formWords.keys}
            </Text>
          </Group>
        </Stack>
        <Coverage questionnaire={draft.questionnaire} criteria={criteria} />
      </div>
      <Modal
        opened={previewed}
        onClose={preview.close}
        title={formWords.previewTitle}
        closeButtonProps={{ 'aria-label': beginWords.close }}
      >
        <FormPreview introduction={draft.introduction} questionnaire={draft.questionnaire} />
      </Modal>
    </>
  )
}
