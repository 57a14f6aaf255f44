/** A report on screen: the table its files are set from, ordered and searched like every list. */
import { Stack, Text } from '@mantine/core'
import { useMemo } from 'react'
import { formatInstant } from '../shared/dates.ts'
import { formatPoints } from '../shared/points.ts'
import type { ReportTable as Report } from '../shared/report.ts'
import { formatNumber } from '../shared/vietnamese.ts'
import { DataTable } from './DataTable.tsx'
import type { Column, ColumnKind } from './table/column.ts'

type Kind = Report['columns'][number]['kind']
type Cell = Report['rows'][number][number]
interface Row {
  at: number
  cells: Report['rows'][number]
  isStrong: boolean
}

/** Columns of words get their share of the page; narrower ones take what they need. */
const WIDE = 15

const KINDS: Record<Kind, ColumnKind> = {
  text: 'text',
  number: 'number',
  points: 'number',
  exact: 'number',
  percent: 'number',
  day: 'day',
  instant: 'text',
}

function shown(cell: Cell, { kind, places }: Pick<Report['columns'][number], 'kind' | 'places'>): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return kind === 'instant' && cell.includes('T') ? formatInstant(cell) : cell
  if (kind === 'points' || kind === 'percent') return formatPoints(cell, places)
  if (kind === 'exact') return formatPoints(cell, 4).replace(/,?0+$/, '')
  return formatNumber(cell)
}

export function ReportTable({ id, report, empty }: { id: string; report: Report; empty: string }) {
  const columns = useMemo(
    () =>
      report.columns.map(({ title, kind, places, group, width }, at): Column<Row> => {
        const text = ({ cells, isStrong }: Row) => {
          // The first cell is the row's head, and says so even where the row has none.
          const words = shown(cells[at] ?? null, { kind, places }) || (at === 0 ? '–' : '')
          return isStrong ? <strong>{words}</strong> : words
        }
        return {
          id: `${at}`,
          header: title,
          ...(group !== null && { about: `${group}: ${title}` }),
          kind: KINDS[kind],
          ...(width !== null && width > WIDE && { width: `${Math.min(24, Math.round(width * 0.6))}rem` }),
          value: ({ cells }) => cells[at] ?? null,
          ...(kind !== 'day' && { cell: text }),
        }
      }),
    [report.columns],
  )
  const strong = new Set(report.strong)
  const rows = report.rows.map((cells, at): Row => ({ at, cells, isStrong: strong.has(at) }))
  return (
    <Stack gap="xs">
      {report.lead.map((text) => (
        <Text key={text}>{text}</Text>
      ))}
      <DataTable
        id={id}
        caption={report.title}
        columns={columns}
        rows={rows}
        rowKey={({ at }) => `${at}`}
        pageSize={100}
        empty={empty}
      />
      {report.notes.map((text) => (
        <Text key={text} size="sm" c="dimmed">
          {text}
        </Text>
      ))}
    </Stack>
  )
}
