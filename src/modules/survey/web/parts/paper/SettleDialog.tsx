/** What two people read differently, settled place by place from the paper. */
import { Button, Group, Modal, Radio, Select, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { words as uiWords } from '../../../../../ui/text.vi.ts'
import { type PaperReadings, type PaperSurvey, survey } from '../../../contract.ts'
import type { Typed } from '../../../rules/paper.ts'
import { type Question, questionsOf } from '../../../rules/questionnaire.ts'
import { paperReadings } from '../../data-of-paper.ts'
import { paperWords } from '../../text-of-paper.vi.ts'
import { answersOf, PaperQuestion, type Said } from './PaperQuestion.tsx'

interface SettleDialogProps {
  of: PaperSurvey
  /** Null: closed. */
  formId: string | null
  onClose: () => void
}

export function SettleDialog({ of, formId, onClose }: SettleDialogProps) {
  const { data, error } = useQuery({ ...paperReadings(formId ?? ''), enabled: formId !== null })
  return (
    <Modal
      opened={formId !== null}
      onClose={onClose}
      size="lg"
      title={data ? paperWords.settle.title(data.form.number) : ''}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': uiWords.close }}
    >
      <RefusalList of={error} />
      {data?.form.status === 'differs' && (
        <Settling key={data.form.version} of={of} readings={data} onClose={onClose} />
      )}
    </Modal>
  )
}

type Choice = { turn: 1 | 2 } | { other: Said }

const valueAt = (typed: Typed, at: string): Said => {
  if (at === 'target') return typed.targetId
  return at === 'group' ? typed.groupId : typed.chosen[at]
}

function wordsFor(of: PaperSurvey, question: Question | undefined, at: string, said: Said): string {
  if (at === 'target') return of.targets.find(({ id }) => id === said)?.name ?? ''
  if (at === 'group') return of.groups.find(({ id }) => id === said)?.name ?? ''
  if (said === undefined) return paperWords.open
  return question && question.kind !== 'remark'
    ? (answersOf(question).find((answer) => answer.said === said)?.label ?? '')
    : String(said)
}

/** The first reading, with what was chosen at each place that differs. */
function settled(readings: PaperReadings, choices: Readonly<Record<string, Choice>>): Typed {
  const first = readings.typings[0] as Typed
  const chosen: Record<string, number | string> = { ...first.chosen }
  let { targetId, groupId } = first
  for (const at of readings.differences) {
    const choice = choices[at] as Choice
    const said = 'other' in choice ? choice.other : valueAt(readings.typings[choice.turn - 1] as Typed, at)
    if (at === 'target') targetId = String(said)
    else if (at === 'group') groupId = String(said)
    else if (said === undefined) delete chosen[at]
    else chosen[at] = said
  }
  return { targetId, groupId, chosen }
}

function Settling({ of, readings, onClose }: { of: PaperSurvey; readings: PaperReadings; onClose: () => void }) {
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({})
  const settle = useAction(survey.settlePaper, { inPlace: true, onDone: onClose })
  const questions = questionsOf(of.questionnaire)
  const needsPlace = (at: string, choice: Choice) =>
    'other' in choice && choice.other === undefined && (at === 'target' || at === 'group')
  const rest = readings.differences.filter((at) => {
    const choice = choices[at]
    return choice === undefined || needsPlace(at, choice)
  }).length
  return (
    <Stack gap="md">
      <Text size="sm">{paperWords.settle.about}</Text>
      <RefusalList of={settle.refusal} />
      {readings.differences.map((at) => (
        <Place
          key={at}
          of={of}
          at={at}
          question={questions.find(({ id }) => id === at)}
          readings={readings}
          choice={choices[at]}
          onChoice={(choice) => setChoices({ ...choices, [at]: choice })}
        />
      ))}
      <Group gap="sm">
        <Button
          disabled={rest > 0}
          loading={settle.isPending}
          onClick={() => {
            const { id: formId, version } = readings.form
            settle.mutate({ formId, version, ...settled(readings, choices) })
          }}
        >
          {paperWords.settle.action}
        </Button>
        {rest > 0 && (
          <Text size="sm" c="dimmed">
            {paperWords.settle.rest(rest)}
          </Text>
        )}
      </Group>
    </Stack>
  )
}

interface PlaceProps {
  of: PaperSurvey
  at: string
  question: Question | undefined
  readings: PaperReadings
  choice: Choice | undefined
  onChoice: (choice: Choice) => void
}

function Place({ of, at, question, readings, choice, onChoice }: PlaceProps) {
  const isOther = choice !== undefined && 'other' in choice
  const label = at === 'target' ? paperWords.target : at === 'group' ? paperWords.group : (question?.text ?? at)
  const picked = choice === undefined ? '' : 'other' in choice ? 'other' : String(choice.turn)
  const places = at === 'target' ? of.targets : of.groups
  return (
    <Stack gap={6}>
      <Radio.Group
        label={label}
        value={picked}
        onChange={(value) => onChoice(value === 'other' ? { other: undefined } : { turn: value === '1' ? 1 : 2 })}
      >
        <Stack gap={4} mt={4}>
          {readings.typings.map((typing) => (
            <Radio
              key={typing.turn}
              value={String(typing.turn)}
              label={`${paperWords.settle.turn(typing.turn, typing.by)}: ${wordsFor(of, question, at, valueAt(typing, at))}`}
            />
          ))}
          <Radio value="other" label={paperWords.settle.other} />
        </Stack>
      </Radio.Group>
      {isOther && question && (
        <PaperQuestion
          number={questionsOf(of.questionnaire).findIndex(({ id }) => id === at) + 1}
          question={question}
          said={choice.other}
          onChange={(other) => onChoice({ other })}
          onNext={() => {}}
        />
      )}
      {isOther && !question && (
        <Select
          label={label}
          data={places.map(({ id, name }) => ({ value: id, label: name }))}
          value={choice.other === undefined ? null : String(choice.other)}
          onChange={(other) => onChoice({ other: other ?? undefined })}
          searchable
        />
      )}
    </Stack>
  )
}
