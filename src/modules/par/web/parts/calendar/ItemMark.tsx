/** How a date stands, by shape; the word stands beside it or is read aloud. */
import { IconAlertTriangle, IconCircle, IconClock, IconLock } from '@tabler/icons-react'
import { calendarWords } from '../../text.vi.ts'
import classes from './Calendar.module.css'
import type { ItemTone } from './calendar-items.ts'

const SHAPES = { over: IconLock, pressing: IconAlertTriangle, open: IconClock, coming: IconCircle } as const

export function ItemMark({ tone, withWord = false }: { tone: ItemTone; withWord?: boolean }) {
  const Shape = SHAPES[tone]
  return (
    <span className={classes.mark} data-tone={tone}>
      <Shape size={14} stroke={1.9} aria-hidden="true" />
      <span className={withWord ? undefined : 'visually-hidden'}>{calendarWords.tones[tone]}</span>
    </span>
  )
}
