/** What is asked before a step. Lives only while its dialog is open; a refusal leaves what was typed. */
import { Button, Group, Stack, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useEffect, useState } from 'react'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import type { Task } from '../../../contract.ts'
import { type StepKey, taskWords } from '../../text-of-tasks.vi.ts'
import { StepFields } from './StepFields.tsx'
import { doorOf, STEP_FORMS, type StepForm, type Typed, whyNotWords } from './step-forms.ts'

const { fields: words } = taskWords

interface StepQuestionProps {
  task: Task
  step: StepKey
  id: string
  onClose: () => void
}

const emptyFor = (task: Task, { day, percent, person }: StepForm): Typed => ({
  words: '',
  figure: null,
  documentId: null,
  unitId: null,
  title: '',
  endsParts: false,
  day: day?.first(task) ?? null,
  percent: percent ? task.percent : null,
  accountId: person === 'of-task' ? task.accountId : null,
  personName: person === 'of-task' && task.accountId === null ? task.personName : '',
})

const isIncomplete = (task: Task, asked: StepForm, typed: Typed): boolean =>
  whyNotWords(asked, typed) !== null ||
  (asked.title !== undefined && typed.title.trim() === '') ||
  (asked.unit?.isNeeded === true && typed.unitId === null) ||
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
        <StepFields
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
