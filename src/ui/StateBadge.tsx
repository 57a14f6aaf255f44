import {
  IconAlertTriangle,
  IconCircle,
  IconCircleCheck,
  IconCircleHalf2,
  IconCircleX,
  IconClock,
  IconLock,
  IconPointFilled,
} from '@tabler/icons-react'
import classes from './StateBadge.module.css'

/** How a state feels, in a word of the interface; the module maps its own states to it. */
export type StateTone = 'idle' | 'open' | 'waiting' | 'good' | 'attention' | 'bad' | 'closed' | 'plain'

const SHAPES = {
  idle: IconCircle,
  open: IconCircleHalf2,
  waiting: IconClock,
  good: IconCircleCheck,
  attention: IconAlertTriangle,
  bad: IconCircleX,
  closed: IconLock,
  plain: IconPointFilled,
} as const

/** A state by word, shape and colour: never by colour alone. */
export function StateBadge({ tone, children }: { tone: StateTone; children: string }) {
  const Shape = SHAPES[tone]
  return (
    <span className={classes.badge} data-tone={tone}>
      <Shape size={15} stroke={1.8} aria-hidden="true" />
      {children}
    </span>
  )
}
