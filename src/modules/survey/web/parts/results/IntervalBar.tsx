/** A mean on the scale of 0 to 100 with its interval as a whisker, and the block's mean as a broken line. */
import type { Figure } from '../../../contract.ts'
import { FULL } from '../../../rules/questionnaire.ts'
import { intervalText } from './figure-words.ts'
import classes from './IntervalBar.module.css'

const place = (value: number) => `${(value / FULL) * 100}%`

export function IntervalBar({ figure, blockMean }: { figure: Figure | undefined; blockMean?: number | undefined }) {
  if (figure?.mean == null) return null
  const { low, high, mean } = figure
  return (
    <div>
      <div className={classes.track} aria-hidden="true">
        <div className={classes.bar} style={{ width: place(mean) }} />
        {low !== null && high !== null && (
          <div className={classes.whisker} style={{ left: place(low), right: `calc(100% - ${place(high)})` }} />
        )}
        {blockMean !== undefined && <div className={classes.mean} style={{ left: place(blockMean) }} />}
      </div>
      <span className={classes.words}>{intervalText(figure)}</span>
    </div>
  )
}
