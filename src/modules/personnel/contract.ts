/** Every door of personnel, composed of what each subject has. */
import { campaigns } from './contract/campaigns.ts'
import { decisions } from './contract/decisions.ts'
import { declaring } from './contract/declaring.ts'
import { disposals } from './contract/disposal.ts'
import { duplicates } from './contract/duplicates.ts'
import { finding } from './contract/finding.ts'
import { sensitiveFinding } from './contract/finding-sensitive.ts'
import { handovers } from './contract/handovers.ts'
import { life } from './contract/life.ts'
import { papers } from './contract/papers.ts'
import { proposals } from './contract/proposals.ts'
import { recordParts } from './contract/record-parts.ts'
import { records } from './contract/records.ts'
import { savedLists } from './contract/saved-lists.ts'
import { sensitiveDecisions } from './contract/sensitive-decisions.ts'
import { staffCharts } from './contract/staff-chart.ts'

export * from './contract/campaigns.ts'
export {
  Assessed,
  Decision,
  DecisionEvent,
  DecisionKinds,
  DecisionPaper,
  DecisionSummary,
  FindingShape,
  MOST_AT_ONCE,
  UnprovenFact,
} from './contract/decision-shapes.ts'
export * from './contract/declaring.ts'
export type { DisposalSummary, DueFile, RetentionPeriod } from './contract/disposal.ts'
export * from './contract/duplicates.ts'
export * from './contract/finding.ts'
export { OPENED, type Opened } from './contract/finding-sensitive.ts'
export * from './contract/papers.ts'
export * from './contract/proposal-shapes.ts'
export type { SavedList } from './contract/saved-lists.ts'
export * from './contract/shapes.ts'

export const personnel = {
  ...campaigns,
  ...declaring,
  ...disposals,
  ...duplicates,
  ...decisions,
  ...finding,
  ...sensitiveFinding,
  ...handovers,
  ...life,
  ...papers,
  ...proposals,
  ...recordParts,
  ...records,
  ...savedLists,
  ...sensitiveDecisions,
  ...staffCharts,
}
