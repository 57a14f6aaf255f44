/** What a tab of a survey's page is given. */
import type { Survey } from '../contract.ts'

export interface SurveyTabProps {
  survey: Survey
}
