/** The figures behind the bars: ordered, searched, columns of each area to choose. */
import { useMemo } from 'react'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import type { BlockRules } from '../../../contract.ts'
import { isFarOff, selfGap } from '../../../rules/results/working.ts'
import { signed } from '../../../rules/results/written-figures.ts'
import { rankingWords, words } from '../../text.vi.ts'
import { bandWords } from '../../text-of-bands.vi.ts'
import type { BandOf } from '../results/use-rank-bands.ts'
import classes from './Ranking.module.css'
import { HeadRatingFigure, IndexFigure, RankFigure, RatingFigure } from './RankingFigures.tsx'
import type { RankedRow } from './ranked-row.ts'

interface Shown {
  areas: readonly { code: string; title: string }[]
  rows: readonly RankedRow[]
  rules: BlockRules
  bandOf?: BandOf | undefined
}

interface RankingTableProps extends Shown {
  id: string
  caption: string
  linkOf: (row: RankedRow) => string | null
}

type Columns = Column<RankedRow>[]
const inPoints = (value: number) => value / 10_000

function firstColumns({ rows, rules }: Shown): Columns {
  const { decimals: places } = rules
  return [
    { id: 'unit', header: rankingWords.unit, value: (row) => row.unitName, width: '15rem' },
    {
      id: 'rank',
      header: rankingWords.rank,
      value: (row) => row.rank,
      cell: (row) => <RankFigure row={row} rows={rows} rules={rules} />,
      kind: 'number',
      fixed: true,
    },
    {
      id: 'index',
      header: rankingWords.index,
      value: (row) => inPoints(row.index),
      cell: (row) => <IndexFigure row={row} places={places} />,
      kind: 'number',
      places,
      fixed: true,
    },
    {
      id: 'rating',
      header: rankingWords.rating,
      value: (row) => row.rating,
      cell: (row) => <RatingFigure row={row} rules={rules} />,
      width: '7rem',
    },
  ]
}

const bandColumn = (bandOf: BandOf): Columns[number] => ({
  id: 'band',
  header: bandWords.column,
  about: bandWords.about,
  value: ({ unitId }) => {
    const band = bandOf.get(unitId)
    return band ? bandWords.places(band.low, band.high) : null
  },
  width: '7rem',
  sortable: false,
})

/** Only where heads are rated, and where the block has regions. */
function ratedColumns({ rows, rules }: Shown): Columns {
  const heads: Columns = [
    {
      id: 'head',
      header: rankingWords.headRating,
      about: rankingWords.headRatingAbout,
      value: (row) => row.headRating,
      cell: (row) => <HeadRatingFigure row={row} rules={rules} />,
      width: '11rem',
    },
  ]
  const regions: Columns = [
    { id: 'region', header: rankingWords.region, value: (row) => row.region, width: '9rem' },
    { id: 'region-rank', header: rankingWords.regionRank, value: (row) => row.regionRank, kind: 'number' },
  ]
  return [...(rules.headBands.length > 0 ? heads : []), ...(rows.some(({ region }) => region !== null) ? regions : [])]
}

function pointColumns(places: number): Columns {
  const number = { kind: 'number', places } as const
  return [
    { id: 'points', header: rankingWords.points, value: (row) => inPoints(row.points), ...number },
    { id: 'applicable', header: rankingWords.applicable, value: (row) => inPoints(row.applicableMax), ...number },
    { id: 'bonus', header: rankingWords.bonus, value: (row) => inPoints(row.bonus), ...number, hidden: true },
    { id: 'penalty', header: rankingWords.penalty, value: (row) => inPoints(row.penalty), ...number, hidden: true },
  ]
}

function selfColumns(places: number): Columns {
  const number = { kind: 'number', places } as const
  return [
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
        const gap = selfGap(row)
        return gap === null ? null : inPoints(gap)
      },
      cell: (row) => <GapCell gap={selfGap(row)} places={places} />,
      ...number,
    },
    {
      id: 'status',
      header: rankingWords.status,
      value: (row) => (row.status ? words.status[row.status] : null),
      hidden: true,
    },
  ]
}

function beforeColumns(places: number): Columns {
  const number = { kind: 'number', places } as const
  return [
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
      cell: (row) => (row.before ? signed(row.index - row.before.index, places) : ''),
      ...number,
    },
    {
      id: 'rank-before',
      header: rankingWords.rankBefore,
      value: (row) => row.before?.rank ?? null,
      kind: 'number',
      hidden: true,
    },
  ]
}

const areaColumns = ({ areas, rules }: Shown): Columns =>
  areas.map(({ code, title }) => ({
    id: `area-${code}`,
    header: rankingWords.area(code),
    about: `${code}. ${title}`,
    value: (row) => {
      const area = row.areas.find((one) => one.code === code)
      return area ? inPoints(area.points) : null
    },
    kind: 'number',
    places: rules.decimals,
    hidden: true,
  }))

function columnsOf(shown: Shown): Columns {
  const { rows, rules } = shown
  return [
    ...firstColumns(shown),
    ...(shown.bandOf ? [bandColumn(shown.bandOf)] : []),
    ...ratedColumns(shown),
    ...pointColumns(rules.decimals),
    ...(rows.some((row) => selfGap(row) !== null) ? selfColumns(rules.decimals) : []),
    ...(rows.some((row) => row.before) ? beforeColumns(rules.decimals) : []),
    ...areaColumns(shown),
  ]
}

function GapCell({ gap, places }: { gap: number | null; places: number }) {
  if (gap === null) return null
  if (!isFarOff(gap)) return signed(gap, places)
  return (
    <span className={classes.farOff}>
      {signed(gap, places)} <small>{rankingWords.farOff}</small>
    </span>
  )
}

export function RankingTable({ id, caption, areas, rows, rules, bandOf, linkOf }: RankingTableProps) {
  const columns = useMemo(() => columnsOf({ areas, rows, rules, bandOf }), [areas, rows, rules, bandOf])
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
