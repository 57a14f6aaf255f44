/** Why the survey module says no. */
import { type Reason, refusing, type Sentences } from '../../shared/refusal.ts'

export const sentences = {
  'survey.not-found': [404, 'Không tìm thấy cuộc điều tra này. Hãy tải lại trang.'],
} as const satisfies Sentences

export type SurveyReason = Reason<keyof typeof sentences>

export const { refuse, refuseAll, refuseIf } = refusing(sentences)
