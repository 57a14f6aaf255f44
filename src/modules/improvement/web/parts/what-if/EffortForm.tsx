/** What the level that is tried would cost the unit: said, said otherwise, taken back. */
import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { formatInstant } from '../../../../../shared/dates.ts'
import { formatPoints } from '../../../../../shared/points.ts'
import { NumberField } from '../../../../../ui/form/NumberField.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import type { LeafInputs, WhatIfRow } from '../../../../par/web/index.ts'
import { improvement } from '../../../contract.ts'
import { whatIfWords } from '../../text-of-what-if.vi.ts'
import { reachOf } from './leaf-columns.ts'
import type { Estimate } from './use-what-if.ts'

const words = whatIfWords.leaf

interface EffortFormProps {
  row: WhatIfRow
  estimate: Estimate | null
  /** What is tried; null: nothing else than what was published. */
  inputs: LeafInputs | null
  unitId: number
  mayEdit: boolean
}

export function EffortForm({ row, estimate, inputs, unitId, mayEdit }: EffortFormProps) {
  const { node, published, tried } = row
  const [effort, setEffort] = useState(estimate?.effort ?? null)
  const save = useAction(improvement.saveEffort, { said: words.saved, inPlace: true })
  const remove = useAction(improvement.removeEffort, { said: words.removed, inPlace: true })
  const about = { unitId, criterionId: node.id, version: estimate?.kept.version ?? 0 }
  const gains = inputs !== null && tried !== null && published !== null && tried > published
  const keeps = inputs === null && estimate !== null
  const reach = estimate && reachOf(row, estimate)
  return (
    <Stack gap="xs">
      <Title order={3} size="h5">
        {words.effortHeading}
      </Title>
      {estimate && reach !== null && (
        <Text size="sm">
          {words.by(
            estimate.kept.editedByName,
            formatInstant(estimate.kept.editedAt),
            formatPoints(reach),
            estimate.effort,
          )}
        </Text>
      )}
      <RefusalList of={save.refusal ?? remove.refusal} />
      {mayEdit && (
        <Group align="flex-end" gap="xs">
          <NumberField
            label={words.effort}
            description={words.effortHint}
            value={effort}
            onChange={setEffort}
            min={1}
            max={1000}
            places={0}
            live
            styles={{ input: { width: 120 } }}
          />
          <Button
            disabled={effort === null || !(gains || keeps)}
            loading={save.isPending}
            onClick={() =>
              save.mutate({ ...about, effort: effort as number, inputs: inputs ?? estimate?.kept.inputs ?? null })
            }
          >
            {words.save}
          </Button>
          {estimate && (
            <Button variant="default" loading={remove.isPending} onClick={() => remove.mutate(about)}>
              {words.remove}
            </Button>
          )}
        </Group>
      )}
      {mayEdit && !gains && !keeps && (
        <Text size="sm" c="dimmed">
          {words.noGain}
        </Text>
      )}
    </Stack>
  )
}
