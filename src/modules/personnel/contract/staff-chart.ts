/** Doors of the people of a unit as a chart. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import { Day, Id, UnitId } from './shapes.ts'

const Member = z.object({
  id: Id,
  fullName: z.string(),
  title: z.string().nullable(),
  level: z.string().nullable(),
  divisionId: z.int().nullable(),
  photo: z.string().nullable(),
  seconded: z.union([z.object({ from: z.string() }), z.object({ to: z.string() })]).nullable(),
})

const Asked = z.object({ unitId: UnitId, asOf: Day.optional() })

export const staffCharts = {
  staffChart: endpoint({
    method: 'GET',
    path: '/personnel/staff-charts/{unitId}',
    access: may('personnel.view'),
    input: Asked,
    output: z.object({
      unitId: z.int(),
      unitName: z.string(),
      day: z.string(),
      people: z.int(),
      leaders: z.array(Member),
      groups: z.array(z.object({ divisionId: z.int().nullable(), name: z.string(), people: z.array(Member) })),
      /** Units below that keep records of their own. */
      below: z.array(z.object({ unitId: z.int(), name: z.string() })),
    }),
    summary: 'The people of a unit on a day: who leads it, each division with its head first, who is seconded.',
  }),
  staffChartPdf: endpoint({
    method: 'GET',
    path: '/personnel/staff-charts/{unitId}/pdf',
    access: may('personnel.view'),
    input: Asked.extend({ paper: z.enum(['a4', 'a3']).default('a4') }),
    output: bytes,
    summary: 'The chart of the people of a unit on a day, for print.',
  }),
}
