/** Doors of who takes part in a round, with what, and until when: extensions, units left out, nodes that do not apply. */
import { z } from 'zod'
import { endpoint, may } from '../../../shared/endpoint.ts'
import { unitStages } from '../rules/rounds/extension.ts'
import { leftCauses } from '../rules/rounds/taking-part.ts'
import { Done, Id, Instant } from './shapes/plain.ts'
import { RoundDoor } from './shapes/rounds.ts'
import { OneSheet, Status } from './shapes/sheets.ts'

const Reason = z.string().trim().min(5).max(2000)
/** A node of one unit's sheet. */
const Cell = z.object({ assessmentId: Id, criterionId: Id })
const Cells = z.array(Cell).min(1).max(3_000)

export const ExemptNode = Cell.extend({ reason: z.string(), approvedByName: z.string(), approvedAt: Instant })
export type ExemptNode = z.infer<typeof ExemptNode>
/** What a unit itself proposes as not applying; it counts as the appraiser leaves it. */
export const ProposedNode = Cell.extend({
  reason: z.string(),
  byName: z.string(),
  standing: z.enum(['proposed', 'agreed', 'refused']),
})
export type ProposedNode = z.infer<typeof ProposedNode>

export const EndedSheet = z.object({
  assessmentId: Id,
  unitId: z.int(),
  unitName: z.string(),
  blockName: z.string(),
  status: Status,
  /** First day of being no more. */
  day: z.string(),
  /** 'đã sáp nhập vào … từ …', ready to be the reason. */
  inWords: z.string(),
})
export type EndedSheet = z.infer<typeof EndedSheet>

export const takingPart = {
  extendUnit: endpoint({
    method: 'POST',
    path: '/par/assessments/extend',
    access: may('par.manage-rounds'),
    input: OneSheet.extend({
      stage: z.enum(unitStages).default('self-assessment'),
      extendedTo: z.iso.datetime(),
      reason: Reason,
    }),
    output: Done,
    summary: 'Gives one unit longer, in its self-assessment or in its explanation.',
  }),
  withdrawExtension: endpoint({
    method: 'POST',
    path: '/par/assessments/extend/withdraw',
    access: may('par.manage-rounds'),
    input: OneSheet.extend({ stage: z.enum(unitStages), reason: Reason }),
    output: Done,
    summary: 'Takes an extension back: the common window counts again.',
  }),
  leaveRound: endpoint({
    method: 'POST',
    path: '/par/assessments/leave',
    access: may('par.manage-rounds'),
    input: OneSheet.extend({ cause: z.enum(leftCauses), reason: Reason }),
    output: Done,
    summary: 'Puts a unit out of the ranking: it handed nothing in, or it ended. No zero, no rank, in no mean.',
  }),
  rejoinRound: endpoint({
    method: 'POST',
    path: '/par/assessments/rejoin',
    access: may('par.manage-rounds'),
    input: OneSheet,
    output: Done,
    summary: 'Takes a unit that had been left out back into the round.',
  }),
  endedSheets: endpoint({
    method: 'GET',
    path: '/par/rounds/{roundId}/ended',
    access: may('par.manage-rounds'),
    input: RoundDoor,
    output: z.object({ sheets: z.array(EndedSheet) }),
    summary: 'Sheets whose units have ended since the frame day, with what became of them.',
  }),
  exemptions: endpoint({
    method: 'GET',
    path: '/par/rounds/{roundId}/exemptions',
    access: may('par.view'),
    input: RoundDoor,
    output: z.object({ exempt: z.array(ExemptNode), proposed: z.array(ProposedNode) }),
    summary: 'Nodes that do not apply to single units, approved by name or proposed by the unit itself.',
  }),
  exempt: endpoint({
    method: 'POST',
    path: '/par/exemptions/set',
    access: may('par.manage-rounds'),
    input: z.object({
      cells: Cells,
      reason: Reason,
      /** Who decided it, where that is not whoever enters it. */
      approvedByName: z.string().trim().min(2).max(200).optional(),
    }),
    output: z.object({ exempted: z.int() }),
    summary:
      'Leaves nodes out for single units, with a reason and who approved it: all of them, or none with every reason.',
  }),
  liftExemptions: endpoint({
    method: 'POST',
    path: '/par/exemptions/lift',
    access: may('par.manage-rounds'),
    input: z.object({ cells: Cells }),
    output: z.object({ lifted: z.int() }),
    summary: 'Lets nodes apply again to single units.',
  }),
}
