import { formatPoints } from '../../../../shared/points.ts'
import { words } from '../text.vi.ts'
import classes from './TrendChart.module.css'
import { runsOf, type TrendPoint, type TrendRow } from './trend.ts'

const WIDTH = 720
const HEIGHT = 240
const EDGE = { top: 14, right: 24, bottom: 28, left: 44 }
const STEP = 50_000

interface Line {
  key: 'own' | 'first' | 'mean'
  label: string
  points: TrendPoint[]
}

function linesOf(province: string, rows: readonly TrendRow[]): Line[] {
  const points = (of: (row: TrendRow) => number | null | undefined): TrendPoint[] =>
    rows.flatMap((row) => {
      const index = of(row)
      return index == null ? [] : [{ year: row.year, index, isSample: row.own?.basis === 'sample' }]
    })
  return [
    { key: 'first', label: words.trend.first, points: points(({ first }) => first?.index) },
    { key: 'mean', label: words.trend.mean, points: points(({ mean }) => mean) },
    { key: 'own', label: words.trend.own(province), points: points(({ own }) => own?.index) },
  ]
}

/** A picture of what the table below says; years that are not known leave the line broken. */
export function TrendChart({ province, rows }: { province: string; rows: readonly TrendRow[] }) {
  const lines = linesOf(province, rows)
  const indexes = lines.flatMap(({ points }) => points.map(({ index }) => index))
  const [first, last] = [rows[0]?.year ?? 0, rows.at(-1)?.year ?? 0]
  if (indexes.length === 0) return null
  const low = Math.floor(Math.min(...indexes) / STEP) * STEP
  const high = Math.ceil(Math.max(...indexes) / STEP) * STEP
  const x = (year: number) =>
    EDGE.left + ((WIDTH - EDGE.left - EDGE.right) * (year - first)) / Math.max(1, last - first)
  const y = (index: number) =>
    HEIGHT - EDGE.bottom - ((HEIGHT - EDGE.top - EDGE.bottom) * (index - low)) / Math.max(STEP, high - low)
  const marks = Array.from({ length: (high - low) / STEP + 1 }, (_, at) => low + at * STEP)
  return (
    <figure className={classes.figure}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className={classes.scroll} aria-label={words.trend.picture} tabIndex={0}>
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          role="img"
          aria-label={words.trend.about(province, first, last)}
          className={classes.chart}
        >
          {marks.map((mark) => (
            <g key={mark}>
              <line x1={EDGE.left} x2={WIDTH - EDGE.right} y1={y(mark)} y2={y(mark)} className={classes.grid} />
              <text x={EDGE.left - 8} y={y(mark) + 4} textAnchor="end" className={classes.text}>
                {formatPoints(mark, 0)}
              </text>
            </g>
          ))}
          {rows.map(({ year }) => (
            <text key={year} x={x(year)} y={HEIGHT - 8} textAnchor="middle" className={classes.text}>
              {year}
            </text>
          ))}
          {lines.map(({ key, points }) => (
            <g key={key} data-line={key} className={classes.line}>
              {runsOf(points).map((run) => (
                <polyline
                  key={run[0]?.year}
                  points={run.map(({ year, index }) => `${x(year)},${y(index)}`).join(' ')}
                />
              ))}
              {points.map(({ year, index, isSample }) => (
                <circle
                  key={year}
                  cx={x(year)}
                  cy={y(index)}
                  r={key === 'own' ? 4.5 : 3}
                  data-hollow={(key === 'own' && isSample) || undefined}
                />
              ))}
              {key === 'own' &&
                points.map(({ year, index }) => (
                  <text key={year} x={x(year)} y={y(index) + 20} textAnchor="middle" className={classes.value}>
                    {formatPoints(index)}
                  </text>
                ))}
            </g>
          ))}
        </svg>
      </section>
      <figcaption className={classes.legend}>
        {lines.map(({ key, label }) => (
          <span key={key} data-line={key}>
            {label}
          </span>
        ))}
      </figcaption>
    </figure>
  )
}
