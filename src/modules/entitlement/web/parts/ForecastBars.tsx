/** The four pictures of a forecast; each is a table, and its title says what is found. */
import { Card } from '@mantine/core'
import { Bars } from '../../../../ui/Bars.tsx'
import { AGE_BANDS, type ForecastGroup, peakOf, totalOf, yearsFrom } from '../../rules/forecast.ts'
import { forecastWords as words } from '../text.vi.ts'

interface ForecastBarsProps {
  firstYear: number
  year: number
  groups: readonly ForecastGroup[]
}

export function ForecastBars({ firstYear, year, groups }: ForecastBarsProps) {
  const { people, retiring, pay, ages } = totalOf(groups)
  const years = yearsFrom(firstYear)
  const peak = peakOf(retiring)
  const last = years.length - 1
  const all = ages.reduce((sum, count) => sum + count, 0)
  const older = ages.reduce((sum, count, at) => sum + ((AGE_BANDS[at]?.from ?? 0) >= 50 ? count : 0), 0)
  const byYear = (values: readonly number[], text: (value: number) => string) =>
    years.map((at, place) => ({
      id: String(at),
      label: String(at),
      value: values[place] ?? 0,
      text: text(values[place] ?? 0),
    }))
  const most = (values: readonly number[]) => Math.max(1, ...values)
  return (
    <>
      <Card withBorder>
        <Bars
          title={words.retiring.title(years[peak] ?? firstYear, retiring[peak] ?? 0)}
          headings={{ label: words.year, value: words.retiring.value }}
          bars={byYear(retiring, words.count)}
          max={most(retiring)}
        />
      </Card>
      <Card withBorder>
        <Bars
          title={words.pay.title(pay[1] ?? 0, firstYear + 1)}
          headings={{ label: words.year, value: words.pay.value }}
          bars={byYear(pay, words.pay.text)}
          max={most(pay)}
        />
      </Card>
      <Card withBorder>
        <Bars
          title={words.people.title(people[0] ?? 0, people[last] ?? 0, firstYear + last)}
          headings={{ label: words.year, value: words.people.value }}
          bars={byYear(people, words.count)}
          max={most(people)}
        />
      </Card>
      <Card withBorder>
        <Bars
          title={words.ages.title(all === 0 ? 0 : Math.round((older * 100) / all), year)}
          headings={{ label: words.ages.label, value: words.ages.value }}
          bars={AGE_BANDS.map(({ label }, at) => ({
            id: label,
            label,
            value: ages[at] ?? 0,
            text: words.count(ages[at] ?? 0),
          }))}
          max={most(ages)}
        />
      </Card>
    </>
  )
}
