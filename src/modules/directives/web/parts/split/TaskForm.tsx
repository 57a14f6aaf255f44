/** The fields of a drafted task; they save themselves over the version they were read in. */
import { Button, Group, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../../../ui/api.ts'
import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { KeptBar } from '../../../../../ui/saving/KeptBar.tsx'
import { useKept } from '../../../../../ui/saving/use-kept.ts'
import { type DirectiveDocument, directives, type Point, type Task } from '../../../contract.ts'
import { TASK_KINDS, type TaskKind } from '../../../rules/words.ts'
import { directiveTask } from '../../split-data.ts'
import { splitWords } from '../../text-of-splitting.vi.ts'
import { BindingFields } from './BindingFields.tsx'
import { BodyFields } from './BodyFields.tsx'
import { CountingFields } from './CountingFields.tsx'
import { proposalOf } from './use-splitting.ts'
import { WhenFields } from './WhenFields.tsx'
import { type ChangeTask, draftFrom, draftOf, givenOf, type Surroundings, type TaskDraft } from './written-task.ts'

const { fields: words, point: pointWords } = splitWords

interface TaskFormProps {
  taskId: string
  point: Point
  document: DirectiveDocument
  units: Surroundings['units']
}

export function TaskForm(props: TaskFormProps) {
  const { data: task } = useSuspenseQuery(directiveTask(props.taskId))
  return <Fields key={task.id} {...props} task={task} />
}

function Fields({ task, point, document, units }: TaskFormProps & { task: Task }) {
  const kept = useKept<Task, TaskDraft>({
    seen: task,
    question: directiveTask(task.id),
    name: 'nhiem-vu',
    drawn: (seen) => draftOf(seen, units),
    send: (draft, version) => call(directives.saveTask, { ...givenOf(draft), taskId: task.id, version }),
    whyNot: ({ title }) => (title.trim() === '' ? words.titleMissing : null),
  })
  const { draft } = kept
  const change: ChangeTask = (part) => kept.change((was) => ({ ...was, ...part }))
  const proposal = proposalOf(point, document)
  const chooseKind = (kind: TaskKind) => {
    const proposed = draftFrom({ ...proposal, kind: { kind, words: null } }, { units, document })
    const isEmpty = draft.binding.levels.length === 0 && draft.binding.rule === ''
    change({
      kind,
      rhythm: draft.rhythm ?? proposed.rhythm ?? 'year',
      ...(isEmpty && { binding: proposed.binding }),
    })
  }
  return (
    <>
      <KeptBar kept={kept}>
        <RemoveTask task={task} />
      </KeptBar>
      <Stack gap="sm">
        <TextInput
          label={words.title}
          required
          maxLength={300}
          data-first-field
          value={draft.title}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <Radio.Group
          label={words.kind}
          description={splitWords.kindHints[draft.kind]}
          value={draft.kind}
          onChange={(kind) => chooseKind(kind as TaskKind)}
        >
          <Group gap="sm" mt={6}>
            {TASK_KINDS.map((kind) => (
              <Radio key={kind} value={kind} label={splitWords.kinds[kind]} />
            ))}
          </Group>
        </Radio.Group>
        <BodyFields
          {...{ draft, change, document, task, units }}
          named={proposal}
          group={point.tasks.flatMap((one) => (one.group?.id === task.group?.id ? (one.unitId ?? []) : []))}
        />
        {draft.kind === 'freeze' || draft.kind === 'permission' ? (
          <BindingFields draft={draft} change={change} document={document} />
        ) : (
          <WhenFields draft={draft} change={change} document={document} words={point.words} />
        )}
        <Textarea
          label={words.result}
          autosize
          minRows={2}
          maxRows={6}
          maxLength={2000}
          value={draft.measurableResult}
          onChange={(event) => change({ measurableResult: event.currentTarget.value })}
        />
        <CountingFields draft={draft} change={change} />
        <Textarea
          label={words.summary}
          autosize
          minRows={1}
          maxRows={6}
          maxLength={4000}
          value={draft.summary}
          onChange={(event) => change({ summary: event.currentTarget.value })}
        />
      </Stack>
      <Text size="xs" c="dimmed" mt="xs">
        {splitWords.point.label}: {point.label || '–'}
      </Text>
    </>
  )
}

function RemoveTask({ task }: { task: Task }) {
  const [opened, setOpened] = useState(false)
  const remove = useAction(directives.removeTask, { inPlace: true, onDone: () => setOpened(false) })
  return (
    <>
      <Button size="compact-xs" variant="subtle" color="red" onClick={() => setOpened(true)}>
        {pointWords.removeTask}
      </Button>
      <ConfirmWithReason
        opened={opened}
        onClose={() => setOpened(false)}
        title={pointWords.removeTask}
        action={pointWords.removeTask}
        dangerous
        least={0}
        isWorking={remove.isPending}
        refusal={remove.refusal}
        onConfirm={() => remove.mutate({ taskId: task.id, version: task.version })}
      >
        {pointWords.removeTaskAbout}
      </ConfirmWithReason>
    </>
  )
}
