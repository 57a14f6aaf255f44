/** What whoever runs the round may do with one sheet, as its state allows. */
import type { AssessmentSummary, Round } from '../../../contract.ts'
import { whyNotReopen } from '../../../rules/appraisal/appraisal.ts'
import { type UnitStage, unitStages, whyNotLonger } from '../../../rules/rounds/extension.ts'
import { stateAfter } from '../../../rules/sheets/assessment-state.ts'

export interface SheetDialogProps {
  sheet: AssessmentSummary
  round: Round
  onClose: () => void
}

export type SheetDeed = 'extend' | `withdraw-${UnitStage}` | 'reopen' | 'leave' | 'rejoin'

/** The stages of the unit's own that the round has and that are not over for this sheet. */
export const stagesToExtend = ({ windows }: Pick<Round, 'windows'>, status: AssessmentSummary['status']): UnitStage[] =>
  unitStages.filter((stage) => windows.some((one) => one.stage === stage) && whyNotLonger(stage, status) === null)

export function deedsOf({ status, extensions }: AssessmentSummary, round: Round): SheetDeed[] {
  return [
    ...(stagesToExtend(round, status).length > 0 ? (['extend'] as const) : []),
    ...extensions.map(({ stage }) => `withdraw-${stage}` as const),
    ...(whyNotReopen(status) === null ? (['reopen'] as const) : []),
    ...(stateAfter(status, 'leave') !== null ? (['leave'] as const) : []),
    ...(stateAfter(status, 'rejoin') !== null ? (['rejoin'] as const) : []),
  ]
}
