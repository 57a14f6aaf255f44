/** The figures of the free table: a chart of its rows, and the table itself, to be taken away as it is seen. */
import { Stack, Text } from '@mantine/core'
import { Bars } from '../../../../ui/Bars.tsx'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { PageLink } from '../../../../ui/Links.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import type { Pivot } from '../../contract.ts'
import { type Cell, labelOf, measured, sumOf } from '../../rules/pivot.ts'
import { measureInWords, pivotWords as words } from '../text-of-pivots.vi.ts'
import type { PivotPlace } from './pivot-place.ts'

interface Row {
  key: string
  label: string
  cells: readonly Cell[]
}

/** More bars than this tell nothing. */
const MOST_BARS = 40

interface ResultProps {
  pivot: Pivot
  place: PivotPlace
}

export function PivotResult({ pivot, place }: ResultProps) {
  const { tinh: measure, hang: side } = place
  if (pivot.cells.length === 0) return <Text c="dimmed">{words.none}</Text>
  const rows: Row[] = pivot.rows.map(({ key, label }) => ({
    key,
    label,
    cells: pivot.cells.filter(({ row }) => row === key),
  }))
  const figure = (cells: readonly Cell[]) => measured(sumOf(cells), measure)
  const said = (cells: readonly Cell[]) => words.value(figure(cells), measure)
  const counted = (
    id: string,
    header: string,
    own: (cells: readonly Cell[]) => readonly Cell[],
    column?: string,
  ): Column<Row> => ({
    id,
    header,
    kind: 'number',
    value: ({ cells }) => figure(own(cells)),
    cell: ({ key, label, cells }) => {
      const text = said(own(cells))
      if (sumOf(own(cells)).people === 0) return text
      const search = { ...place, oHang: key, ...(column !== undefined && { oCot: column }) }
      return (
        <PageLink
          to="/statistics/pivot/people"
          search={search}
          size="sm"
          aria-label={words.openPeople(text, label, column === undefined ? '' : header)}
        >
          {text}
        </PageLink>
      )
    },
  })
  const of = (key: string) => (cells: readonly Cell[]) => cells.filter(({ column }) => column === key)
  const all = (cells: readonly Cell[]) => cells
  const columns: Column<Row>[] = [
    { id: 'row', header: labelOf[side], width: '18rem', value: ({ label }) => label },
    ...pivot.columns.map(({ key, label }) => counted(`of-${key}`, label, of(key), key)),
    counted('all', pivot.columns.length > 0 ? words.total : measureInWords[measure], all),
  ]
  return (
    <Stack gap="lg">
      {rows.length <= MOST_BARS && (
        <Bars
          title={words.chart(measureInWords[measure], labelOf[side])}
          headings={{ label: labelOf[side], value: measureInWords[measure] }}
          max={Math.max(1, ...rows.map(({ cells }) => figure(cells) ?? 0))}
          bars={rows.map(({ key, label, cells }) => ({
            id: key || 'unknown',
            label,
            value: figure(cells) ?? 0,
            text: said(cells),
          }))}
        />
      )}
      <DataTable
        id="statistics.pivot"
        caption={words.caption}
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key || 'unknown'}
        empty={words.none}
        searchable={false}
        pageSize={100}
        onExport={exportAsSeen(words.caption)}
        totals={{
          row: words.total,
          ...Object.fromEntries(pivot.columns.map(({ key }) => [`of-${key}`, said(of(key)(pivot.cells))])),
          all: said(pivot.cells),
        }}
      />
    </Stack>
  )
}
