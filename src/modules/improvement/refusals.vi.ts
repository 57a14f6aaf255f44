/** Why the improvement module says no: what happened, and what to do about it. */
import { type Reason, refusing, type Sentences } from '../../shared/refusal.ts'

export const sentences = {
  'improvement.not-found': [404, 'Không tìm thấy kế hoạch hoặc điểm mất này. Hãy tải lại trang.'],
} as const satisfies Sentences

export type ImprovementReason = Reason<keyof typeof sentences>

export const { refuse, refuseAll, refuseIf, problemOf } = refusing(sentences)
