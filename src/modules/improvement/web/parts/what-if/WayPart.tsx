/** The least effort that reaches a rank or an index, step by step. */
import { Button, Card, Group, List, Radio, Stack, Text, Title } from '@mantine/core'
import { useMemo } from 'react'
import type { z } from 'zod'
import { exactFrom, formatPoints } from '../../../../../shared/points.ts'
import { NumberField } from '../../../../../ui/form/NumberField.tsx'
import { type Goal, type Outcome, type Step, shortestWayTo, type Way } from '../../../../par/web/index.ts'
import { whatIfWords } from '../../text-of-what-if.vi.ts'
import type { whatIfPlace } from '../../what-if-place.ts'
import type { WhatIfDesk } from './use-what-if.ts'

type Place = z.output<typeof whatIfPlace>
const words = whatIfWords.goal
/** Index and rank as the block shows them. */
type Shown = (outcome: Outcome) => readonly [string, string]

function sentenceOf(way: Way, figures: Shown): string {
  switch (way.kind) {
    case 'there':
      return words.there(...figures(way.now))
    case 'way':
      return words.way(way.steps.length, way.effort, ...figures(way.steps.at(-1)?.after ?? way.now))
    case 'beyond':
      return words.beyond(way.effort, ...figures(way.most))
  }
}

function StepLine({ step, title, figures }: { step: Step; title: string; figures: Shown }) {
  const { from, to, gain, effort, after } = step
  return (
    <List.Item>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      <Text size="sm">
        {[
          words.gain(formatPoints(from), formatPoints(to), formatPoints(gain)),
          words.effort(effort),
          words.after(...figures(after)),
        ].join('; ')}
      </Text>
    </List.Item>
  )
}

interface WayPartProps {
  desk: WhatIfDesk
  place: Place
  onPlace: (change: Partial<Place>) => void
}

export function WayPart({ desk, place, onPlace }: WayPartProps) {
  const { ground, plan, trial, estimates, rows, take } = desk
  const way = useMemo(() => {
    const goal: Goal =
      place.dich === 'hang'
        ? { kind: 'rank', rank: place.hang }
        : { kind: 'index', index: exactFrom(place.chiSo) as number }
    return shortestWayTo(ground, plan, estimates, goal, trial)
  }, [ground, plan, estimates, trial, place.dich, place.hang, place.chiSo])
  const figures: Shown = ({ index, rank }) => [formatPoints(index, ground.rules.decimals), String(rank)]
  const titleOf = (criterionId: string) => {
    const row = rows.find(({ node }) => node.id === criterionId)
    return row ? words.step(row.node.code, row.node.title) : ''
  }
  return (
    <Card withBorder component="section" aria-labelledby="way">
      <Title order={2} size="h4" id="way" mb="xs">
        {words.heading}
      </Title>
      <Stack gap="sm">
        <Group align="flex-end" gap="md">
          <Radio.Group
            label={words.legend}
            value={place.dich}
            onChange={(dich) => onPlace({ dich: dich as Place['dich'] })}
          >
            <Group mt={6}>
              <Radio value="hang" label={words.toRank} />
              <Radio value="chi-so" label={words.toIndex} />
            </Group>
          </Radio.Group>
          {place.dich === 'hang' ? (
            <NumberField
              label={words.rank}
              value={place.hang}
              onChange={(hang) => hang !== null && onPlace({ hang })}
              min={1}
              max={ground.others.length + 1}
              places={0}
              live
              w={140}
            />
          ) : (
            <NumberField
              label={words.index}
              value={place.chiSo}
              onChange={(chiSo) => chiSo !== null && onPlace({ chiSo })}
              min={0}
              max={100}
              live
              w={180}
            />
          )}
        </Group>
        <Text size="sm" fw={600} aria-live="polite">
          {way.kind !== 'there' && estimates.length === 0 ? words.noRemedies : sentenceOf(way, figures)}
        </Text>
        {way.kind === 'way' && (
          <>
            <List type="ordered" spacing={6} size="sm">
              {way.steps.map((step) => (
                <StepLine
                  key={step.remedy.criterionId}
                  step={step}
                  title={titleOf(step.remedy.criterionId)}
                  figures={figures}
                />
              ))}
            </List>
            <Text size="sm" c="dimmed">
              {words.explained(estimates.length)}
            </Text>
            <Group>
              <Button variant="default" onClick={() => take(way.steps.map(({ remedy }) => remedy))}>
                {words.take}
              </Button>
            </Group>
          </>
        )}
      </Stack>
    </Card>
  )
}
