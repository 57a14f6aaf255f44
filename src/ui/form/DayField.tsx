import '@mantine/dates/styles.layer.css'
import { DateInput, DatesProvider } from '@mantine/dates'
import 'dayjs/locale/vi'
import { IconCalendar } from '@tabler/icons-react'
import { type ReactNode, useRef, useState } from 'react'
import { calendarWords, pieceWords } from '../text.vi.ts'
import { parseDay } from './parse-day.ts'
import { usePortalTarget } from './use-portal-target.ts'

interface DayFieldProps {
  label?: ReactNode
  'aria-label'?: string
  description?: ReactNode
  error?: ReactNode
  required?: boolean
  disabled?: boolean
  /** 'YYYY-MM-DD' */
  value: string | null
  onChange: (day: string | null) => void
  min?: string
  max?: string
  clearable?: boolean
  width?: number | string
}

/** A day as dd/mm/yyyy, typed (31/12/2025, 31-12-2025, 31122025) or picked from a calendar that begins on Monday. Red is for what is wrong: Sundays are not. */
export function DayField({ value, onChange, min, max, width = 170, error, ...look }: DayFieldProps) {
  const [isBad, setIsBad] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const target = usePortalTarget(field)
  return (
    <DatesProvider settings={{ locale: 'vi', firstDayOfWeek: 1, weekendDays: [] }}>
      <DateInput
        {...look}
        ref={field}
        popoverProps={target ? { portalProps: { target } } : {}}
        ariaLabels={calendarWords}
        clearButtonProps={{ 'aria-label': calendarWords.clear }}
        hideOutsideDates
        w={width}
        value={value}
        valueFormat="DD/MM/YYYY"
        placeholder="ngày/tháng/năm"
        dateParser={(text) => parseDay(text)}
        onChange={(day) => {
          setIsBad(false)
          onChange(day)
        }}
        onInput={(event) => {
          const text = event.currentTarget.value
          setIsBad(text.trim().length >= 8 && parseDay(text) === null)
        }}
        onBlur={(event) =>
          setIsBad(event.currentTarget.value.trim() !== '' && parseDay(event.currentTarget.value) === null)
        }
        error={isBad ? pieceWords.badDay : error}
        leftSection={<IconCalendar size={16} stroke={1.6} />}
        {...(min !== undefined && { minDate: min })}
        {...(max !== undefined && { maxDate: max })}
      />
    </DatesProvider>
  )
}
