/** The rank band of a unit on the scale of its block: a line from place to place, a point where the unit stands. */
import type { RankBand } from '../../../contract.ts'
import { bandWords } from '../../text-of-bands.vi.ts'
import classes from './RankWhisker.module.css'

interface RankWhiskerProps {
  band: RankBand
  rank: number
  /** How many are ranked. */
  units: number
}

export function RankWhisker({ band: { low, high }, rank, units }: RankWhiskerProps) {
  const at = (place: number) => `${units < 2 ? 50 : ((place - 1) / (units - 1)) * 100}%`
  return (
    <span className={classes.whisker}>
      <span className={classes.scale} aria-hidden="true">
        <span className={classes.line} style={{ left: at(low), right: `calc(100% - ${at(high)})` }} />
        <span className={classes.point} style={{ left: at(rank) }} />
      </span>
      <span className={classes.places}>
        <span className="visually-hidden">{bandWords.column} </span>
        {bandWords.places(low, high)}
      </span>
    </span>
  )
}

export function WhiskerKey() {
  return (
    <span>
      <i className={classes.key} aria-hidden="true" /> {bandWords.means}{' '}
      <a href={bandWords.methodPath} className={classes.how}>
        {bandWords.how}
      </a>
    </span>
  )
}
