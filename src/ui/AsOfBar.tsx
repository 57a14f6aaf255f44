import { Button, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { dayIn, formatDay } from '../shared/dates.ts'
import { DayField } from './form/DayField.tsx'
import { TimeBar } from './TimeBar.tsx'
import { pieceWords, words } from './text.vi.ts'

interface AsOfBarProps {
  /** 'YYYY-MM-DD' */
  day: string
  onDay: (day: string) => void
  /** Days worth a click: “Trước sắp xếp 01/7/2025”. */
  shortcuts?: readonly { label: string; day: string }[]
  min?: string
  max?: string
  children?: ReactNode
}

/** Time is a place: everything on the page is of this day. Another day than today colours the bar and says so. */
export function AsOfBar({ day, onDay, shortcuts = [], min, max, children }: AsOfBarProps) {
  const today = dayIn(new Date())
  const isToday = day === today
  return (
    <TimeBar
      label={pieceWords.asOf}
      isOther={!isToday}
      band={!isToday && (day < today ? pieceWords.asOfPast : pieceWords.asOfFuture)(formatDay(day))}
    >
      <DayField
        aria-label={pieceWords.asOf}
        value={day}
        onChange={(chosen) => {
          if (chosen !== null && chosen !== day) onDay(chosen)
        }}
        {...(min !== undefined && { min })}
        {...(max !== undefined && { max })}
      />
      {isToday ? (
        <Text size="sm" c="dimmed" component="span">
          {words.today}
        </Text>
      ) : (
        <Button variant="default" onClick={() => onDay(today)}>
          {pieceWords.backToToday}
        </Button>
      )}
      {shortcuts
        .filter((shortcut) => shortcut.day !== day)
        .map((shortcut) => (
          <Button key={shortcut.day} variant="subtle" size="compact-sm" onClick={() => onDay(shortcut.day)}>
            {shortcut.label}
          </Button>
        ))}
      {children}
    </TimeBar>
  )
}
