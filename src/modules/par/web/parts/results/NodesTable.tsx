/** Every node of one unit: what it reached, what its block reached on average, and, where the mapping ties them, the year before. */
import { useMemo } from 'react'
import { formatPoints } from '../../../../../shared/points.ts'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import type { PublishedNode, UnitOfRound } from '../../../contract.ts'
import { shareOf } from '../../../rules/results/share.ts'
import { signed } from '../../../rules/results/written-figures.ts'
import { rankingWords } from '../../text.vi.ts'
import { ShareFigure } from '../ranking/RankingFigures.tsx'
import classes from './Results.module.css'

export interface NodeRow extends PublishedNode {
  share: number | null
  /** Percentage points above the mean of the block, in ten-thousandths. */
  toMean: number | null
  before: number | null
  delta: number | null
}

/** Only what stands alone in both years is a row's own; split and merged nodes are told apart from the table. */
export function nodeRows({ nodes, since }: UnitOfRound): NodeRow[] {
  const alone = new Map(
    since.changes.flatMap((change) =>
      change.from.length === 1 && change.to.length === 1 ? [[change.to[0] as string, change] as const] : [],
    ),
  )
  return nodes.map((node) => {
    const share = shareOf(node)
    const change = alone.get(node.id)
    return {
      ...node,
      share,
      toMean: share === null || node.meanShare === null ? null : share - node.meanShare,
      before: change?.before ?? null,
      delta: change?.delta ?? null,
    }
  })
}

const inPoints = (value: number | null) => (value === null ? null : value / 10_000)

function columnsOf(places: number, isCompared: boolean, isBrief: boolean): Column<NodeRow>[] {
  const number = { kind: 'number', places } as const
  const whole = { ...number, hidden: isBrief }
  const change = (value: number | null) =>
    value === null ? '' : <span className={value < 0 ? classes.under : undefined}>{signed(value, places)}</span>
  return [
    { id: 'code', header: rankingWords.code, value: ({ code }) => code, width: '4.5rem', sortable: false },
    { id: 'node', header: rankingWords.node, value: ({ title }) => title, width: isBrief ? '13rem' : '17rem' },
    { id: 'points', header: rankingWords.points, value: ({ points }) => inPoints(points), ...whole },
    { id: 'most', header: rankingWords.applicable, value: ({ applicableMax }) => inPoints(applicableMax), ...whole },
    {
      id: 'share',
      header: rankingWords.share,
      value: ({ share }) => inPoints(share),
      cell: (row) => (
        <ShareFigure title={`${row.code}. ${row.title}`} figure={row} mean={row.meanShare} places={places} />
      ),
      ...number,
    },
    {
      id: 'mean',
      header: rankingWords.mean,
      value: ({ meanShare }) => inPoints(meanShare),
      cell: ({ meanShare }) => (meanShare === null ? '–' : formatPoints(meanShare, places)),
      ...number,
    },
    {
      id: 'to-mean',
      header: rankingWords.toMean,
      about: rankingWords.toMeanAbout,
      value: ({ toMean }) => inPoints(toMean),
      cell: ({ toMean }) => change(toMean),
      ...number,
    },
    ...(isCompared
      ? ([
          { id: 'before', header: rankingWords.before, value: ({ before }) => inPoints(before), ...number },
          {
            id: 'delta',
            header: rankingWords.changeHead,
            value: ({ delta }) => inPoints(delta),
            cell: ({ delta }) => change(delta),
            ...number,
          },
        ] satisfies Column<NodeRow>[])
      : []),
  ]
}

interface NodesTableProps {
  caption: string
  rows: readonly NodeRow[]
  places: number
  /** Shares alone; the points behind them are in each share's working. */
  isBrief?: boolean
}

export function NodesTable({ caption, rows, places, isBrief = false }: NodesTableProps) {
  const isCompared = rows.some(({ before }) => before !== null)
  const columns = useMemo(() => columnsOf(places, isCompared, isBrief), [places, isCompared, isBrief])
  return (
    <DataTable
      id={isBrief ? 'par.unit-areas' : 'par.unit-result'}
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      onExport={exportAsSeen(caption)}
      empty={rankingWords.noNodes}
    />
  )
}
