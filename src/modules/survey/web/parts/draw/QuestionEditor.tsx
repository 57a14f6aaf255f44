import { Checkbox, Group, NativeSelect, Textarea } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import type { Criterion } from '../../../rules/drawing/opening.ts'
import { asKind, changeQuestion, moveQuestion, removeQuestion } from '../../../rules/drawing/questions.ts'
import type { Question, Questionnaire } from '../../../rules/questionnaire.ts'
import { formWords } from '../../text-of-drawing.vi.ts'
import { CriterionField } from './CriterionField.tsx'
import classes from './Draw.module.css'
import { MoveButtons } from './MoveButtons.tsx'
import { OptionsFields } from './OptionsFields.tsx'
import { ScaleFields } from './ScaleFields.tsx'

interface QuestionEditorProps {
  form: Questionnaire
  question: Question
  place: string
  criteria: readonly Criterion[]
  redraw: (make: (form: Questionnaire) => Questionnaire) => void
}

const anchorOf = (id: string) => `cau-${id}`

/** A question that goes into another section is drawn anew there: the hand stays with it. */
const focusSoon = (id: string) =>
  requestAnimationFrame(() => document.getElementById(anchorOf(id))?.querySelector('textarea')?.focus())

export function QuestionEditor({ form, question, place, criteria, redraw }: QuestionEditorProps) {
  const put = (next: Question) => redraw((now) => changeQuestion(now, next))
  const move = (by: -1 | 1) => {
    redraw((now) => moveQuestion(now, question.id, by))
    focusSoon(question.id)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    move(event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons inside, from any of its fields.
    <div className={classes.question} id={anchorOf(question.id)} onKeyDown={onKeyDown}>
      <Group gap="xs" align="flex-end" wrap="nowrap">
        <Textarea
          flex={1}
          label={formWords.words(place)}
          value={question.text}
          autosize
          maxLength={1_000}
          onChange={({ currentTarget: { value } }) => put({ ...question, text: value })}
        />
        <MoveButtons
          up={formWords.up(place)}
          down={formWords.down(place)}
          remove={formWords.remove(place)}
          isFirst={moveQuestion(form, question.id, -1) === form}
          isLast={moveQuestion(form, question.id, 1) === form}
          onMove={move}
          onRemove={() => redraw((now) => removeQuestion(now, question.id))}
        />
      </Group>
      <Group gap="sm" align="flex-end" mt="xs">
        <NativeSelect
          aria-label={formWords.kind(place)}
          data={Object.entries(formWords.kinds).map(([value, label]) => ({ value, label }))}
          value={question.kind}
          onChange={({ currentTarget: { value } }) => put(asKind(question, value as Question['kind'], form))}
        />
        {question.kind !== 'remark' && (
          <>
            <CriterionField
              label={formWords.criterion(place)}
              criteria={criteria}
              value={question.criterion}
              onChange={(criterion) => put({ ...question, criterion })}
            />
            <Checkbox
              label={formWords.required}
              checked={question.required}
              onChange={({ currentTarget: { checked } }) => put({ ...question, required: checked })}
              mb={8}
            />
          </>
        )}
      </Group>
      {question.kind === 'rating' && (
        <ScaleFields place={place} scale={question.scale} onChange={(scale) => put({ ...question, scale })} />
      )}
      {question.kind === 'choice' && (
        <OptionsFields place={place} options={question.options} onChange={(options) => put({ ...question, options })} />
      )}
    </div>
  )
}
