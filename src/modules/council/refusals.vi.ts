/** Why the council module says no. */
import { type Reason, refusing, type Sentences } from '../../shared/refusal.ts'

export const sentences = {
  'council.not-found': [404, 'Không tìm thấy Hội đồng hoặc phiên họp này. Hãy tải lại trang.'],
} as const satisfies Sentences

export type CouncilReason = Reason<keyof typeof sentences>

export const { refuse, refuseAll, refuseIf } = refusing(sentences)
