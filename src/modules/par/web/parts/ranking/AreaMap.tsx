/** Units × areas: where points are lost, at a glance. */
import { formatPoints } from '../../../../../shared/points.ts'
import { type HeatCell, HeatMap } from '../../../../../ui/HeatMap.tsx'
import { PageLink } from '../../../../../ui/Links.tsx'
import { areaMean, shareOf } from '../../../rules/results/share.ts'
import { plain } from '../../../rules/scoring/plain.ts'
import { HUNDRED } from '../../../rules/scoring/scoring.ts'
import { rankingWords } from '../../text.vi.ts'
import classes from './Ranking.module.css'
import type { RankedRow } from './ranked-row.ts'

interface AreaMapProps {
  title: string
  areas: readonly { code: string; title: string; maxPoints: number }[]
  rows: readonly RankedRow[]
  places: number
  linkOf: (row: RankedRow) => string | null
}

const NOTHING: HeatCell = { share: null, text: '–', about: rankingWords.notApplicable }

/** @param share in ten-thousandths of a percent. */
const cellOf = (share: number, about: string, places: number): HeatCell => ({
  share: share / HUNDRED,
  text: formatPoints(share, places),
  about,
})

export function AreaMap({ title, areas, rows, places, linkOf }: AreaMapProps) {
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
        rows={[
          {
            id: 'mean',
            label: <strong>{rankingWords.mean}</strong>,
            cells: areas.map(({ code }) => {
              const mean = areaMean(rows, code)
              return mean === null ? NOTHING : cellOf(mean, rankingWords.meanCell(formatPoints(mean, places)), places)
            }),
          },
          ...rows.map((row) => ({
            id: String(row.unitId),
            label: <UnitName row={row} link={linkOf(row)} />,
            cells: areas.map(({ code }) => {
              const area = row.areas.find((one) => one.code === code)
              const share = area ? shareOf(area) : null
              if (!area || share === null) return NOTHING
              const [points, most] = [plain(area.points), plain(area.applicableMax)]
              return cellOf(share, rankingWords.heatCell(points, most, formatPoints(share, places)), places)
            }),
          })),
        ]}
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
