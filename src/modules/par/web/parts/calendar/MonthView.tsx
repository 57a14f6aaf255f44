/** A month: each day with what opens and ends on it. Arrow keys go from day to day, Page Up and Down from month to month. */
import { ActionIcon, Button, Text, Title } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { addDays, formatDay } from '../../../../../shared/dates.ts'
import { addMonths, weeksOf } from '../../../../../shared/months.ts'
import { PageLink } from '../../../../../ui/Links.tsx'
import { calendarWords } from '../../text.vi.ts'
import classes from './Calendar.module.css'
import { type CalendarItem, today } from './calendar-items.ts'
import { ItemMark } from './ItemMark.tsx'

interface MonthViewProps {
  items: readonly CalendarItem[]
  /** The day looked at. */
  day: string
  onDay: (day: string) => void
  now: Date
}

const SHOWN = 3

const MOVES: Record<string, (day: string) => string> = {
  ArrowLeft: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, -7),
  ArrowDown: (day) => addDays(day, 7),
  PageUp: (day) => addMonths(day, -1),
  PageDown: (day) => addMonths(day, 1),
}

export function MonthView({ items, day, onDay, now }: MonthViewProps) {
  const month = day.slice(0, 7)
  const [year, number] = month.split('-').map(Number) as [number, number]
  const byDay = Map.groupBy(items, (item) => item.day)
  const grid = useRef<HTMLTableElement>(null)
  const byKey = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the day that keys led to takes the focus once it is drawn.
  useEffect(() => {
    if (byKey.current) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
    byKey.current = false
  }, [day])
  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key]
    if (!move) return
    event.preventDefault()
    byKey.current = true
    onDay(move(day))
  }
  const own = byDay.get(day) ?? []
  return (
    <>
      <div className={classes.month}>
        <ActionIcon
          variant="default"
          aria-label={calendarWords.previousMonth}
          onClick={() => onDay(addMonths(day, -1))}
        >
          <IconChevronLeft size={18} />
        </ActionIcon>
        <Title order={2} size="h3" aria-live="polite">
          {calendarWords.month(number, year)}
        </Title>
        <ActionIcon variant="default" aria-label={calendarWords.nextMonth} onClick={() => onDay(addMonths(day, 1))}>
          <IconChevronRight size={18} />
        </ActionIcon>
        <Button variant="default" size="xs" onClick={() => onDay(today(now))}>
          {calendarWords.thisMonth}
        </Button>
      </div>
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is walked through by keys is a grid.
        role="grid"
        aria-label={calendarWords.month(number, year)}
        className={classes.grid}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            {calendarWords.weekdays.map((weekday, at) => (
              <th key={weekday} scope="col" abbr={weekday}>
                <span className={classes.long}>{weekday}</span>
                <span className={classes.short} aria-hidden="true">
                  {calendarWords.weekdaysShort[at]}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week[0]}>
              {week.map((one) => (
                <DayCell
                  key={one}
                  day={one}
                  items={byDay.get(one) ?? []}
                  isChosen={one === day}
                  isToday={one === today(now)}
                  isOutside={!one.startsWith(month)}
                  onChoose={() => onDay(one)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Text size="xs" c="dimmed" mt={6}>
        {calendarWords.keys}
      </Text>
      <section className={classes.onDay} aria-label={calendarWords.onDay(formatDay(day))}>
        <Title order={3} size="h4" mb={4}>
          {calendarWords.onDay(formatDay(day))}
        </Title>
        {own.length === 0 && (
          <Text size="sm" c="dimmed">
            {calendarWords.nothingOnDay}
          </Text>
        )}
        <ul>
          {own.map((item) => (
            <li key={item.key}>
              <ItemMark tone={item.tone} withWord />
              <PageLink to={item.path} size="sm">
                {item.title}
              </PageLink>
              <Text span size="sm" c="dimmed">
                {item.roundName}
              </Text>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

interface DayCellProps {
  day: string
  items: readonly CalendarItem[]
  isChosen: boolean
  isToday: boolean
  isOutside: boolean
  onChoose: () => void
}

function DayCell({ day, items, isChosen, isToday, isOutside, onChoose }: DayCellProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid itself takes the keys.
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: days of a calendar are chosen.
      role="gridcell"
      aria-selected={isChosen}
      aria-current={isToday ? 'date' : undefined}
      tabIndex={isChosen ? 0 : -1}
      data-outside={isOutside || undefined}
      onClick={onChoose}
    >
      <span className={classes.number}>
        {Number(day.slice(8))}
        <span className="visually-hidden">
          /{Number(day.slice(5, 7))}
          {isToday && `, ${calendarWords.today}`}
        </span>
      </span>
      {items.slice(0, SHOWN).map((item) => (
        <span key={item.key} className={classes.item} data-tone={item.tone} title={`${item.title} (${item.roundName})`}>
          <ItemMark tone={item.tone} />
          <span className={classes.itemTitle}>{item.title}</span>
        </span>
      ))}
      {items.length > SHOWN && <span className={classes.more}>+{items.length - SHOWN}</span>}
    </td>
  )
}
