/** Bonus and penalty, outside the hundred: how many times each rule, together never above the cap. */
import { SimpleGrid, Stack, Text, Title } from '@mantine/core'
import type { Ref } from 'react'
import { formatPoints } from '../../../../../shared/points.ts'
import { NumberField } from '../../../../../ui/form/NumberField.tsx'
import { plain } from '../../../rules/scoring/plain.ts'
import { type AdjustmentPart, adjustmentPoints } from '../../../rules/sheets/totals.ts'
import { sheetWords } from '../../text.vi.ts'
import type { AdjustmentCounts } from '../leaf/live-figures.ts'
import classes from '../sheet/Sheet.module.css'

interface AdjustmentPanelProps {
  adjustments: { bonus: AdjustmentPart; penalty: AdjustmentPart }
  counts: AdjustmentCounts
  onChange: (part: Partial<AdjustmentCounts>) => void
  disabled: boolean
  headRef?: Ref<HTMLHeadingElement>
}

export function AdjustmentPanel({ adjustments, counts, onChange, disabled, headRef }: AdjustmentPanelProps) {
  return (
    <Stack gap="md">
      <div>
        <Title order={2} size="h3" ref={headRef} tabIndex={-1} className={classes.head ?? ''}>
          {sheetWords.adjustments}
        </Title>
        <Text size="sm" c="dimmed">
          {sheetWords.adjustmentsHint}
        </Text>
      </div>
      {(['bonus', 'penalty'] as const).map((kind) => (
        <Part
          key={kind}
          title={sheetWords[kind]}
          part={adjustments[kind]}
          counts={counts[kind]}
          onChange={(next) => onChange({ [kind]: next })}
          disabled={disabled}
        />
      ))}
    </Stack>
  )
}

interface PartProps {
  title: string
  part: AdjustmentPart
  counts: readonly number[]
  onChange: (counts: readonly number[]) => void
  disabled: boolean
}

function Part({ title, part, counts, onChange, disabled }: PartProps) {
  const all = part.rules.map((_, at) => counts[at] ?? 0)
  const value = adjustmentPoints(part, all)
  const isCapped =
    value === part.max && part.rules.reduce((sum, rule, at) => sum + rule.points * (all[at] ?? 0), 0) > value
  return (
    <section aria-label={title}>
      <Title order={3} size="h4">
        {title}: {formatPoints(value)} <span className={classes.of}>{sheetWords.cap(plain(part.max))}</span>
      </Title>
      {part.rules.length === 0 && (
        <Text size="sm" c="dimmed">
          {sheetWords.noAdjustment}
        </Text>
      )}
      <SimpleGrid cols={1} spacing="xs" mt={4}>
        {part.rules.map((rule, at) => (
          <NumberField
            key={rule.when}
            live
            label={rule.when}
            description={sheetWords.adjustmentPer(plain(rule.points), rule.per)}
            value={all[at] ?? 0}
            onChange={(next) => onChange(all.with(at, next ?? 0))}
            min={0}
            max={1_000}
            places={0}
            disabled={disabled}
            styles={{ input: { width: 110 } }}
          />
        ))}
      </SimpleGrid>
      {isCapped && (
        <Text size="sm" c="dimmed" mt={4}>
          {sheetWords.capped(plain(part.max))}
        </Text>
      )}
    </section>
  )
}
