/** Doors of the people behind a figure; of what is sensitive about them behind a permission of its own. */
import { z } from 'zod'
import { endpoint, may } from '../../../shared/endpoint.ts'
import { PivotAsked } from './pivots.ts'
import { TableAsked } from './tables.ts'

const Page = {
  page: z.int().min(1).max(10_000).default(1),
  pageSize: z.int().min(1).max(100).default(50),
}

const Figure = TableAsked.extend({
  /** Of the row; '*' is the sum. */
  key: z.string().max(400),
  /** Code of the heading, or the label of a check: those who fall under none of its parts. */
  heading: z.string().max(80),
  ...Page,
})

/** A cell of a free table; a side left out is its sum. */
const PivotFigure = PivotAsked.extend({
  row: z.string().max(80).optional(),
  column: z.string().max(80).optional(),
  ...Page,
})

export const Behind = z.object({
  total: z.int(),
  day: z.string(),
  unitName: z.string(),
  /** What the figure counts, in words. */
  about: z.string(),
  columns: z.array(z.object({ key: z.string(), title: z.string() })),
  /** Where turns are counted, a person as often as it happened to him. */
  rows: z.array(z.object({ id: z.uuid(), cells: z.array(z.string().nullable()) })),
})
export type Behind = z.infer<typeof Behind>

export const people = {
  peopleBehind: endpoint({
    method: 'GET',
    path: '/statistics/people',
    access: may('statistics.view'),
    input: Figure,
    output: Behind,
    summary: 'The people behind a figure of a statutory table, as the list of people shows them.',
  }),
  sensitivePeopleBehind: endpoint({
    method: 'GET',
    path: '/statistics/sensitive-people',
    access: may('statistics.view-sensitive'),
    input: Figure,
    output: Behind,
    summary: 'The people behind a figure about Party membership or religion.',
  }),
  peopleOfPivot: endpoint({
    method: 'GET',
    path: '/statistics/pivot/people',
    access: may('statistics.view'),
    input: PivotFigure,
    output: Behind,
    summary: 'The people behind a figure of a free table.',
  }),
  sensitivePeopleOfPivot: endpoint({
    method: 'GET',
    path: '/statistics/sensitive-pivot/people',
    access: may('statistics.view-sensitive'),
    input: PivotFigure,
    output: Behind,
    summary: 'The same where Party membership or religion is among what people are told apart or chosen by.',
  }),
}
