/** Doors of the calendar: the windows of all rounds that touch a year, and who was given longer. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import { Id } from './shapes/plain.ts'
import { Extension, Round, StageWindow } from './shapes/rounds.ts'

const Year = z.object({ year: z.int().min(2000).max(2100) })

export const CalendarRound = z.object({
  roundId: Id,
  name: z.string(),
  status: Round.shape.status,
  windows: z.array(StageWindow),
})
export const CalendarExtension = Extension.extend({
  assessmentId: Id,
  roundId: Id,
  unitName: z.string(),
  blockName: z.string(),
})
export const Calendar = z.object({
  year: z.int(),
  rounds: z.array(CalendarRound),
  extensions: z.array(CalendarExtension),
})
export type Calendar = z.infer<typeof Calendar>

export const calendar = {
  calendar: endpoint({
    method: 'GET',
    path: '/par/calendar/{year}',
    access: may('par.view'),
    input: Year,
    output: Calendar,
    summary: 'The windows of every round that touch a year, and the extensions within reach.',
  }),
  calendarFile: endpoint({
    method: 'GET',
    path: '/par/calendar/{year}/calendar.ics',
    access: may('par.view'),
    input: Year,
    output: bytes,
    summary: 'The same as a file that calendar programs take in.',
  }),
}
