import { Button, Card, Group, Stack, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type Criterion, placesOf } from '../../../rules/drawing/opening.ts'
import {
  addQuestion,
  MOST_QUESTIONS,
  moveSection,
  newQuestion,
  removeSection,
  renameSection,
} from '../../../rules/drawing/questions.ts'
import type { Question, Questionnaire } from '../../../rules/questionnaire.ts'
import { formWords } from '../../text-of-drawing.vi.ts'
import { MoveButtons } from './MoveButtons.tsx'
import { QuestionEditor } from './QuestionEditor.tsx'

interface SectionEditorProps {
  form: Questionnaire
  at: number
  criteria: readonly Criterion[]
  redraw: (make: (form: Questionnaire) => Questionnaire) => void
}

const KINDS = ['rating', 'choice', 'remark'] as const satisfies readonly Question['kind'][]

export function SectionEditor({ form, at, criteria, redraw }: SectionEditorProps) {
  const section = form.sections[at]
  if (!section) return null
  const places = placesOf(form)
  const number = at + 1
  return (
    <Card withBorder component="section" aria-label={formWords.section(number)}>
      <Group gap="xs" align="flex-end" wrap="nowrap" mb="sm">
        <TextInput
          flex={1}
          label={formWords.sectionTitle(number)}
          value={section.title}
          maxLength={1_000}
          onChange={({ currentTarget: { value } }) => redraw((now) => renameSection(now, at, value))}
        />
        <MoveButtons
          up={formWords.upSection(number)}
          down={formWords.downSection(number)}
          remove={formWords.removeSection(number)}
          isFirst={at === 0}
          isLast={number === form.sections.length}
          onMove={(by) => redraw((now) => moveSection(now, at, by))}
          onRemove={() => redraw((now) => removeSection(now, at))}
        />
      </Group>
      <Stack gap="sm">
        {section.questions.map((question) => (
          <QuestionEditor
            key={question.id}
            form={form}
            question={question}
            place={places.get(question.id) ?? ''}
            criteria={criteria}
            redraw={redraw}
          />
        ))}
      </Stack>
      <Group gap="xs" mt="sm">
        {KINDS.map((kind) => (
          <Button
            key={kind}
            size="xs"
            variant="subtle"
            leftSection={<IconPlus size={15} stroke={1.6} />}
            disabled={section.questions.length >= MOST_QUESTIONS}
            onClick={() => redraw((now) => addQuestion(now, at, newQuestion(kind, now)))}
          >
            {formWords.add}: {formWords.kinds[kind].toLowerCase()}
          </Button>
        ))}
      </Group>
    </Card>
  )
}
