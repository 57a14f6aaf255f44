/** The year of all rounds: a month to look at, and the same as a list to search, order and take away. */
import { SegmentedControl } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { z } from 'zod'
import { formatTime } from '../../../../shared/dates.ts'
import { usePlace } from '../../../../ui/address.ts'
import { urlOf } from '../../../../ui/api.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { LoadingPage } from '../../../../ui/LoadingPage.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import { par } from '../../contract.ts'
import { calendar } from '../data.ts'
import classes from '../parts/calendar/Calendar.module.css'
import { type CalendarItem, calendarItems, type ItemTone, today } from '../parts/calendar/calendar-items.ts'
import { ItemMark } from '../parts/calendar/ItemMark.tsx'
import { MonthView } from '../parts/calendar/MonthView.tsx'
import { DownloadButton } from '../parts/DownloadButton.tsx'
import { timeLeft } from '../parts/time-left.ts'
import { useNow } from '../parts/use-now.ts'
import { calendarWords } from '../text.vi.ts'

const schema = z.object({
  ngay: z.iso.date().optional().catch(undefined),
  xem: z.enum(['thang', 'danh-sach']).catch('thang').default('thang'),
})

const TONES = Object.keys(calendarWords.tones) as ItemTone[]

const columnsAt = (now: Date): Column<CalendarItem>[] => [
  { id: 'what', header: calendarWords.what, value: (row) => row.title, width: '20rem' },
  { id: 'day', header: calendarWords.day, value: (row) => row.day, kind: 'day' },
  { id: 'time', header: calendarWords.time, value: (row) => formatTime(row.at), searchable: false, hidden: true },
  {
    id: 'left',
    header: calendarWords.left,
    value: (row) => (row.tone === 'over' ? calendarWords.tones.over : timeLeft(row.at, now).words),
    cell: (row) => (
      <>
        <ItemMark tone={row.tone} /> {row.tone === 'over' ? '' : timeLeft(row.at, now).words}
      </>
    ),
    sortable: false,
  },
  { id: 'unit', header: calendarWords.unit, value: (row) => row.unitName, width: '14rem' },
  { id: 'round', header: calendarWords.round, value: (row) => row.roundName, width: '20rem' },
]

export function CalendarPage() {
  const now = useNow(60_000)
  const [{ ngay, xem }, go] = usePlace(schema)
  const day = ngay ?? today(now)
  const year = Math.min(2100, Math.max(2000, Number(day.slice(0, 4))))
  const { data, error } = useQuery(calendar(year))
  const items = useMemo(() => (data ? calendarItems(data, now) : []), [data, now])
  const columns = useMemo(() => columnsAt(now), [now])
  return (
    <>
      <PageTitle
        title={calendarWords.title(year)}
        about={calendarWords.about}
        actions={<DownloadButton kind="ics" href={urlOf(par.calendarFile, { year })} />}
      />
      <div className={classes.tools}>
        <SegmentedControl
          aria-label={calendarWords.view}
          value={xem}
          onChange={(value) => go({ xem: value as typeof xem })}
          data={Object.entries(calendarWords.views).map(([value, label]) => ({ value, label }))}
        />
      </div>
      <ul className={classes.legend} aria-label={calendarWords.legend}>
        {TONES.map((tone) => (
          <li key={tone}>
            <ItemMark tone={tone} withWord />
          </li>
        ))}
      </ul>
      <RefusalList of={error} />
      {!data && !error && <LoadingPage />}
      {data && xem === 'thang' && <MonthView items={items} day={day} onDay={(next) => go({ ngay: next })} now={now} />}
      {data && xem === 'danh-sach' && (
        <DataTable
          id="par.calendar"
          caption={calendarWords.title(year)}
          columns={columns}
          rows={items}
          rowKey={(row) => row.key}
          rowLink={(row) => row.path}
          initialSort={{ id: 'day' }}
          onExport={exportAsSeen(calendarWords.title(year))}
        />
      )}
    </>
  )
}
