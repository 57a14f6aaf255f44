/** “Tỷ lệ nhiệm vụ đúng hạn” of a year, quarter or month, by all that tasks are told apart by; figures lead to their tasks. */
import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { dayIn } from '../../../../shared/dates.ts'
import { reportForms } from '../../../../shared/report.ts'
import { usePlace } from '../../../../ui/address.ts'
import { urlOf } from '../../../../ui/api.ts'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { directives, type OnTime } from '../../contract.ts'
import { daysOf, SPANS } from '../../rules/spans.ts'
import { LoadTable } from '../parts/LoadTable.tsx'
import { RateMap } from '../parts/RateMap.tsx'
import { RateTable } from '../parts/RateTable.tsx'
import { onTimeRate } from '../tasks-data.ts'
import { onTimeWords as words } from '../text-of-task-lists.vi.ts'

const FIRST_YEAR = 2021
const schema = z.object({
  nam: z.coerce.number().int().min(2000).max(2100).optional().catch(undefined),
  ky: z.enum(SPANS).default('nam').catch('nam'),
})

const spanInWords = (span: string): string =>
  span === 'nam' ? words.wholeYear : (span.startsWith('q') ? words.quarter : words.monthOfYear)(Number(span.slice(1)))

export function OnTimePage() {
  const [place, go] = usePlace(schema)
  const thisYear = Number(dayIn(new Date()).slice(0, 4))
  const year = place.nam ?? thisYear
  const asked = daysOf(year, place.ky)
  const { data, error } = useQuery({ ...onTimeRate(asked), placeholderData: keepPreviousData })
  const years = Array.from({ length: thisYear - FIRST_YEAR + 1 }, (_, at) => String(thisYear - at))
  const isEmpty = data && data.byUnit.length === 0 && data.load.length === 0
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
        <Group gap="xs">
          <NativeSelect
            label={words.year}
            data={years.includes(String(year)) ? years : [String(year), ...years]}
            value={String(year)}
            onChange={(event) => go({ nam: Number(event.currentTarget.value) })}
            w={140}
          />
          <NativeSelect
            label={words.span}
            data={SPANS.map((span) => ({ value: span, label: spanInWords(span) }))}
            value={place.ky}
            onChange={(event) => go({ ky: event.currentTarget.value })}
            w={160}
          />
        </Group>
        <Text size="sm">{words.rule}</Text>
        <RefusalList of={error} />
        {data && (isEmpty ? <Text>{words.none}</Text> : <Figures of={data} />)}
      </Stack>
    </>
  )
}

function Figures({ of: rate }: { of: OnTime }) {
  const { byUnit, byGiver, byDocument, byField, byAge, whole } = rate
  const table = { of: rate }
  return (
    <>
      <RateTable
        {...{ ...table, id: 'directives.whole', title: words.whole, head: words.span, by: null }}
        rows={[whole]}
        otherwise={words.whole}
      />
      <RateTable {...table} id="directives.by-unit" title={words.byUnit} head={words.unit} rows={byUnit} by="unit" />
      <RateMap of={rate} />
      <RateTable
        {...{ ...table, id: 'directives.by-field', title: words.byField, head: words.field, by: 'field' }}
        rows={byField}
        otherwise={words.noField}
      />
      <RateTable
        {...{ ...table, id: 'directives.by-document', title: words.byDocument, head: words.document, by: 'document' }}
        rows={byDocument}
        otherwise={words.noDocument}
      />
      <RateTable
        {...table}
        id="directives.by-giver"
        title={words.byGiver}
        head={words.unit}
        rows={byGiver}
        by="giver"
      />
      <RateTable {...table} id="directives.by-age" title={words.byAge} head={words.age} rows={byAge} by="age" />
      <LoadTable of={rate} />
    </>
  )
}
