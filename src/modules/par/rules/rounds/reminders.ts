/** Whom a round reminds of what, and when: a stage opens, closes in seven, three, one day, has closed; only who still owes something. */
import { dayIn } from '../../../../shared/dates.ts'
import type { AssessmentStatus } from '../sheets/assessment-state.ts'
import type { UnitStage } from './extension.ts'
import type { Stage, StageWindow } from './windows.ts'

/** A returned sheet is supplemented as long as a window takes it, whatever stage the others are in. */
export type RemindedStage = Stage | 'supplement'
export type Moment = 'opened' | 'closing' | 'closed'
export type Reminded = 'unit' | 'appraisers' | 'publishers'

export interface Standing {
  id: string
  unitId: number
  unitName: string
  status: AssessmentStatus
  /** Later closes for this unit alone. */
  extensions: readonly { stage: UnitStage; extendedTo: string }[]
  returnedAt: string | null
}

export interface Reminder {
  stage: RemindedStage
  moment: Moment
  /** The instant it fell due: what tells one reminder from the next. */
  dueAt: string
  opensAt: string
  closesAt: string
  /** Whole days until the last day; 0 on that day. */
  daysLeft: number
  sheets: Standing[]
  /** Of one appraiser: how many criteria of these sheets wait for his own unit. */
  criteria?: number
}

/** What of a sheet waits for the unit of an appraiser, and whether it is that unit's to close. */
export interface OwnPart {
  criteria: number
  consolidates: boolean
}

export const remindedOf: Record<RemindedStage, Reminded> = {
  'self-assessment': 'unit',
  supplement: 'unit',
  appraisal: 'appraisers',
  explanation: 'unit',
  'second-appraisal': 'appraisers',
  publication: 'publishers',
}

/** Sheets of which the stage still asks something. */
const owing: Record<Stage, readonly AssessmentStatus[]> = {
  'self-assessment': ['draft'],
  appraisal: ['submitted'],
  explanation: ['appraised'],
  'second-appraisal': ['appraised', 'explained'],
  publication: ['draft', 'submitted', 'returned', 'appraised', 'explained', 'settled'],
}
const takesSupplements: readonly Stage[] = ['self-assessment', 'explanation', 'appraisal']

const DAY = 86_400_000
const COUNTDOWN = [7, 3, 1] as const
/** What has closed is said for two days: whoever is given the work later did not miss it. */
const CLOSED_IS_SAID_FOR = 2 * DAY

/** Seven in the morning in Việt Nam: reminders of a day come before its work, and before the morning's letters. */
const morningOf = (day: string) => Date.parse(`${day}T07:00:00+07:00`)
const lastDayOf = (closesAt: string) => dayIn(new Date(Date.parse(closesAt) - 1))
const later = (a: string, b: string) => (Date.parse(b) > Date.parse(a) ? b : a)
const closeOf = ({ stage, closesAt }: StageWindow, { extensions }: Pick<Standing, 'extensions'>): string =>
  extensions
    .filter((extension) => extension.stage === stage)
    .map(({ extendedTo }) => extendedTo)
    .reduce(later, closesAt)

interface Span {
  opensAt: string
  closesAt: string
  /** Opening is news; of a return the unit was told when it happened. */
  saysOpened: boolean
}

/** The last moment that has come; those before it are overtaken, so that an absence of the program ends in one reminder. */
function momentOf({ opensAt, closesAt, saysOpened }: Span, now: Date): { moment: Moment; dueAt: number } | null {
  const [opens, closes] = [Date.parse(opensAt), Date.parse(closesAt)]
  if (now.getTime() >= closes)
    return now.getTime() < closes + CLOSED_IS_SAID_FOR ? { moment: 'closed', dueAt: closes } : null
  const lastMorning = morningOf(lastDayOf(closesAt))
  const countdown = COUNTDOWN.map((days) => lastMorning - days * DAY)
    .filter((dueAt) => dueAt > opens && dueAt <= now.getTime())
    .at(-1)
  // What was slept through waits for the morning too: in the night it would be followed by the next one within hours.
  const isMorning = now.getTime() >= morningOf(dayIn(now))
  if (countdown !== undefined) return isMorning ? { moment: 'closing', dueAt: countdown } : null
  return saysOpened && now.getTime() >= opens ? { moment: 'opened', dueAt: opens } : null
}

/** Until when a returned sheet may be supplemented, as far as is open now; null when no window takes it. */
export function supplementCloses(
  windows: readonly StageWindow[],
  sheet: Pick<Standing, 'extensions'>,
  now: Date,
): string | null {
  const [first, ...others] = windows
    .filter(({ stage, opensAt }) => takesSupplements.includes(stage) && Date.parse(opensAt) <= now.getTime())
    .map((window) => closeOf(window, sheet))
  return first === undefined ? null : others.reduce(later, first)
}

/** The stages that ask something of a sheet, each with the time it has for it. */
function spansOf(sheet: Standing, windows: readonly StageWindow[], now: Date): (Span & { stage: RemindedStage })[] {
  const stages = windows
    .filter(({ stage }) => owing[stage].includes(sheet.status))
    .map((window) => ({
      stage: window.stage,
      opensAt: window.opensAt,
      closesAt: closeOf(window, sheet),
      saysOpened: true,
    }))
  if (sheet.status !== 'returned' || sheet.returnedAt === null) return stages
  const closesAt = supplementCloses(windows, sheet, now)
  if (closesAt === null) return stages
  return [...stages, { stage: 'supplement', opensAt: sheet.returnedAt, closesAt, saysOpened: false }]
}

/** What is due now, sheets of one stage, moment and deadline together. */
export function dueReminders(windows: readonly StageWindow[], sheets: readonly Standing[], now: Date): Reminder[] {
  const found = new Map<string, Reminder>()
  for (const sheet of sheets) {
    for (const { stage, ...span } of spansOf(sheet, windows, now)) {
      const due = momentOf(span, now)
      if (due === null) continue
      const dueAt = new Date(due.dueAt).toISOString()
      const key = [stage, due.moment, dueAt, Date.parse(span.closesAt)].join(' ')
      const reminder = found.get(key) ?? {
        stage,
        moment: due.moment,
        dueAt,
        opensAt: span.opensAt,
        closesAt: span.closesAt,
        daysLeft: Math.max(0, Math.round((Date.parse(lastDayOf(span.closesAt)) - Date.parse(dayIn(now))) / DAY)),
        sheets: [],
      }
      reminder.sheets.push(sheet)
      found.set(key, reminder)
    }
  }
  return [...found.values()]
}

/** A body is reminded of the sheets in which something is left to it, whoever consolidates of all; each with how much. */
export function ofAppraiser(reminder: Reminder, partOf: (sheet: Standing) => OwnPart): Reminder | null {
  const owed = reminder.sheets
    .map((sheet) => ({ sheet, ...partOf(sheet) }))
    .filter(({ criteria, consolidates }) => criteria > 0 || consolidates)
  if (owed.length === 0) return null
  return {
    ...reminder,
    sheets: owed.map(({ sheet }) => sheet),
    criteria: owed.reduce((sum, { criteria }) => sum + criteria, 0),
  }
}
