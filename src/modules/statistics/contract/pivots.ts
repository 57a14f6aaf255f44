/** Doors of the free table, and of those kept under a name. */
import { z } from 'zod'
import { endpoint, may } from '../../../shared/endpoint.ts'
import { MEASURES, SIDES } from '../rules/pivot.ts'
import { Ground } from './tables.ts'

const Filter = z.object({ by: z.enum(SIDES).exclude(['unit']), values: z.array(z.string().max(40)).min(1).max(60) })

export const PivotAsked = Ground.extend({
  rows: z.enum(SIDES).default('unit'),
  columns: z.enum(SIDES).optional(),
  measure: z.enum(MEASURES).default('people'),
  filters: z.array(Filter).max(8).default([]),
})
export type PivotAsked = z.output<typeof PivotAsked>

const Named = z.object({ key: z.string(), label: z.string() })

export const Pivot = z.object({
  unitId: z.int(),
  unitName: z.string(),
  day: z.string(),
  isPartly: z.boolean(),
  /** In the order of the catalogue, units as in the tables. */
  rows: z.array(Named),
  columns: z.array(Named),
  cells: z.array(z.object({ row: z.string(), column: z.string(), people: z.int(), known: z.int(), total: z.int() })),
})
export type Pivot = z.infer<typeof Pivot>

export const SavedPivot = z.object({
  id: z.uuid(),
  name: z.string(),
  asked: PivotAsked,
  isShared: z.boolean(),
  isOwn: z.boolean(),
  ownerName: z.string(),
})
export type SavedPivot = z.infer<typeof SavedPivot>

export const pivots = {
  pivot: endpoint({
    method: 'GET',
    path: '/statistics/pivot',
    access: may('statistics.view'),
    input: PivotAsked,
    output: Pivot,
    summary: 'People of a unit with all below it told apart by one or two things: how many, or a mean.',
  }),
  sensitivePivot: endpoint({
    method: 'GET',
    path: '/statistics/sensitive-pivot',
    access: may('statistics.view-sensitive'),
    input: PivotAsked,
    output: Pivot,
    summary: 'The same where Party membership or religion is among what people are told apart or chosen by.',
  }),
  savedPivots: endpoint({
    method: 'GET',
    path: '/statistics/saved-pivots',
    access: may('statistics.view'),
    input: z.object({}),
    output: z.object({ pivots: z.array(SavedPivot) }),
    summary: 'Free tables kept under a name: one’s own, and those shared in the units one sees.',
  }),
  savePivot: endpoint({
    method: 'POST',
    path: '/statistics/saved-pivots',
    access: may('statistics.view'),
    input: z.object({
      name: z.string().trim().min(1).max(120),
      isShared: z.boolean().default(false),
      asked: PivotAsked,
    }),
    output: z.object({ id: z.uuid() }),
    summary: 'Keeps a free table under a name; the figures are counted anew each time it is opened.',
  }),
  removePivot: endpoint({
    method: 'POST',
    path: '/statistics/saved-pivots/{pivotId}/remove',
    access: may('statistics.view'),
    input: z.object({ pivotId: z.uuid() }),
    output: z.object({}),
    summary: 'Removes a free table of one’s own.',
  }),
}
