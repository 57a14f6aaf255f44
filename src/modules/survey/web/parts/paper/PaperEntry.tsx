/** Typing one paper form after another, without the mouse. */
import { Alert, Button, Group, Select, Stack, Text, Title } from '@mantine/core'
import { useRef } from 'react'
import { NumberField } from '../../../../../ui/form/NumberField.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { type PaperForm, type PaperSurvey, survey } from '../../../contract.ts'
import { questionsOf } from '../../../rules/questionnaire.ts'
import { paperWords } from '../../text-of-paper.vi.ts'
import classes from './Paper.module.css'
import { PaperQuestion } from './PaperQuestion.tsx'
import { EMPTY, type TypedDraft } from './typed-draft.ts'

interface PaperEntryProps {
  of: PaperSurvey
  draft: TypedDraft
  setDraft: (next: TypedDraft) => void
  onSettle: (formId: string) => void
}

function whyNotSave({ number, targetId, groupId }: TypedDraft): string | null {
  if (number === null) return paperWords.missing.number
  if (targetId === null) return paperWords.missing.target
  return groupId === null ? paperWords.missing.group : null
}

export function PaperEntry({ of, draft, setDraft, onSettle }: PaperEntryProps) {
  const frame = useRef<HTMLFormElement>(null)
  const questions = questionsOf(of.questionnaire)
  const change = (part: Partial<TypedDraft>) => setDraft({ ...draft, ...part })
  const focusOn = (id: string) => {
    const place = frame.current?.querySelector<HTMLElement>(`[data-question="${id}"]`)
    const field = place?.matches('textarea')
      ? place
      : (place?.querySelector<HTMLElement>('input:checked') ?? place?.querySelector<HTMLElement>('input'))
    field?.focus()
  }
  const type = useAction(survey.typePaper, {
    inPlace: true,
    onDone: ({ form }) => {
      // The next form of the pile is most likely of the same unit and group.
      setDraft({ ...EMPTY, number: form.number + 1, targetId: draft.targetId, groupId: draft.groupId })
      window.scrollTo({ top: 0 })
      const [first] = questions
      if (first) focusOn(first.id)
    },
  })
  const last = type.data
  const whyNot = whyNotSave(draft)
  const save = () => {
    const { number, version, targetId, groupId, chosen } = draft
    if (number === null || targetId === null || groupId === null) return
    type.mutate({ surveyId: of.id, number, version, targetId, groupId, chosen })
  }
  return (
    <form
      ref={frame}
      className={classes.measure}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <Stack gap="md">
        {last && <Saved form={last.form} differences={last.differences} onSettle={onSettle} />}
        <RefusalList of={type.refusal} />
        <Group align="flex-end" gap="md">
          <NumberField
            label={paperWords.number}
            description={paperWords.numberHint}
            value={draft.number}
            onChange={(number) => change({ number })}
            min={1}
            max={999_999}
            places={0}
          />
          <Select
            label={paperWords.target}
            data={of.targets.map(({ id, name }) => ({ value: id, label: name }))}
            value={draft.targetId}
            onChange={(targetId) => change({ targetId })}
            searchable
            w={340}
          />
          <Select
            label={paperWords.group}
            data={of.groups.map(({ id, name }) => ({ value: id, label: name }))}
            value={draft.groupId}
            onChange={(groupId) => change({ groupId })}
            w={280}
          />
        </Group>
        <Text size="sm" c="dimmed">
          {paperWords.digits} {paperWords.draftKept}
        </Text>
        {of.questionnaire.sections.map((section) => (
          <Stack key={section.id} gap="sm">
            <Title order={2} size="h5">
              {section.title}
            </Title>
            {section.questions.map((question) => {
              const at = questions.findIndex(({ id }) => id === question.id)
              return (
                <PaperQuestion
                  key={question.id}
                  number={at + 1}
                  question={question}
                  said={draft.chosen[question.id]}
                  onChange={(said) => {
                    const { [question.id]: _, ...rest } = draft.chosen
                    change({ chosen: said === undefined ? rest : { ...rest, [question.id]: said } })
                  }}
                  onNext={() => {
                    const next = questions[at + 1]
                    if (next) focusOn(next.id)
                    else frame.current?.querySelector<HTMLElement>('[data-save]')?.focus()
                  }}
                />
              )
            })}
          </Stack>
        ))}
        <Group gap="sm">
          <Button type="submit" data-save loading={type.isPending} disabled={whyNot !== null}>
            {paperWords.save}
          </Button>
          <Button variant="default" onClick={() => setDraft(EMPTY)}>
            {paperWords.clear}
          </Button>
          {whyNot !== null && (
            <Text size="sm" c="dimmed">
              {whyNot}
            </Text>
          )}
        </Group>
      </Stack>
    </form>
  )
}

interface SavedProps {
  form: PaperForm
  differences: readonly string[]
  onSettle: (formId: string) => void
}

function Saved({ form, differences, onSettle }: SavedProps) {
  const said = paperWords.saved[form.status](form.number, differences.length)
  if (form.status !== 'differs')
    return (
      <Text size="sm" role="status" c="var(--mantine-color-teal-text)">
        {said}
      </Text>
    )
  return (
    <Alert color="orange" title={said} role="status">
      <Button size="xs" variant="default" onClick={() => onSettle(form.id)}>
        {paperWords.settleNow}
      </Button>
    </Alert>
  )
}
