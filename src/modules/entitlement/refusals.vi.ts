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
  'entitlement.early-last-step': [422, 'Đang ở bậc cuối, không còn bậc để nâng trước thời hạn. Hãy chọn người khác.'],
  'entitlement.early-no-step': [
    422,
    'Hồ sơ chưa tính được ngày nâng bậc thường xuyên. Hãy bổ sung ngạch, bậc lương và mốc nâng bậc trong hồ sơ.',
  ],
  'entitlement.early-twice': [
    422,
    'Lần nâng bậc liền trước cũng là trước thời hạn, không hai lần liên tiếp (TT 08/2013/TT-BNV Điều 3). Hãy chọn người khác.',
  ],
  'entitlement.early-not-due': [
    422,
    'Hạn nâng bậc thường xuyên là {due}, ngoài thời gian được xét sau 31/12/{year} (TT 08/2013/TT-BNV Điều 3). Hãy chọn người khác, hoặc xét ở năm khác.',
  ],
  'entitlement.early-no-quota': [
    422,
    'Chưa có quy định tỷ lệ nâng bậc trước thời hạn của năm {year}. Hãy nhập quy định vào trang Luật.',
  ],
  'entitlement.early-full': [
    422,
    'Năm {year} đơn vị được nâng bậc trước thời hạn {most} người và đã đề nghị đủ. Hãy rút một đề nghị khác trước.',
  ],
  'entitlement.early-already': [409, 'Người này đã được đề nghị trong danh sách năm {year}. Hãy tải lại trang.'],
  'entitlement.early-elsewhere': [
    409,
    'Người này đã được đề nghị năm {year} trong danh sách của {unit}. Hãy rút đề nghị ở danh sách đó trước.',
  ],
  'entitlement.early-not-here': [
    422,
    'Theo hồ sơ, ngày 31/12/{year} người này không còn hưởng lương tại đơn vị. Hãy rút đề nghị.',
  ],
  'entitlement.early-gone': [404, 'Không tìm thấy đề nghị này, có thể đã được rút. Hãy tải lại trang.'],
  'entitlement.run-over': [409, 'Việc so sánh đã xong nên không dừng được. Hãy tải lại trang để xem kết quả.'],
} as const satisfies Sentences

export type EntitlementReason = Reason<keyof typeof sentences>

export const { refuse, refuseIf, problemOf } = refusing(sentences)
