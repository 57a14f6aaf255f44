/** “Tỷ lệ nhiệm vụ đúng hạn” of a year: by lead body, document and giver, and a map of bodies and months; figures lead to their tasks. */
import { Button, Card, NativeSelect, Stack, Text, Title } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { dayIn } from '../../../../shared/dates.ts'
import { reportForms } from '../../../../shared/report.ts'
import { formatNumber } from '../../../../shared/vietnamese.ts'
import { usePlace } from '../../../../ui/address.ts'
import { urlOf } from '../../../../ui/api.ts'
import { HeatMap } from '../../../../ui/HeatMap.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { directives, type OnTime } from '../../contract.ts'
import { RateTable } from '../parts/RateTable.tsx'
import { onTimeRate } from '../tasks-data.ts'
import { onTimeWords as words } from '../text-of-task-lists.vi.ts'

const FIRST_YEAR = 2021
const schema = z.object({ nam: z.coerce.number().int().min(2000).max(2100).optional().catch(undefined) })

export function OnTimePage() {
  const [place, go] = usePlace(schema)
  const thisYear = Number(dayIn(new Date()).slice(0, 4))
  const year = place.nam ?? thisYear
  const asked = { from: `${year}-01-01`, to: `${year}-12-31` }
  const { data, error } = useQuery({ ...onTimeRate(asked), placeholderData: keepPreviousData })
  const years = Array.from({ length: thisYear - FIRST_YEAR + 1 }, (_, at) => String(thisYear - at))
  return (
    <>
      <PageTitle
        title={words.title}
        {...(data && { about: words.about(data.from, data.to, data.asOf) })}
        actions={reportForms.map((form) => (
          <Button
            key={form}
            component="a"
            variant="default"
            href={urlOf(directives.resultsReport, { ...asked, form })}
            aria-label={words.printOf(words.print[form])}
          >
            {words.print[form]}
          </Button>
        ))}
      />
      <Stack gap="md">
        <NativeSelect
          label={words.year}
          data={years}
          value={String(year)}
          onChange={(event) => go({ nam: Number(event.currentTarget.value) })}
          w={140}
        />
        <Text size="sm">{words.rule}</Text>
        <RefusalList of={error} />
        {data && (data.byUnit.length === 0 ? <Text>{words.none}</Text> : <Figures rate={data} />)}
      </Stack>
    </>
  )
}

const inDays = (mean: number) => formatNumber(mean / 10_000, 1)

function Figures({ rate }: { rate: OnTime }) {
  return (
    <>
      {rate.averageDelay !== null && <Text size="sm">{words.averageDelay(inDays(rate.averageDelay))}</Text>}
      {rate.giverDelay !== null && <Text size="sm">{words.giverDelay(inDays(rate.giverDelay))}</Text>}
      <RateTable
        id="directives.by-unit"
        title={words.byUnit}
        head={words.unit}
        rows={rate.byUnit}
        of={rate}
        by="unit"
      />
      <Months rate={rate} />
      <RateTable
        id="directives.by-document"
        title={words.byDocument}
        head={words.name}
        rows={rate.byDocument}
        of={rate}
        by={null}
      />
      <RateTable
        id="directives.by-giver"
        title={words.byGiver}
        head={words.unit}
        rows={rate.byGiver}
        of={rate}
        by={null}
      />
    </>
  )
}

function Months({ rate: { cells, byUnit, byMonth } }: { rate: OnTime }) {
  const months = byMonth.map(({ key }) => key).toSorted()
  const at = new Map(cells.map((cell) => [`${cell.unitId} ${cell.month}`, cell]))
  return (
    <div>
      <Title order={2} size="h4" mb="xs">
        {words.heat}
      </Title>
      <Card withBorder padding="sm">
        <HeatMap
          title={words.heat}
          corner={words.unit}
          meaning={words.heatMeans}
          columns={months.map((month) => ({ id: month, label: words.month(month) }))}
          rows={byUnit.map(({ key, name }) => ({
            id: key,
            label: name,
            cells: months.map((month) => {
              const cell = at.get(`${key} ${month}`)
              if (!cell || cell.denominator === 0) return { share: null, text: '–', about: words.none }
              const { onTime, denominator } = cell
              return {
                share: onTime / denominator,
                text: `${onTime}/${denominator}`,
                about: words.cell(onTime, denominator),
              }
            }),
          }))}
        />
      </Card>
    </div>
  )
}
