import '@mantine/dates/styles.layer.css'
import { DateInput, DatesProvider } from '@mantine/dates'
import 'dayjs/locale/vi'
import { IconCalendar } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { pieceWords } from '../text.vi.ts'
import { parseDay } from './parse-day.ts'

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

/** A day as dd/mm/yyyy, typed (31/12/2025, 31-12-2025, 31122025) or picked from a calendar that begins on Monday. */
export function DayField({ value, onChange, min, max, width = 170, error, ...look }: DayFieldProps) {
  const [isBad, setIsBad] = useState(false)
  return (
    <DatesProvider settings={{ locale: 'vi', firstDayOfWeek: 1 }}>
      <DateInput
        {...look}
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
