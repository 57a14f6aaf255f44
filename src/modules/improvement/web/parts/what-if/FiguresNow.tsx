/** Index, rank and rating: as published, and as they would be. */
import { Card, Group, Text, Title } from '@mantine/core'
import { formatPoints } from '../../../../../shared/points.ts'
import { whatIfWords } from '../../text-of-what-if.vi.ts'
import type { WhatIfDesk } from './use-what-if.ts'

const words = whatIfWords.figures

function Figure({ label, now, was }: { label: string; now: string; was: string }) {
  return (
    <div>
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      <Text fw={650} size="xl">
        {now}
      </Text>
      <Text size="sm">{words.was(was)}</Text>
    </div>
  )
}

export function FiguresNow({ before, after, ground }: WhatIfDesk) {
  const { decimals } = ground.rules
  const units = ground.others.length + 1
  const change = after.index - before.index
  const signed = `${change > 0 ? '+' : ''}${formatPoints(change, decimals)}`
  const index = formatPoints(after.index, decimals)
  return (
    <Card withBorder component="section" aria-labelledby="figures">
      <Title order={2} size="h4" id="figures" mb="xs">
        {words.heading}
      </Title>
      <Group gap="xl" aria-live="polite">
        <Figure
          label={words.index}
          now={change === 0 ? index : `${index} ${words.change(signed)}`}
          was={formatPoints(before.index, decimals)}
        />
        <Figure label={words.rank} now={words.rankOf(after.rank, units)} was={words.rankOf(before.rank, units)} />
        <Figure label={words.rating} now={after.rating ?? words.none} was={before.rating ?? words.none} />
      </Group>
      <Text size="sm" c="dimmed" mt="xs">
        {whatIfWords.notice}
      </Text>
    </Card>
  )
}
