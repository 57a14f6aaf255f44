/** Why the PAR module says no: what is in the way, and what to do about it. */
import { type Reason, refusing, type Sentences } from '../../shared/refusal.ts'
import { sentencesOfAppraisal } from './refusals-of-appraisal.vi.ts'
import { sentencesOfFormulaScoring, sentencesOfFormulas } from './refusals-of-formulas.vi.ts'
import { sentencesOfRounds } from './refusals-of-rounds.vi.ts'
import { sentencesOfScoring } from './refusals-of-scoring.vi.ts'
import { sentencesOfSets } from './refusals-of-sets.vi.ts'
import { sentencesOfSheets } from './refusals-of-sheets.vi.ts'
import { sentencesOfTables } from './refusals-of-tables.vi.ts'
import { sentencesOfValues } from './refusals-of-values.vi.ts'

export const sentences = {
  ...sentencesOfFormulas,
  ...sentencesOfFormulaScoring,
  ...sentencesOfScoring,
  ...sentencesOfSheets,
  ...sentencesOfAppraisal,
  ...sentencesOfSets,
  ...sentencesOfRounds,
  ...sentencesOfTables,
  ...sentencesOfValues,

  'par.not-found': [404, 'Không tìm thấy nội dung này, hoặc bạn không có quyền xem.'],
} as const satisfies Sentences

export type ParReason = Reason<keyof typeof sentences>
export const { refuse, refuseAll, refuseIf, problemOf } = refusing(sentences)
