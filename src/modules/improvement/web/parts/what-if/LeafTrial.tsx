/** One criterion: other inputs, what they would bring, and what it would cost to get there. */
import { Button, Card, Group, Stack, Text, Title } from '@mantine/core'
import { exactFrom, formatPoints, numberFrom } from '../../../../../shared/points.ts'
import { NumberField } from '../../../../../ui/form/NumberField.tsx'
import {
  completeInputs,
  LeafInputsForm,
  ruleInWords,
  type TypedInputs,
  type WhatIfRow,
  workingOf,
} from '../../../../par/web/index.ts'
import { whatIfWords } from '../../text-of-what-if.vi.ts'
import { EffortForm } from './EffortForm.tsx'
import type { WhatIfDesk } from './use-what-if.ts'

const words = whatIfWords.leaf

interface TrialInputsProps {
  row: WhatIfRow
  value: TypedInputs | null
  onChange: (inputs: TypedInputs | null) => void
}

function TrialInputs({ row: { leaf }, value, onChange }: TrialInputsProps) {
  const { scoring, maxPoints } = leaf
  if (scoring.type !== 'survey' && scoring.type !== 'external')
    return <LeafInputsForm {...{ scoring, maxPoints, value, onChange }} label={words.inputs} />
  const percent = value && 'percent' in value ? value.percent : null
  return (
    <NumberField
      label={words.percent}
      value={numberFrom(percent)}
      onChange={(next) => onChange({ type: scoring.type, percent: exactFrom(next) })}
      min={0}
      max={100}
      live
      w={160}
    />
  )
}

interface LeafTrialProps {
  desk: WhatIfDesk
  row: WhatIfRow
  unitId: number
  mayEdit: boolean
}

export function LeafTrial({ desk, row, unitId, mayEdit }: LeafTrialProps) {
  const { node, leaf, word, published, tried } = row
  const isTried = desk.typed.has(node.id)
  const value = isTried ? (desk.typed.get(node.id) ?? null) : ((word?.inputs ?? null) as TypedInputs | null)
  const complete = completeInputs(value)
  const inputs = complete === 'incomplete' ? null : complete
  const working = inputs ? workingOf(leaf.scoring, leaf.maxPoints, inputs) : ''
  const shown = (points: number | null) => (points === null ? words.notApplicable : formatPoints(points))
  return (
    <Card withBorder component="section" aria-labelledby="leaf">
      <Title order={2} size="h4" id="leaf">
        {words.heading(node.code, node.title)}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {ruleInWords(leaf.scoring, leaf.maxPoints)}
      </Text>
      <Stack gap="sm">
        <TrialInputs key={node.id} row={row} value={value} onChange={(next) => desk.put(node.id, next)} />
        <div aria-live="polite">
          <Text size="sm" fw={600}>
            {words.points(shown(tried), shown(published), formatPoints(leaf.maxPoints))}
          </Text>
          <Text size="sm">{working === '' && isTried ? words.unfinished : working}</Text>
        </div>
        {isTried && (
          <Group>
            <Button variant="default" size="compact-sm" onClick={() => desk.forget(node.id)}>
              {words.undo}
            </Button>
          </Group>
        )}
        <EffortForm
          key={`${node.id} ${desk.estimates.find(({ criterionId }) => criterionId === node.id)?.kept.version}`}
          estimate={desk.estimates.find(({ criterionId }) => criterionId === node.id) ?? null}
          row={row}
          inputs={isTried ? inputs : null}
          unitId={unitId}
          mayEdit={mayEdit}
        />
      </Stack>
    </Card>
  )
}
