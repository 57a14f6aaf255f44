/** “Thống kê”: a statutory table of a unit, on a day, as known. */
import { Alert, Button, Select, Stack, Text } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatInstant } from '../../../../shared/dates.ts'
import { usePlace } from '../../../../ui/address.ts'
import { urlOf } from '../../../../ui/api.ts'
import { ButtonLink } from '../../../../ui/Links.tsx'
import { LoadingPage } from '../../../../ui/LoadingPage.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { TablePager } from '../../../../ui/table/TablePager.tsx'
import { type CountedTable, statistics } from '../../contract.ts'
import { sinceOf, TABLES, tableOf, uncountedIn } from '../../rules/tables.ts'
import { countedTable } from '../data.ts'
import { Balance } from '../parts/Balance.tsx'
import { CountedGrid } from '../parts/CountedGrid.tsx'
import { GroundBar } from '../parts/GroundBar.tsx'
import { type TablePlace, tableAsked, tablePlace } from '../parts/place.ts'
import { words } from '../text.vi.ts'
import { pivotWords } from '../text-of-pivots.vi.ts'

export function TablesPage() {
  const [place, go] = usePlace(tablePlace)
  const { data, error } = useQuery({ ...countedTable(tableAsked(place)), placeholderData: keepPreviousData })
  return (
    <>
      <PageTitle
        title={words.title}
        about={data && words.about(data.unitName, data.day, sinceIn(data))}
        actions={
          <>
            <ButtonLink to="/statistics/pivot" variant="default">
              {pivotWords.toPivot}
            </ButtonLink>
            <Button
              component="a"
              variant="default"
              href={urlOf(statistics.exportTable, tableAsked(place))}
              leftSection={<IconFileSpreadsheet size={16} aria-hidden="true" />}
            >
              {words.export}
            </Button>
          </>
        }
      />
      <Select
        label={words.table}
        data={TABLES.map(({ code, title }) => ({ value: code, label: title }))}
        value={place.bieu}
        onChange={(bieu) => bieu !== null && go({ bieu, hang: 1 })}
        allowDeselect={false}
        maw={560}
        mb="sm"
      />
      <GroundBar place={place} go={(change) => go({ ...change, hang: 1 })} unit={data} />
      {place.biet !== undefined && (
        <Alert color="orange" mb="xs" role="status">
          {words.knownBand(formatInstant(place.biet))}
        </Alert>
      )}
      <RefusalList of={error} />
      {data ? <Counted data={data} place={place} onPage={(hang) => go({ hang })} /> : error === null && <LoadingPage />}
    </>
  )
}

/** Rows that need no pages. */
const SMALLEST = 25

const sinceIn = ({ table: code, day }: CountedTable): string | null => {
  const table = tableOf(code)
  return table === null ? null : sinceOf(table, day)
}

interface CountedProps {
  data: CountedTable
  place: TablePlace
  onPage: (page: number) => void
}

/** The sum stands on every page of the rows: a province has some hundreds of units, and a browser draws them all at once too slowly. */
function Counted({ data, place, onPage }: CountedProps) {
  const [pageSize, setPageSize] = useState(50)
  const table = tableOf(data.table)
  const [sum, ...rows] = data.rows
  const page = Math.min(place.hang, Math.max(1, Math.ceil(rows.length / pageSize)))
  const shown = rows.slice((page - 1) * pageSize, page * pageSize)
  if (!table || !sum) return null
  return (
    <Stack gap="sm">
      {sum.figures.every((figure) => !figure) ? (
        <Text c="dimmed">{table.turns === undefined ? words.nobody : words.nothing}</Text>
      ) : (
        <>
          <CountedGrid table={table} counted={{ ...data, rows: [sum, ...shown] }} place={place} />
          {rows.length > SMALLEST && (
            <TablePager
              place={{ search: '', page, pageSize }}
              found={rows.length}
              go={(change) => {
                if (change.pageSize !== undefined) setPageSize(change.pageSize)
                onPage(change.page ?? 1)
              }}
              withAll
            />
          )}
          {table.checks.length > 0 && <Balance row={sum} place={place} isTurns={table.turns !== undefined} />}
        </>
      )}
      {uncountedIn(table).map((sentence) => (
        <Text key={sentence} size="sm">
          {sentence}
        </Text>
      ))}
      <Text size="sm" c="dimmed">
        {words.basis(table.legalBasis, table.confidence)} {data.isPartly && words.partly}
      </Text>
    </Stack>
  )
}
