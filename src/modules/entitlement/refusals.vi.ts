/** Why the entitlement module says no. */
import { type Reason, refusing, type Sentences } from '../../shared/refusal.ts'

export const sentences = {
  'entitlement.no-record': [
    404,
    'Không tìm thấy hồ sơ này trong phạm vi của bạn. Hãy tìm lại theo họ tên hoặc số định danh.',
  ],
  'entitlement.too-many': [
    422,
    'Danh sách có quá {most} dòng, không xuất được một lần. Hãy chọn một đơn vị hoặc thời gian ngắn hơn.',
  ],
  'entitlement.too-many-to-compare': [
    422,
    'Trong phạm vi có quá {most} người, không so sánh được một lần. Hãy chọn một đơn vị.',
  ],
} as const satisfies Sentences

export type EntitlementReason = Reason<keyof typeof sentences>

export const { refuse, refuseIf, problemOf } = refusing(sentences)
