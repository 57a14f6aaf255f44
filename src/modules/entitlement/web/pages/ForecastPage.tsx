/** “Dự báo”: retirements, pay bill and ages five years ahead, by unit, post or kind of person. */
import { Card, Group, SegmentedControl, Select, SimpleGrid, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { dayIn } from '../../../../shared/dates.ts'
import { usePlace } from '../../../../ui/address.ts'
import { LoadingPage } from '../../../../ui/LoadingPage.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { UnitPicker } from '../../../organization/web/index.ts'
import { GROUPS, yearsFrom } from '../../rules/forecast.ts'
import { forecast } from '../data.ts'
import { ForecastBars } from '../parts/ForecastBars.tsx'
import { ForecastTable } from '../parts/ForecastTable.tsx'
import { forecastWords as words } from '../text.vi.ts'

const place = z.object({
  donVi: z.coerce.number().int().optional().catch(undefined),
  theo: z.enum(GROUPS).default('unit').catch('unit'),
  nam: z.coerce.number().int().optional().catch(undefined),
})

export function ForecastPage() {
  const [{ donVi, theo, nam }, go] = usePlace(place)
  const today = dayIn(new Date())
  const { data } = useQuery({
    ...forecast({
      by: theo,
      ...(donVi !== undefined && { unitId: donVi }),
      ...(nam !== undefined && { year: nam }),
    }),
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <PageTitle title={words.title} about={words.about} />
      <Group gap="xs" mb="md" className="no-print">
        <UnitPicker
          aria-label={words.unit}
          placeholder={words.anyUnit}
          asOf={today}
          value={donVi ?? null}
          onChange={(unit) => go({ donVi: unit?.unitId })}
          w={260}
        />
        <SegmentedControl
          aria-label={words.by}
          data={GROUPS.map((value) => ({ value, label: words.groups[value] }))}
          value={theo}
          onChange={(by) => go({ theo: by as typeof theo })}
        />
        <Select
          aria-label={words.agesOf}
          data={yearsFrom(Number(today.slice(0, 4))).map((year) => ({
            value: String(year),
            label: `${words.agesOf} ${year}`,
          }))}
          value={String(data?.year ?? today.slice(0, 4))}
          allowDeselect={false}
          onChange={(year) => go({ nam: Number(year) })}
          w={190}
        />
      </Group>
      {data === undefined ? (
        <LoadingPage />
      ) : data.groups.length === 0 ? (
        <Text>{words.none}</Text>
      ) : (
        <>
          <SimpleGrid cols={{ base: 1, md: 2 }} mb="md">
            <ForecastBars {...data} />
          </SimpleGrid>
          <Card withBorder>
            <ForecastTable by={theo} firstYear={data.firstYear} groups={data.groups} />
          </Card>
        </>
      )}
    </>
  )
}
