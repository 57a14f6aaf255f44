/** How many answered: by unit and group against the quota, and by channel. Counts only, never what a form says. */
import { Alert, Card, SegmentedControl, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { formatNumber } from '../../../../../shared/vietnamese.ts'
import { usePlace } from '../../../../../ui/address.ts'
import { Bars } from '../../../../../ui/Bars.tsx'
import type { ResponseRates } from '../../../contract.ts'
import { responseRates } from '../../data.ts'
import type { SurveyTabProps } from '../../survey-tab.ts'
import { progressWords } from '../../text-of-results.vi.ts'
import { shareText } from './figure-words.ts'
import { RatesMap } from './RatesMap.tsx'
import { RatesTable } from './RatesTable.tsx'

const schema = z.object({ xem: z.enum(['ban-do', 'cot', 'bang']).catch('ban-do').default('ban-do') })

const sum = (units: ResponseRates['units'], what: 'asked' | 'given') => units.reduce((all, unit) => all + unit[what], 0)

export function ProgressTab({ survey }: SurveyTabProps) {
  const { data } = useSuspenseQuery(responseRates(survey.id))
  const [{ xem }, go] = usePlace(schema)
  const [asked, given] = [sum(data.units, 'asked'), sum(data.units, 'given')]
  const below = data.units.filter((unit) => unit.given < unit.asked).length
  return (
    <Stack gap="md">
      <div>
        <Title order={2} size="h3">
          {given === 0
            ? progressWords.nothing
            : progressWords.finding(formatNumber(given), formatNumber(asked), shareText(given, asked))}
        </Title>
        <Text size="sm" c="dimmed">
          {below === 0 ? progressWords.allReached : progressWords.below(below, data.units.length)}
        </Text>
      </div>
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <Card withBorder padding="sm">
          <Bars
            title={progressWords.channels}
            headings={{ label: progressWords.channels, value: progressWords.given }}
            max={Math.max(1, given)}
            bars={data.channels.map(({ channel, given: count }) => ({
              id: channel,
              label: progressWords.channel[channel],
              value: count,
              text: formatNumber(count),
            }))}
          />
        </Card>
        {data.links && (
          <Alert color="gray">
            {progressWords.links(formatNumber(data.links.used), formatNumber(data.links.issued))}
          </Alert>
        )}
      </SimpleGrid>
      <SegmentedControl
        className="no-print"
        aria-label={progressWords.view}
        value={xem}
        onChange={(view) => go({ xem: view as typeof xem })}
        data={Object.entries(progressWords.views).map(([value, label]) => ({ value, label }))}
        style={{ alignSelf: 'flex-start' }}
      />
      {xem === 'ban-do' && <RatesMap rates={data} />}
      {xem === 'cot' && <RatesBars rates={data} />}
      {xem === 'bang' && <RatesTable rates={data} caption={survey.title} />}
    </Stack>
  )
}

function RatesBars({ rates }: { rates: ResponseRates }) {
  const share = ({ given, asked }: { given: number; asked: number }) => (asked === 0 ? 0 : given / asked)
  const units = rates.units.toSorted((a, b) => share(a) - share(b))
  return (
    <Card withBorder padding="sm">
      <Bars
        title={progressWords.bars}
        headings={{ label: progressWords.unit, value: progressWords.given }}
        max={1}
        bars={units.map((unit) => ({
          id: unit.targetId,
          label: unit.unitName,
          value: share(unit),
          text: `${unit.given}/${unit.asked}`,
        }))}
      />
    </Card>
  )
}
