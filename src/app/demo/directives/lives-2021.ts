/** What is invented of the tasks of the notice of 17/9/2021: how far each came, and which reports were sent. */
import { addDays } from '../../../shared/dates.ts'
import { PLANS } from './plans-2021.ts'
import type { Happening, TaskToSeed } from './seed-life-of-task.ts'

export const ISSUED = '2021-09-20'
export const INVENTED = 'Dữ liệu giả định'

/** By the label of the conclusion that asked for them. */
export type KnownPlans = ReadonlyMap<string, { documentId: string; name: string }>

/** What is invented of those with a day; the days of the notice stay as they are. */
const LIVES: Readonly<Record<string, Happening[]>> = {
  '4.2': [
    { what: 'progress', on: '2021-12-06', percent: 60, words: `Đã thi vòng 1 (${INVENTED.toLowerCase()}).` },
    {
      what: 'ask',
      on: '2021-12-20',
      wanted: '2022-03-31',
      granted: '2022-03-31',
      answered: '2021-12-27',
      why: `Lùi vòng 2 do dịch bệnh (${INVENTED.toLowerCase()}).`,
    },
    done('2022-03-28', '2022-04-04'),
  ],
  '4.4': [done('2021-12-30', '2022-01-06')],
  '5.2': [
    {
      what: 'report',
      on: '2021-12-30',
      words: `Tổng kết đợt thi đua (${INVENTED.toLowerCase()}).`,
      outcome: 'returned',
      answered: '2022-01-04',
      answer: 'Thiếu danh sách khen thưởng chuyên đề.',
    },
    done('2022-01-10', '2022-01-11'),
  ],
  '8.1': [done('2021-12-09', '2021-12-15')],
  '8.2': [done('2021-12-10', '2021-12-17')],
  '2.4': [planned('2.4'), done('2021-12-24', '2021-12-30')],
  '3.3': [
    {
      what: 'ask',
      on: '2022-01-05',
      wanted: '2022-01-31',
      granted: '2022-01-31',
      answered: '2022-01-10',
      why: `Đề nghị sau ngày đến hạn (${INVENTED.toLowerCase()}).`,
    },
    planned('3.3'),
    done('2022-01-28', '2022-02-07'),
  ],
  '6.2': [planned('6.2'), done('2021-12-15', '2021-12-22')],
}

/** Their plans are still waited for: by how many days from today they are due, as last extended. */
export const WAITING: Readonly<Record<string, number>> = { '2.1': 35, '3.2': -20 }

function waiting(days: number, today: string): Happening[] {
  const [granted, invented] = [addDays(today, days), INVENTED.toLowerCase()]
  return [
    { what: 'progress', on: '2021-12-13', percent: 70, words: `Còn 4 đơn vị chưa có ý kiến (${invented}).` },
    {
      what: 'ask',
      on: '2021-12-20',
      wanted: granted,
      granted,
      answered: '2021-12-27',
      why: `Ban hành sau khi sắp xếp tổ chức bộ máy của tỉnh (${invented}).`,
    },
  ]
}

/** The document is known once it is there. */
function planned(label: string): Happening {
  return { what: 'plan', on: PLANS[label]?.issuedOn ?? ISSUED, name: label, documentId: '' }
}

export function done(on: string, answered: string): Happening {
  const words = `Đã hoàn thành, kèm báo cáo (${INVENTED.toLowerCase()}).`
  return { what: 'report', on, words, outcome: 'accepted', answered }
}

/** The reports of a year are due on its last day; some came late, one never. */
export function periodsOf(label: string, today: string): TaskToSeed['periods'] {
  const years = Array.from({ length: Number(today.slice(0, 4)) - 2021 + 1 }, (_, at) => 2021 + at)
  return years.map((year) => {
    const to = `${year}-12-31`
    const isMissing = label === '6.3' && year === 2024
    const isLate = (year + Number(label.replace('.', ''))) % 5 === 0
    const sent = isLate ? addDays(to, 9) : addDays(to, -6)
    return { from: year === 2021 ? ISSUED : `${year}-01-01`, to, sentOn: isMissing || sent > today ? null : sent }
  })
}

export function lifeOf(label: string, plans: KnownPlans, today: string): Happening[] {
  const days = WAITING[label]
  if (days !== undefined) return waiting(days, today)
  return (LIVES[label] ?? []).map((one) => (one.what === 'plan' ? { ...one, ...plans.get(label) } : one))
}
