import { Card, Stack, Textarea, Title } from '@mantine/core'
import type { Taking } from '../../../contract.ts'
import { takingWords } from '../../text-of-results.vi.ts'
import { type Choice, hasFew } from './taking-choice.ts'

interface FewReasonsProps {
  units: Taking['units']
  choice: Choice
  choose: (choice: Choice) => void
}

/** Values of fewer than five answers are given to the round only for a reason, unit by unit. */
export function FewReasons({ units, choice, choose }: FewReasonsProps) {
  const few = units.filter((unit) => hasFew(unit) && !choice.leftOut.has(unit.unitId))
  if (few.length === 0) return null
  return (
    <Card withBorder padding="sm">
      <Title order={2} size="h4" mb="xs">
        {takingWords.fewTitle}
      </Title>
      <Stack gap="sm">
        {few.map(({ unitId, unitName }) => (
          <Textarea
            key={unitId}
            label={takingWords.despite(unitName)}
            description={takingWords.despiteHint}
            value={choice.reasons.get(unitId) ?? ''}
            onChange={(event) =>
              choose({ ...choice, reasons: new Map(choice.reasons).set(unitId, event.currentTarget.value) })
            }
            maxLength={1_000}
            rows={2}
            maw="44rem"
          />
        ))}
      </Stack>
    </Card>
  )
}
