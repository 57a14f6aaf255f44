/** How far it is to the lead of the country, and where the points for it lie. */
import { Card, Group, Stack, Text, Title } from '@mantine/core'
import { formatPoints } from '../../../../shared/points.ts'
import type { Overview } from '../../contract.ts'
import { distance, fieldsToLead } from '../../rules/lead.ts'
import { words } from '../text.vi.ts'

const lead = words.lead

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      <Text fw={650} size="lg">
        {value}
      </Text>
    </div>
  )
}

const signed = (value: number) => (value < 0 ? lead.below(formatPoints(-value)) : lead.above(formatPoints(value)))

export function LeadPart({ results, country }: Pick<Overview, 'results' | 'country'>) {
  const newest = results.find(({ index }) => index !== null)
  if (!newest) return null
  const { year, index, rank, places, fields, basis } = newest
  const { first = null, mean = null } = country.find((one) => one.year === year) ?? {}
  const toFirst = distance(index, first?.index ?? null)
  const toMean = distance(index, mean?.index ?? null)
  const steps = fieldsToLead({ index, rank, first, mean: mean?.index ?? null }, fields)
  const enough = steps?.findIndex(({ isEnough }) => isEnough) ?? -1
  const needed = steps?.slice(0, enough + 1) ?? []
  return (
    <Card withBorder component="section" aria-labelledby="lead">
      <Title order={2} size="h4" id="lead" mb="xs">
        {lead.heading}
      </Title>
      <Stack gap="xs">
        <Group gap="xl">
          <Fact label={lead.index(year, basis === 'sample')} value={words.percent(formatPoints(index ?? 0))} />
          {rank !== null && <Fact label={words.trend.columns.rank} value={words.trend.rankOf(rank, places)} />}
          {first && rank !== 1 && toFirst !== null && (
            <Fact label={lead.toFirst(first.province)} value={lead.points(formatPoints(Math.max(0, -toFirst)))} />
          )}
          {toMean !== null && <Fact label={lead.toMean} value={signed(toMean)} />}
        </Group>
        <Text size="sm">
          {rank === 1
            ? lead.isFirst(year)
            : !first
              ? lead.unknownFirst(year)
              : !steps
                ? lead.noFields(year)
                : enough < 0
                  ? lead.notEnough
                  : lead.enough(
                      needed.map(({ title }) => `“${title}”`).join(', '),
                      formatPoints(needed.at(-1)?.together ?? 0),
                    )}
        </Text>
      </Stack>
    </Card>
  )
}
