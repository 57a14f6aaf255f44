/** What is typed before a step: only what the step asks for. */
import { Checkbox, Textarea, TextInput } from '@mantine/core'
import { dayIn } from '../../../../../shared/dates.ts'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import { NumberField } from '../../../../../ui/form/NumberField.tsx'
import { UnitPicker } from '../../../../organization/web/index.ts'
import type { Task } from '../../../contract.ts'
import { taskWords } from '../../text-of-tasks.vi.ts'
import { DirectiveField } from './DirectiveField.tsx'
import { PersonFields } from './PersonFields.tsx'
import { type StepForm, type Typed, whyNotWords } from './step-forms.ts'

const { fields: words } = taskWords

interface StepFieldsProps {
  task: Task
  asked: StepForm
  typed: Typed
  wasTried: boolean
  onType: (part: Partial<Typed>) => void
}

/** A dialog begins in its first field, not at the button that closes it; a day alone does not, whose calendar would cover the rest. */
const firstOf = (task: Task, { title, person, unit, document, day, percent }: StepForm) => {
  if (title !== undefined) return 'title'
  if (unit) return 'unit'
  if (person) return 'person'
  if (document?.isAsked(task)) return 'document'
  if (day) return null
  return percent ? 'percent' : 'words'
}
const beginning = (isFirst: boolean) => isFirst && { 'data-autofocus': true }

export function StepFields(props: StepFieldsProps) {
  const { task, asked, typed, wasTried, onType } = props
  const first = firstOf(task, asked)
  const missing = (isMissing: boolean, sentence: string) => (wasTried && isMissing ? sentence : undefined)
  return (
    <>
      {asked.title !== undefined && (
        <TextInput
          label={asked.title}
          required
          maxLength={300}
          {...beginning(first === 'title')}
          value={typed.title}
          onChange={(event) => onType({ title: event.currentTarget.value })}
          error={missing(typed.title.trim() === '', words.titleMissing)}
        />
      )}
      {asked.unit && (
        <UnitPicker
          label={asked.unit.label}
          {...beginning(first === 'unit')}
          required={asked.unit.isNeeded}
          asOf={dayIn(new Date())}
          value={typed.unitId}
          onChange={(unit) => onType({ unitId: unit?.unitId ?? null })}
          error={missing(asked.unit.isNeeded && typed.unitId === null, words.unitMissing)}
        />
      )}
      {asked.person && <PersonFields taskId={task.id} typed={typed} isFirst={first === 'person'} onType={onType} />}
      {asked.document?.isAsked(task) && (
        <DirectiveField
          label={asked.document.label}
          isFirst={first === 'document'}
          value={typed.documentId}
          onChange={(documentId) => onType({ documentId })}
          error={missing(typed.documentId === null, words.documentMissing)}
        />
      )}
      {asked.day && (
        <DayField
          label={asked.day.label}
          description={asked.day.hint(task)}
          required={asked.day.isNeeded}
          value={typed.day}
          onChange={(day) => onType({ day })}
          error={missing(asked.day.isNeeded && typed.day === null, words.dayMissing)}
        />
      )}
      {asked.percent && (
        <NumberField
          label={words.percent}
          {...beginning(first === 'percent')}
          required
          {...{ min: 0, max: 100, places: 0, live: true, w: 180 }}
          value={typed.percent}
          onChange={(percent) => onType({ percent })}
          error={missing(typed.percent === null, words.percentMissing)}
        />
      )}
      {asked.words && (
        <Textarea
          label={asked.words.label}
          {...beginning(first === 'words')}
          required={asked.words.least > 0}
          autosize
          {...{ minRows: 3, maxRows: 12, maxLength: asked.words.most }}
          value={typed.words}
          onChange={(event) => onType({ words: event.currentTarget.value })}
          error={wasTried ? whyNotWords(asked, typed) : undefined}
        />
      )}
      {asked.endsParts && task.openParts > 0 && (
        <Checkbox
          label={words.endsParts(task.openParts)}
          description={words.endsPartsAbout}
          checked={typed.endsParts}
          onChange={(event) => onType({ endsParts: event.currentTarget.checked })}
        />
      )}
      {asked.figure && (
        <NumberField
          label={words.figure}
          {...{ live: true, w: 220 }}
          value={typed.figure}
          onChange={(figure) => onType({ figure })}
        />
      )}
    </>
  )
}
