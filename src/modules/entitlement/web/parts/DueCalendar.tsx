/** A month of what falls due: a table of weeks, each day leading to its list. */
import { Button, Group, Text, Title } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { dayIn } from '../../../../shared/dates.ts'
import { addMonths, weeksOf } from '../../../../shared/months.ts'
import { usePlace } from '../../../../ui/address.ts'
import { PageLink } from '../../../../ui/Links.tsx'
import { dueKindInWords } from '../../rules/due.ts'
import { dueDays } from '../data.ts'
import { duePlace } from '../due-place.ts'
import { calendarWords as words } from '../text.vi.ts'
import classes from './DueCalendar.module.css'

export function DueCalendar() {
  const [{ thang, donVi }, go] = usePlace(duePlace)
  const today = dayIn(new Date())
  const month = thang ?? today.slice(0, 7)
  const { data } = useQuery({ ...dueDays(month, donVi), placeholderData: keepPreviousData })
  const of = Map.groupBy(data?.days ?? [], ({ on }) => on)
  const turn = (months: number) => go({ thang: addMonths(`${month}-01`, months).slice(0, 7) })
  return (
    <section>
      <Group gap="xs" mb="xs">
        <Button variant="default" size="compact-sm" onClick={() => turn(-1)}>
          {words.previous}
        </Button>
        <Title order={2} size="h4" aria-live="polite">
          {words.month(month)}
        </Title>
        <Button variant="default" size="compact-sm" onClick={() => turn(1)}>
          {words.next}
        </Button>
      </Group>
      {data?.days.length === 0 && <Text mb="xs">{words.empty}</Text>}
      <table className={classes.calendar}>
        <caption className="visually-hidden">{words.month(month)}</caption>
        <thead>
          <tr>
            {words.weekdays.map((weekday) => (
              <th key={weekday} scope="col">
                {weekday}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td
                  key={day}
                  data-other={day.slice(0, 7) !== month || undefined}
                  data-empty={!of.has(day) || undefined}
                  data-today={day === today || undefined}
                >
                  <span className={classes.date}>{Number(day.slice(8))}</span>
                  {of.get(day)?.map(({ kind, people }) => (
                    <PageLink
                      key={kind}
                      size="xs"
                      to="/entitlement"
                      search={{ viec: kind, ngay: day, ...(donVi !== undefined && { donVi }) }}
                    >
                      {words.people(dueKindInWords[kind], people)}
                    </PageLink>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
