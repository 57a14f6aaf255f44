/** Doors of even-handedness: what was decided for whom, and what each member held. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import { Duty, Id, PointsField } from './shapes.ts'

const OneCouncil = z.object({ councilId: Id })
const Share = z.int().nullable()
const Shares = z.object({
  of: z.int(),
  count: z.int(),
  /** Percent in ten-thousandths. */
  share: Share,
  interval: z.object({ low: z.int(), high: z.int() }).nullable(),
  remark: z.enum(['too-few', 'as-all', 'above', 'below']),
})
export type Shares = z.output<typeof Shares>
/** Of the decisions the share for the unit. */
const Decided = Shares.extend({
  agreed: z.int(),
  corrected: z.int(),
  kept: z.int(),
  gained: PointsField,
})
export type Decided = z.output<typeof Decided>

export const EvenHanded = z.object({
  councilId: Id,
  councilName: z.string(),
  roundName: z.string(),
  isModel: z.boolean(),
  total: Decided,
  /** On an agenda and not decided yet. */
  undecided: z.int(),
  units: z.array(Decided.extend({ unitId: z.int(), unitName: z.string(), blockName: z.string() })),
  criteria: z.array(Decided.extend({ criterionId: Id, code: z.string(), title: z.string() })),
  blocks: z.array(Decided.extend({ blockName: z.string() })),
  members: z.array(
    z.object({
      memberId: Id,
      fullName: z.string(),
      position: z.string(),
      duty: Duty,
      unitName: z.string(),
      agreed: z.int(),
      corrected: z.int(),
      kept: z.int(),
      abstained: z.int(),
      leftOut: z.int(),
      silent: z.int(),
      forUnit: Shares,
      withOutcome: Shares,
    }),
  ),
  areas: z.array(z.object({ code: z.string(), title: z.string() })),
  /** Of a unit in an area: how many decisions, how many of them for the unit. */
  byArea: z.array(z.object({ unitId: z.int(), areaCode: z.string(), of: z.int(), agreed: z.int() })),
  /** Of a member about a unit: how many votes for a side, how many of them for the unit. */
  byMember: z.array(z.object({ memberId: Id, unitId: z.int(), of: z.int(), agreed: z.int() })),
})
export type EvenHanded = z.output<typeof EvenHanded>

export const evenHanded = {
  evenHanded: endpoint({
    method: 'GET',
    path: '/council/councils/{councilId}/even-handed',
    access: may('council.view'),
    input: OneCouncil,
    output: EvenHanded,
    summary:
      'Decisions of a council by unit, criterion and block, and votes by member, with what may be said of shares.',
  }),
  evenHandedWorkbook: endpoint({
    method: 'GET',
    path: '/council/councils/{councilId}/even-handed.xlsx',
    access: may('council.view'),
    input: OneCouncil,
    output: bytes,
    summary: 'Even-handedness as a workbook: a sheet each for units, members, criteria, blocks.',
  }),
  evenHandedDocx: endpoint({
    method: 'GET',
    path: '/council/councils/{councilId}/even-handed.docx',
    access: may('council.view'),
    input: OneCouncil,
    output: bytes,
    summary: 'The report on even-handedness as a Word document.',
  }),
  evenHandedPdf: endpoint({
    method: 'GET',
    path: '/council/councils/{councilId}/even-handed.pdf',
    access: may('council.view'),
    input: OneCouncil,
    output: bytes,
    summary: 'The report on even-handedness as PDF.',
  }),
}
