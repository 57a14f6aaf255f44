/** One unit against its block, an axis for each area: a look at the table beside it, which says the same in numbers. */
import { rankingWords } from '../../text.vi.ts'
import classes from './Results.module.css'

export interface Spoke {
  code: string
  /** Shares of the maximum, 0 to 1; null: does not apply, or not known. */
  own: number | null
  mean: number | null
}

const SIZE = 260
const CENTRE = SIZE / 2
const RADIUS = 98
const RINGS = [0.25, 0.5, 0.75, 1]

function pointAt(place: number, of: number, share: number): [x: number, y: number] {
  const angle = (2 * Math.PI * place) / of - Math.PI / 2
  return [CENTRE + RADIUS * share * Math.cos(angle), CENTRE + RADIUS * share * Math.sin(angle)]
}

const outline = (shares: readonly (number | null)[]): string =>
  shares
    .map((share, place) =>
      pointAt(place, shares.length, share ?? 0)
        .map((at) => at.toFixed(1))
        .join(),
    )
    .join(' ')

export function Radar({ spokes }: { spokes: readonly Spoke[] }) {
  const of = spokes.length
  return (
    <figure className={classes.radar}>
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
        {RINGS.map((ring) => (
          <polygon key={ring} className={classes.ring} points={outline(spokes.map(() => ring))} />
        ))}
        {spokes.map(({ code }, place) => {
          const [x, y] = pointAt(place, of, 1)
          const [atX, atY] = pointAt(place, of, 1.14)
          return (
            <g key={code}>
              <line className={classes.ring} x1={CENTRE} y1={CENTRE} x2={x} y2={y} />
              <text className={classes.spoke} x={atX} y={atY} textAnchor="middle" dominantBaseline="middle">
                {code}
              </text>
            </g>
          )
        })}
        <polygon className={classes.meanShape} points={outline(spokes.map(({ mean }) => mean))} />
        <polygon className={classes.ownShape} points={outline(spokes.map(({ own }) => own))} />
      </svg>
      <figcaption className={classes.radarLegend}>
        <span>
          <i className={classes.keyOwn} aria-hidden="true" /> {rankingWords.unitShape}
        </span>
        <span>
          <i className={classes.keyMean} aria-hidden="true" /> {rankingWords.meanShape}
        </span>
        <span>{rankingWords.axes}</span>
      </figcaption>
    </figure>
  )
}
