/** Units × areas: where points are lost, at a glance. */
import { formatPoints } from '../../../../../shared/points.ts'
import { formatNumber } from '../../../../../shared/vietnamese.ts'
import { HeatMap } from '../../../../../ui/HeatMap.tsx'
import { PageLink } from '../../../../../ui/Links.tsx'
import { plain } from '../../../rules/scoring/plain.ts'
import { rankingWords } from '../../text.vi.ts'
import classes from './Ranking.module.css'
import { type RankedRow, shareOf } from './ranked-row.ts'

interface AreaMapProps {
  title: string
  areas: readonly { code: string; title: string; maxPoints: number }[]
  rows: readonly RankedRow[]
  linkOf: (row: RankedRow) => string | null
}

export function AreaMap({ title, areas, rows, linkOf }: AreaMapProps) {
  return (
    <div className={classes.card}>
      <HeatMap
        title={title}
        corner={rankingWords.unit}
        meaning={rankingWords.heatMeans}
        columns={areas.map((area) => ({
          id: area.code,
          label: `${area.code}. ${area.title}`,
          about: rankingWords.outOf(plain(area.maxPoints)),
        }))}
        rows={rows.map((row) => ({
          id: String(row.unitId),
          label: <UnitName row={row} link={linkOf(row)} />,
          cells: areas.map(({ code }) => {
            const area = row.areas.find((one) => one.code === code)
            const share = area ? shareOf(area) : null
            if (!area || share === null) return { share: null, text: '–', about: rankingWords.notApplicable }
            const about = rankingWords.heatCell(
              formatPoints(area.points),
              plain(area.applicableMax),
              formatNumber(share, 1),
            )
            return { share: share / 100, text: formatNumber(share, 1), about }
          }),
        }))}
      />
    </div>
  )
}

function UnitName({ row, link }: { row: RankedRow; link: string | null }) {
  if (link === null) return row.unitName
  return (
    <PageLink to={link} size="sm">
      {row.unitName}
    </PageLink>
  )
}
