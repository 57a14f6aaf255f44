/** The whole form, in the order of the paper, filled in from the keyboard; one saving is one recording. */
import { Alert, Button, Checkbox, Group, Kbd, Text, Title } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type ComponentProps, type KeyboardEvent, memo, useMemo, useRef, useState } from 'react'
import { dayIn } from '../../../../../shared/dates.ts'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import { notifyDone } from '../../../../../ui/notify.ts'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { type ProvenLine, personnel } from '../../../contract.ts'
import type { Section } from '../../../rules/curriculum.ts'
import { whyNotDeclare } from '../../../rules/declaring.ts'
import { payScales } from '../../data-of-record.ts'
import { curriculumWords as words } from '../../text-of-curriculum.vi.ts'
import classes from './Curriculum.module.css'
import { changesOf, type DraftLine, type Sent } from './draft.ts'
import { goForward, nameProof } from './go-forward.ts'
import { SingleBoxes, TableBoxes } from './PartBoxes.tsx'
import { useDraft } from './use-draft.ts'

interface CurriculumFormProps {
  recordId: string
  lines: readonly ProvenLine[]
  sections: readonly Section[]
}

interface Wrong {
  sent: readonly Sent[]
  problems: readonly { at?: string; sentence: string }[]
}

/** 'part.line.field' → what is wrong there. */
const errorsOf = ({ sent, problems }: Wrong): ReadonlyMap<string, string> =>
  new Map(
    problems.flatMap(({ at, sentence }) => {
      const [, index, field] = /^(\d+)\.(.+)$/.exec(at ?? '') ?? []
      const line = sent[Number(index)]
      return line ? [[`${line.part}.${line.key}.${field}`, sentence] as const] : []
    }),
  )

export function CurriculumForm({ recordId, lines, sections }: CurriculumFormProps) {
  const today = dayIn(new Date())
  const [declaredOn, setDeclaredOn] = useState<string>(today)
  const [isVerified, setIsVerified] = useState(false)
  const [wrong, setWrong] = useState<Wrong>({ sent: [], problems: [] })
  const { data: law } = useSuspenseQuery(payScales())
  const form = useDraft({ recordId, lines, sections, day: today, law: law.scales })
  const plain = useAction(personnel.saveDeclared, { inPlace: true })
  const sensitive = useAction(personnel.saveSensitive, { inPlace: true })
  const proven = useMemo(() => ({ recordId, lines }), [recordId, lines])
  const { changes, sent } = changesOf({ draft: form.draft, lines, sections, day: today, declaredOn })
  const errors = useMemo(() => errorsOf(wrong), [wrong])
  const refusal = plain.refusal ?? sensitive.refusal

  const save = async () => {
    if (changes.length === 0 || plain.isPending || sensitive.isPending) return
    const action = changes.every(({ part }) => whyNotDeclare(part, 'plain') === null) ? plain : sensitive
    plain.reset()
    sensitive.reset()
    form.noteSent(changes.map(({ part }) => part))
    try {
      await action.mutateAsync({ recordId, changes, standing: isVerified ? 'verified' : 'declared' })
    } catch (error) {
      form.noteSent([])
      return setWrong({ sent, problems: (error as { problems?: Wrong['problems'] }).problems ?? [] })
    }
    form.noteSaved()
    setWrong({ sent: [], problems: [] })
    notifyDone(words.saved(changes.length))
  }
  const body = useRef<HTMLDivElement>(null)
  // The button that was pressed goes away: one goes on in the first box.
  const begin = (choose: () => void) => {
    choose()
    body.current?.querySelector<HTMLElement>('[data-forward]')?.focus()
  }
  const press = (event: KeyboardEvent<HTMLElement>) => {
    // Keys of a dialog opened from here are its own.
    if (!event.currentTarget.contains(event.target as Node)) return
    if (event.altKey && event.code === 'KeyC') {
      event.preventDefault()
      nameProof(event.target as HTMLElement)
    } else if (event.key === 'Enter' && event.ctrlKey) {
      event.preventDefault()
      void save()
    } else goForward(event)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter goes on within the boxes; each box is reached by Tab as well.
    <div ref={body} onKeyDown={press}>
      <Group justify="space-between" align="flex-end" mb="xs">
        <Title order={2} size="h4">
          {words.title}
        </Title>
        <DayField
          label={words.declaredOn}
          value={declaredOn}
          max={today}
          onChange={(day) => day && setDeclaredOn(day)}
        />
      </Group>
      <Text size="sm" c="dimmed" mb="sm">
        {words.keys}
      </Text>
      {form.remembered && (
        <Alert color="blue" mb="sm">
          <Text size="sm">{words.remembered}</Text>
          <Group gap="xs" mt="xs">
            <Button size="xs" onClick={() => begin(form.restore)}>
              {words.restore}
            </Button>
            <Button size="xs" variant="default" onClick={() => begin(form.forget)}>
              {words.forget}
            </Button>
          </Group>
        </Alert>
      )}
      {sections.map((section) => (
        <OneSection
          key={section.part.key}
          section={section}
          lines={form.draft[section.part.key] ?? NO_LINES}
          day={declaredOn}
          errors={errors}
          form={form.changing}
          proven={proven}
        />
      ))}
      <div className={classes.foot}>
        {refusal && <RefusalList of={refusal} linkOf={(at) => linkTo(at, wrong.sent)} />}
        <Group gap="md">
          <Button
            onClick={() => void save()}
            disabled={changes.length === 0}
            loading={plain.isPending || sensitive.isPending}
          >
            {words.save}
          </Button>
          <Kbd size="xs">Ctrl+Enter</Kbd>
          <Checkbox
            label={words.verified}
            checked={isVerified}
            onChange={(event) => setIsVerified(event.currentTarget.checked)}
          />
          <Text size="sm" role="status" c="dimmed">
            {changes.length === 0 ? words.nothing : words.waiting(changes.length)}
          </Text>
        </Group>
      </div>
    </div>
  )
}

const NO_LINES: readonly DraftLine[] = []

interface OneSectionProps extends Omit<ComponentProps<typeof TableBoxes>, 'part'> {
  section: Section
}

/** Drawn anew only when its own lines change: a hundred boxes are slower than a typist. */
const OneSection = memo(function OneSection({ section: { part, items, isTable }, ...boxes }: OneSectionProps) {
  const Boxes = isTable ? TableBoxes : SingleBoxes
  return (
    <section id={`so-yeu-${part.key}`} className={classes.part} aria-label={part.label}>
      <Title order={3} size="h5" mb={6}>
        {items !== '' && words.items(items)} {part.label}
      </Title>
      <Boxes part={part} {...boxes} />
    </section>
  )
})

/** The part on the page that a reason is about. */
function linkTo(at: string, sent: readonly Sent[]): string {
  const index = /^(\d+)\./.exec(at)?.[1]
  return `#so-yeu-${index === undefined ? at : sent[Number(index)]?.part}`
}
