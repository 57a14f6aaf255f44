/** Doors of transitions: what a day of great change leaves to be taken over, and the taking over. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import { reportForms } from '../../../shared/report.ts'
import { HELD_KINDS } from '../rules/held.ts'
import { STANDINGS } from '../rules/transition.ts'

const Day = z.iso.date()
const UnitId = z.int().positive().max(2_147_483_647)
const OneDay = z.object({ day: Day })
const access = may('reorganization.carry-out')

export const EndedUnit = z.object({
  unitId: z.int(),
  fullName: z.string(),
  level: z.string(),
  parentName: z.string().nullable(),
  eventKind: z.string().nullable(),
  legalBasis: z.string().nullable(),
  successors: z.array(z.object({ unitId: z.int(), fullName: z.string(), coverage: z.enum(['full', 'partial']) })),
  keeper: z.object({ unitId: z.int(), fullName: z.string() }).nullable(),
  /** Of the choice; 0: nobody chose yet. */
  version: z.int(),
  standing: z.enum(STANDINGS),
  held: z.array(
    z.object({
      kind: z.enum(HELD_KINDS),
      count: z.int(),
      examples: z.array(z.string()),
      follows: z.enum(['successor', 'stays']),
    }),
  ),
  /** What went over already. */
  moved: z.array(z.object({ kind: z.enum(HELD_KINDS), count: z.int(), at: z.string(), byName: z.string() })),
})
export type EndedUnit = z.output<typeof EndedUnit>

export const Transition = z.object({
  day: Day,
  isToCome: z.boolean(),
  units: z.array(EndedUnit),
  run: z
    .object({
      state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
      done: z.int(),
      total: z.int().nullable(),
      startedAt: z.string(),
      startedByName: z.string(),
    })
    .nullable(),
})
export type Transition = z.output<typeof Transition>

export const transitions = {
  transitionDays: endpoint({
    method: 'GET',
    path: '/reorganization/transitions',
    access,
    input: z.object({}),
    output: z.object({ days: z.array(z.object({ day: Day, units: z.int(), kept: z.int() })) }),
    summary: 'Days on which units ended, with how many of them somebody keeps for.',
  }),
  transition: endpoint({
    method: 'GET',
    path: '/reorganization/transitions/{day}',
    access,
    input: OneDay,
    output: Transition,
    summary: 'Every unit that ended on the day: who follows, what it holds in each module, who keeps it.',
  }),
  chooseKeeper: endpoint({
    method: 'POST',
    path: '/reorganization/transitions/keeper',
    access,
    input: OneDay.extend({ unitId: UnitId, keeperId: UnitId, version: z.int().min(0).max(2_147_483_647) }),
    output: z.object({ version: z.int() }),
    summary: 'Names who keeps for an ended unit that several units follow, or none.',
  }),
  carryOut: endpoint({
    method: 'POST',
    path: '/reorganization/transitions/carry-out',
    access,
    input: OneDay,
    output: z.object({ units: z.int() }),
    summary:
      'Hands over what the units ended on the day leave, in the background; what was handed over before is left alone.',
  }),
  transitionReport: endpoint({
    method: 'GET',
    path: '/reorganization/transitions/{day}/report/{form}',
    access,
    input: OneDay.extend({ form: z.enum(reportForms) }),
    output: bytes,
    summary: 'What moved, what is left and by whom, as an Excel workbook, a Word document or a PDF.',
  }),
}
