import type { AssessmentSheet } from '../../../contract.ts'
import type { OpenSheet } from '../../../rules/sheets/self-assessment.ts'

/** What the guards of the unit's side ask of a sheet. */
export function openOf(sheet: AssessmentSheet): OpenSheet {
  const { status, windows, extendedTo, explanationExtendedTo, headReview } = sheet
  return {
    status,
    windows,
    headReview,
    ...(extendedTo !== null && { extendedTo }),
    ...(explanationExtendedTo !== null && { explanationExtendedTo }),
  }
}
