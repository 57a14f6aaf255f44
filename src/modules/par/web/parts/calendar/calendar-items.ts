/** The calendar as dated items: what opens, what closes, whose extension ends. */
import { dayIn } from '../../../../../shared/dates.ts'
import { firstDayOf, lastDayOf } from '../../../../../shared/instants.ts'
import type { Calendar } from '../../../contract.ts'
import { type Stage, stageInWords } from '../../../rules/rounds/windows.ts'
import { calendarWords } from '../../text.vi.ts'
import { timeLeft } from '../time-left.ts'

export type ItemTone = keyof typeof calendarWords.tones

export interface CalendarItem {
  key: string
  /** The day people say: a window that closes at midnight closes on the day before. */
  day: string
  at: string
  kind: 'opens' | 'closes' | 'extended'
  stage: Stage
  title: string
  roundName: string
  unitName: string | null
  path: string
  tone: ItemTone
}

function toneOf(at: string, now: Date, isOpen: boolean): ItemTone {
  const left = timeLeft(at, now)
  if (left.isOver) return 'over'
  if (!isOpen) return 'coming'
  return left.isPressing ? 'pressing' : 'open'
}

export function calendarItems({ rounds, extensions }: Calendar, now: Date): CalendarItem[] {
  const nameOf = new Map(rounds.map(({ roundId, name }) => [roundId, name]))
  const windows = rounds.flatMap(({ roundId, name, windows }) =>
    windows.flatMap(({ stage, opensAt, closesAt }): CalendarItem[] => {
      const own = { stage, roundName: name, unitName: null, path: `/par/rounds/${roundId}` }
      const isOpen = Date.parse(opensAt) <= now.getTime()
      return [
        {
          ...own,
          key: `${roundId} ${stage} opens`,
          day: firstDayOf(opensAt),
          at: opensAt,
          kind: 'opens',
          title: calendarWords.opens(stageInWords[stage]),
          tone: toneOf(opensAt, now, false),
        },
        {
          ...own,
          key: `${roundId} ${stage} closes`,
          day: lastDayOf(closesAt),
          at: closesAt,
          kind: 'closes',
          title: calendarWords.closes(stageInWords[stage]),
          tone: toneOf(closesAt, now, isOpen),
        },
      ]
    }),
  )
  const longer = extensions.map(
    ({ assessmentId, roundId, stage, unitName, extendedTo }): CalendarItem => ({
      key: `${assessmentId} ${stage}`,
      day: lastDayOf(extendedTo),
      at: extendedTo,
      kind: 'extended',
      stage,
      title: calendarWords.extended(unitName, stageInWords[stage]),
      roundName: nameOf.get(roundId) ?? '',
      unitName,
      path: `/par/assessments/${assessmentId}`,
      tone: toneOf(extendedTo, now, true),
    }),
  )
  return [...windows, ...longer].toSorted((a, b) => a.at.localeCompare(b.at) || a.title.localeCompare(b.title, 'vi'))
}

export const today = (now: Date): string => dayIn(now)
