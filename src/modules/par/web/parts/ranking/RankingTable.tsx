/** The figures behind the bars: ordered, searched, columns of each area to choose. */
import { useMemo } from 'react'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import { rankingWords, words } from '../../text.vi.ts'
import { type RankedRow, signed } from './ranked-row.ts'

interface RankingTableProps {
  id: string
  caption: string
  areas: readonly { code: string; title: string }[]
  rows: readonly RankedRow[]
  linkOf: (row: RankedRow) => string | null
}

const inPoints = (value: number) => value / 10_000

function columnsOf(areas: RankingTableProps['areas'], rows: readonly RankedRow[]): Column<RankedRow>[] {
  const isCompared = rows.some((row) => row.before)
  const withSelf = rows.some((row) => row.selfIndex !== null && row.selfIndex !== undefined)
  const number = { kind: 'number', places: 2 } as const
  const gap = ({ index, selfIndex }: RankedRow) =>
    selfIndex === null || selfIndex === undefined ? null : index - selfIndex
  return [
    { id: 'unit', header: rankingWords.unit, value: (row) => row.unitName, width: '15rem' },
    { id: 'rank', header: rankingWords.rank, value: (row) => row.rank, kind: 'number', fixed: true },
    { id: 'index', header: rankingWords.index, value: (row) => inPoints(row.index), ...number, fixed: true },
    { id: 'rating', header: rankingWords.rating, value: (row) => row.rating, width: '7rem' },
    { id: 'points', header: rankingWords.points, value: (row) => inPoints(row.points), ...number },
    { id: 'applicable', header: rankingWords.applicable, value: (row) => inPoints(row.applicableMax), ...number },
    { id: 'bonus', header: rankingWords.bonus, value: (row) => inPoints(row.bonus), ...number, hidden: true },
    { id: 'penalty', header: rankingWords.penalty, value: (row) => inPoints(row.penalty), ...number, hidden: true },
    ...(withSelf
      ? ([
          {
            id: 'self',
            header: rankingWords.selfIndex,
            value: (row) => (row.selfIndex === null || row.selfIndex === undefined ? null : inPoints(row.selfIndex)),
            ...number,
          },
          {
            id: 'gap',
            header: rankingWords.gap,
            about: rankingWords.gapAbout,
            value: (row) => {
              const found = gap(row)
              return found === null ? null : inPoints(found)
            },
            cell: (row) => {
              const found = gap(row)
              return found === null ? '' : signed(found)
            },
            ...number,
          },
          {
            id: 'status',
            header: rankingWords.status,
            value: (row) => (row.status ? words.status[row.status] : null),
            hidden: true,
          },
        ] satisfies Column<RankedRow>[])
      : []),
    ...(isCompared
      ? ([
          {
            id: 'before',
            header: rankingWords.before,
            value: (row) => (row.before ? inPoints(row.before.index) : null),
            ...number,
          },
          {
            id: 'change',
            header: rankingWords.changeHead,
            value: (row) => (row.before ? inPoints(row.index - row.before.index) : null),
            cell: (row) => (row.before ? signed(row.index - row.before.index) : ''),
            ...number,
          },
        ] satisfies Column<RankedRow>[])
      : []),
    ...areas.map(
      ({ code, title }): Column<RankedRow> => ({
        id: `area-${code}`,
        header: rankingWords.area(code),
        about: `${code}. ${title}`,
        value: (row) => {
          const area = row.areas.find((one) => one.code === code)
          return area ? inPoints(area.points) : null
        },
        ...number,
        hidden: true,
      }),
    ),
  ]
}

export function RankingTable({ id, caption, areas, rows, linkOf }: RankingTableProps) {
  const columns = useMemo(() => columnsOf(areas, rows), [areas, rows])
  return (
    <DataTable
      id={id}
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={(row) => String(row.unitId)}
      rowLink={linkOf}
      initialSort={{ id: 'rank' }}
      pageSize={rows.length > 60 ? 50 : 0}
      onExport={exportAsSeen(caption)}
    />
  )
}
