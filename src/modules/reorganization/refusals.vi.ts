/** Why the reorganization module says no: what happened, and what to do about it. */
import { type Reason, refusing, type Sentences } from '../../shared/refusal.ts'
import { sentencesOfCuts } from './refusals-of-cuts.vi.ts'
import { sentencesOfProposals } from './refusals-of-proposals.vi.ts'
import { sentencesOfReassignments } from './refusals-of-reassignments.vi.ts'
import { sentencesOfTransitions } from './refusals-of-transitions.vi.ts'

export const sentences = {
  'reorganization.not-found': [404, 'Không tìm thấy nội dung này. Hãy tải lại trang.'],
  'reorganization.stale': [
    409,
    'Nội dung này vừa được người khác thay đổi. Hãy tải lại để xem bản hiện tại rồi thực hiện lại.',
  ],
  'reorganization.not-everywhere': [
    403,
    'Việc này ghi vào sổ đơn vị của toàn tỉnh, nên cần quyền trên toàn hệ thống. Hãy đề nghị Sở Nội vụ thực hiện.',
  ],

  ...sentencesOfProposals,
  ...sentencesOfTransitions,
  ...sentencesOfCuts,
  ...sentencesOfReassignments,
} as const satisfies Sentences

export type ReorganizationReason = Reason<keyof typeof sentences>
export const { refuse, refuseIf, problemOf } = refusing(sentences)
