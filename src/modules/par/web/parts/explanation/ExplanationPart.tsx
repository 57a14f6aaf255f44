/** The unit's answer to the appraisal of one criterion: accepted, or contested with words and inputs of its own. */
import { Alert, Button, Group, Radio, Stack, Text, Textarea, Title } from '@mantine/core'
import type { Leaf } from '../../../rules/sheets/self-assessment.ts'
import { sheetWords } from '../../text.vi.ts'
import { explainWords } from '../../text-of-hands.vi.ts'
import { PointsLine } from '../criterion/PointsLine.tsx'
import { LeafInputsForm } from '../inputs/LeafInputsForm.tsx'
import type { LeafPlace } from '../leaf/sheet-order.ts'
import { SlotNotice } from '../saving/SlotNotice.tsx'
import { type Explaining, type ExplanationDraft, givenBy, standing } from './use-explaining.ts'

interface ExplanationPartProps {
  explaining: Explaining
  place: LeafPlace
  /** Whoever may only read it, or its time is over. */
  disabled: boolean
}

export function ExplanationPart({ explaining, place, disabled }: ExplanationPartProps) {
  const { autosave } = explaining
  const { node, rule, leaf } = place
  const slot = explaining.slotOf(place)
  const draft = explaining.draftFor(place)
  const edit = (part: Partial<ExplanationDraft>) => explaining.edit(place, part)
  const there = standing(place)
  const isOld = there !== null && there.appraisalVersion !== (leaf.appraisal?.version ?? 0)
  return (
    <section aria-label={explainWords.title}>
      <Title order={3} size="h4" mb={4}>
        {explainWords.title}
      </Title>
      <Stack gap="xs">
        {slot?.state.is === 'conflict' ? (
          <Alert role="alert" color="orange" title={explainWords.theirs(there?.explainedByName ?? '')}>
            <Text size="sm">{there?.text}</Text>
            <Group gap="xs" mt="xs">
              <Button size="xs" onClick={() => autosave.keepMine(node.id, there?.version ?? 0)}>
                {sheetWords.keepMine}
              </Button>
              <Button size="xs" variant="default" onClick={() => autosave.drop(node.id)}>
                {sheetWords.takeTheirs}
              </Button>
            </Group>
          </Alert>
        ) : (
          <SlotNotice slot={slot} onRetry={() => autosave.retry()} onDrop={() => autosave.drop(node.id)} />
        )}
        {isOld && <Alert color="orange">{explainWords.changed}</Alert>}
        <Radio.Group
          label={explainWords.hint}
          value={draft.accepted ? 'accept' : 'contest'}
          onChange={(value) => edit({ accepted: value === 'accept' })}
        >
          <Group gap="md" mt={4}>
            <Radio value="accept" label={explainWords.accept} disabled={disabled} />
            <Radio value="contest" label={explainWords.contest} disabled={disabled} />
          </Group>
        </Radio.Group>
        {!draft.accepted && <Contest rule={rule} draft={draft} edit={edit} disabled={disabled} />}
      </Stack>
    </section>
  )
}

interface ContestProps {
  rule: Leaf
  draft: ExplanationDraft
  edit: (part: Partial<ExplanationDraft>) => void
  disabled: boolean
}

function Contest({ rule, draft, edit, disabled }: ContestProps) {
  return (
    <>
      <Textarea
        label={explainWords.text}
        value={draft.text}
        onChange={(event) => edit({ text: event.currentTarget.value })}
        disabled={disabled}
        maxLength={5_000}
        autosize
        minRows={3}
        required
      />
      <LeafInputsForm
        scoring={rule.scoring}
        maxPoints={rule.maxPoints}
        value={draft.typed}
        onChange={(typed) => edit({ typed })}
        disabled={disabled}
        label={explainWords.inputs}
      />
      {draft.typed !== null && (
        <PointsLine rule={rule} inputs={givenBy(draft).inputs} notApplicable={false} label={explainWords.claimed} />
      )}
    </>
  )
}
