/** The drawing: lanes below each other, years across, the marked day as a line through all of them. */
import { formatDay } from '../../../../../../shared/dates.ts'
import { timelineWords as words } from '../../../text-of-timeline.vi.ts'
import { toInWords } from '../value-in-words.ts'
import { type Axis, type Bar, type Lane, placeOn } from './bars-of.ts'
import classes from './CareerTimeline.module.css'

const TOP = 40
const HEAD = 20
const ROW = 27
const BAR = 24
const GAP = 6
/** In percent: what is shorter is still seen. */
const LEAST = 0.4

const heightOf = ({ rows }: Lane) => HEAD + rows * ROW + GAP

interface TimelineBarsProps {
  lanes: readonly Lane[]
  axis: Axis
  day: string
  title: string
  /** Where Tab comes in. */
  reached: Bar | undefined
  chosen: string | null
  onChoose: (key: string) => void
}

export function TimelineBars({ lanes, axis, day, title, reached, chosen, onChoose }: TimelineBarsProps) {
  const tops = lanes.map((_, at) => TOP + lanes.slice(0, at).reduce((sum, lane) => sum + heightOf(lane), 0))
  const height = TOP + lanes.reduce((sum, lane) => sum + heightOf(lane), 0)
  return (
    <div className={classes.board} style={{ height }}>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing of buttons has no element of its own. */}
      <svg role="group" aria-label={title} width="100%" height={height} className={classes.drawing}>
        <Years axis={axis} height={height} />
        {lanes.map((lane, at) =>
          lane.bars.map((bar) => (
            <OneBar
              key={bar.key}
              bar={bar}
              y={(tops[at] ?? 0) + HEAD + bar.row * ROW}
              left={placeOn(axis, bar.from)}
              right={bar.to === null ? 100 : placeOn(axis, bar.to)}
              isLater={bar.from > day}
              isReached={bar === reached}
              isChosen={bar.key === chosen}
              onChoose={onChoose}
            />
          )),
        )}
        <MarkedDay axis={axis} day={day} height={height} />
      </svg>
      <div className={classes.heads}>
        {lanes.map((lane) => (
          <div key={lane.key} style={{ height: heightOf(lane) }}>
            <span className={classes.head}>{words.lanes[lane.key]}</span>
          </div>
        ))}
      </div>
    </div>
  )
}

const Years = ({ axis, height }: { axis: Axis; height: number }) => (
  <svg aria-hidden="true" overflow="visible">
    {axis.years.map((year) => {
      const x = `${placeOn(axis, `${year}-01-01`)}%`
      return (
        <g key={year}>
          <line x1={x} x2={x} y1={20} y2={height} className={classes.year} />
          <text x={x} y={14} className={classes.yearText}>
            {year}
          </text>
        </g>
      )
    })}
  </svg>
)

function MarkedDay({ axis, day, height }: { axis: Axis; day: string; height: number }) {
  const at = placeOn(axis, day)
  return (
    <svg aria-hidden="true" overflow="visible">
      <line x1={`${at}%`} x2={`${at}%`} y1={36} y2={height} className={classes.day} />
      <text x={`${at}%`} y={32} textAnchor={at > 92 ? 'end' : at < 8 ? 'start' : 'middle'} className={classes.dayText}>
        {formatDay(day)}
      </text>
    </svg>
  )
}

interface OneBarProps {
  bar: Bar
  y: number
  left: number
  right: number
  isLater: boolean
  isReached: boolean
  isChosen: boolean
  onChoose: (key: string) => void
}

function OneBar({ bar, y, left, right, isLater, isReached, isChosen, onChoose }: OneBarProps) {
  const name = words.bar(words.lanes[bar.lane], bar.what, formatDay(bar.from), toInWords(bar.line) ?? words.now)
  return (
    // biome-ignore lint/a11y/useSemanticElements: within a drawing there is no button element.
    <g
      role="button"
      aria-pressed={isChosen}
      tabIndex={isReached ? 0 : -1}
      data-bar={bar.key}
      data-lane={bar.lane}
      data-later={isLater || undefined}
      className={classes.bar}
      onClick={() => onChoose(bar.key)}
      onFocus={() => onChoose(bar.key)}
    >
      <title>{name}</title>
      <svg x={`${left}%`} y={y} width={`${Math.max(LEAST, right - left)}%`} height={BAR} aria-hidden="true">
        <rect x={1} y={1} width="100%" height={BAR - 2} rx={3} className={classes.body} />
        <text x={7} y={16.5} className={classes.what}>
          {bar.what}
        </text>
      </svg>
    </g>
  )
}
