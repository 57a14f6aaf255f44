/** Doors of what falls due: lists, how much of it waits, a workbook. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import { DUE_KINDS, type DueKind } from '../rules/due.ts'
import { Day } from './entitlements.ts'

export const DueKinds = z.enum(DUE_KINDS as unknown as readonly [DueKind, ...DueKind[]])
const UnitId = z.int().positive().max(2_147_483_647)

/** Which list: of a kind, due between two days, of a unit and all below it. */
const Asked = z.object({
  kind: DueKinds,
  /** Both inclusive; without the first, all that is overdue too. */
  from: Day.optional(),
  to: Day,
  unitId: UnitId.optional(),
})

export const DueRow = z.object({
  recordId: z.uuid(),
  fullName: z.string(),
  bornOn: z.string().nullable(),
  unitName: z.string(),
  postTitle: z.string().nullable(),
  rank: z.string().nullable(),
  kind: DueKinds,
  about: z.string().nullable(),
  dueOn: z.string(),
  actFrom: z.string(),
  result: z.string(),
})
export type DueRow = z.output<typeof DueRow>

export const due = {
  dueList: endpoint({
    method: 'GET',
    path: '/entitlement/due',
    access: may('entitlement.view'),
    input: Asked.extend({
      page: z.coerce.number().int().min(1).max(100_000).default(1),
      pageSize: z.coerce.number().int().min(1).max(200).default(50),
    }),
    output: z.object({
      rows: z.array(DueRow),
      total: z.int(),
      /** When it was last worked out; null: never yet. */
      notedAt: z.string().nullable(),
    }),
    summary: 'People of whom something falls due between two days, by kind and unit, in the order of the days.',
  }),
  dueCounts: endpoint({
    method: 'GET',
    path: '/entitlement/due-counts',
    access: may('entitlement.view'),
    input: z.object({ unitId: UnitId.optional() }),
    output: z.object({
      day: z.string(),
      notedAt: z.string().nullable(),
      counts: z.array(
        z.object({
          kind: DueKinds,
          overdue: z.int(),
          /** The day to act has come, the day itself has not. */
          acting: z.int(),
          /** By the end of the next three months. */
          soon: z.int(),
        }),
      ),
    }),
    summary: 'How many are overdue, to be acted on now, and due within three months, of each kind.',
  }),
  dueDays: endpoint({
    method: 'GET',
    path: '/entitlement/due-days',
    access: may('entitlement.view'),
    input: z.object({ month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/), unitId: UnitId.optional() }),
    output: z.object({ days: z.array(z.object({ on: z.string(), kind: DueKinds, people: z.int() })) }),
    summary: 'How many people something falls due for on each day of a month, by kind.',
  }),
  dueWorkbook: endpoint({
    method: 'GET',
    path: '/entitlement/due.xlsx',
    access: may('entitlement.export'),
    input: Asked,
    output: bytes,
    summary: 'The list of what falls due as a workbook; at most ten thousand lines.',
  }),
}
