/** What is asked before a step. Lives only while its dialog is open; a refusal leaves what was typed. */
import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useEffect, useState } from 'react'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import { NumberField } from '../../../../../ui/form/NumberField.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import type { Task } from '../../../contract.ts'
import { type StepKey, taskWords } from '../../text-of-tasks.vi.ts'
import { DirectiveField } from './DirectiveField.tsx'
import { PersonFields } from './PersonFields.tsx'
import { doorOf, STEP_FORMS, type StepForm, type Typed, whyNotWords } from './step-forms.ts'

const { fields: words } = taskWords

interface StepQuestionProps {
  task: Task
  step: StepKey
  id: string
  onClose: () => void
}

const emptyFor = (task: Task, { day, percent, person }: StepForm): Typed => ({
  ...{ words: '', figure: null, documentId: null },
  day: day?.first(task) ?? null,
  percent: percent ? task.percent : null,
  accountId: person ? task.accountId : null,
  personName: person && task.accountId === null ? task.personName : '',
})

const isIncomplete = (task: Task, asked: StepForm, typed: Typed): boolean =>
  whyNotWords(asked, typed) !== null ||
  (asked.day?.isNeeded === true && typed.day === null) ||
  (asked.percent === true && typed.percent === null) ||
  (asked.document?.isAsked(task) === true && typed.documentId === null)

export function StepQuestion({ task, step, id, onClose }: StepQuestionProps) {
  const asked = STEP_FORMS[step]
  const { action, about, said } = taskWords.steps[step]
  const [typed, setTyped] = useState(() => emptyFor(task, asked))
  const [wasTried, setWasTried] = useState(false)
  const take = useAction(doorOf(step, task), {
    inPlace: true,
    invalidates: ['directives', 'organization', 'law'],
    said,
    onDone: onClose,
  })
  useFreshAfterStale(take.error, take.refusal?.problems ?? [])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setWasTried(true)
    if (isIncomplete(task, asked, typed)) {
      const form = event.currentTarget
      requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
    } else
      take.mutate(
        asked.argument(
          { ...typed, words: typed.words.trim() },
          { task, id, at: { taskId: task.id, version: task.version } },
        ),
      )
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <RefusalList of={take.refusal} />
        {about !== null && <Text size="sm">{about}</Text>}
        <Fields
          {...{ task, asked, typed, wasTried }}
          onType={(part) => setTyped((before) => ({ ...before, ...part }))}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose} disabled={take.isPending}>
            {words.cancel}
          </Button>
          <Button type="submit" loading={take.isPending} {...(asked.isDangerous && { color: 'red' })}>
            {action}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

/** Somebody else was quicker: the page behind is asked again, so that a second try is over what is then shown. */
function useFreshAfterStale(error: unknown, problems: readonly { reason: string }[]) {
  const client = useQueryClient()
  const isStale = problems.some(({ reason }) => reason === 'directives.stale')
  useEffect(() => {
    if (error && isStale) void client.invalidateQueries({ queryKey: ['directives'] })
  }, [client, error, isStale])
}

interface FieldsProps {
  task: Task
  asked: StepForm
  typed: Typed
  wasTried: boolean
  onType: (part: Partial<Typed>) => void
}

function Fields({ task, asked, typed, wasTried, onType }: FieldsProps) {
  const missing = (isMissing: boolean, sentence: string) => (wasTried && isMissing ? sentence : undefined)
  return (
    <>
      {asked.person && <PersonFields taskId={task.id} typed={typed} onType={onType} />}
      {asked.document?.isAsked(task) && (
        <DirectiveField
          label={asked.document.label}
          value={typed.documentId}
          onChange={(documentId) => onType({ documentId })}
          error={missing(typed.documentId === null, words.documentMissing)}
        />
      )}
      {asked.day && (
        <DayField
          label={asked.day.label}
          required={asked.day.isNeeded}
          value={typed.day}
          onChange={(day) => onType({ day })}
          error={missing(asked.day.isNeeded && typed.day === null, words.dayMissing)}
        />
      )}
      {asked.percent && (
        <NumberField
          label={words.percent}
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
          required={asked.words.least > 0}
          autosize
          {...{ minRows: 3, maxRows: 12, maxLength: asked.words.most }}
          value={typed.words}
          onChange={(event) => onType({ words: event.currentTarget.value })}
          error={wasTried ? whyNotWords(asked, typed) : undefined}
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
