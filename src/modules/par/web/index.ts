/** What pages of other modules may use of the PAR module's pages. */
export { assessmentSheet, precedents } from './data.ts'
export { CorrectedInputs } from './parts/appraisal/CorrectedInputs.tsx'
export { DownloadButton } from './parts/DownloadButton.tsx'
export { DisputedCriterion, DisputedPaper, type ShownPaper } from './parts/dispute/DisputedCriterion.tsx'
export { Precedents } from './parts/dispute/Precedents.tsx'
export { completeInputs, type TypedInputs } from './parts/leaf/typed-inputs.ts'
