/** Why the improvement module says no: what happened, and what to do about it. */
import { type Reason, refusing, type Sentences } from '../../shared/refusal.ts'

export const sentences = {
  'improvement.not-found': [404, 'Không tìm thấy kế hoạch hoặc điểm mất này. Hãy tải lại trang.'],
  'improvement.stale': [
    409,
    'Nội dung này vừa được {by} thay đổi lúc {at}. Hãy tải lại để xem bản hiện tại rồi thực hiện lại.',
  ],
  'improvement.stale-plan': [409, 'Kế hoạch vừa được người khác chuyển bước. Hãy tải lại trang.'],

  // Making plans
  'improvement.corrected-since': [
    409,
    'Kết quả này đã có công bố đính chính. Hãy lập điểm mất từ bản công bố mới nhất của khối.',
  ],

  // The plan
  'improvement.plan-proposed': [
    409,
    'Kế hoạch đang chờ lãnh đạo duyệt nên không sửa được. Hãy đề nghị lãnh đạo trả lại nếu cần sửa.',
  ],
  'improvement.plan-approved': [
    409,
    'Kế hoạch đã được duyệt nên không sửa được. Hãy đề nghị lãnh đạo mở lại kế hoạch, hoặc ghi tiến độ.',
  ],
  'improvement.not-drafting': [409, 'Kế hoạch đã trình duyệt. Hãy tải lại trang.'],
  'improvement.not-proposed': [409, 'Kế hoạch chưa trình duyệt hoặc đã duyệt. Hãy tải lại trang.'],
  'improvement.is-drafting': [409, 'Kế hoạch đang ở đơn vị để lập. Hãy tải lại trang.'],
  'improvement.rows-open': [
    422,
    'Chưa trình được vì còn tiêu chí chưa đủ nguyên nhân, giải pháp, người chịu trách nhiệm và thời hạn: {codes}. Hãy bổ sung rồi trình lại.',
  ],

  // Rows
  'improvement.due-past': [422, 'Thời hạn đã qua. Hãy chọn từ ngày hôm nay trở đi.'],
  'improvement.cause-retired': [422, 'Nguyên nhân “{name}” không còn dùng. Hãy chọn nguyên nhân khác.'],
  'improvement.person-not-of-unit': [
    422,
    'Người được chọn không phải người lập kế hoạch của đơn vị này. Hãy chọn trong danh sách, hoặc ghi tên.',
  ],
  'improvement.no-remedy': [409, 'Tiêu chí này chưa có giải pháp. Hãy ghi giải pháp trước khi ghi tiến độ.'],
  'improvement.done-without-evidence': [
    422,
    'Chưa có tài liệu chứng minh đã khắc phục. Hãy gửi ít nhất một tài liệu rồi ghi hoàn thành.',
  ],
  'improvement.last-evidence': [
    409,
    'Đây là tài liệu duy nhất chứng minh đã khắc phục. Hãy ghi lại tiến độ dưới 100% trước khi bỏ tài liệu.',
  ],
  'improvement.hangs-already': [409, 'Tài liệu này đã có ở tiêu chí này. Hãy chọn tài liệu khác.'],

  // Causes
  'improvement.cause-twice': [422, 'Danh mục đã có nguyên nhân “{name}”. Hãy ghi tên khác.'],

  // What-if
  'improvement.effort-stale': [
    409,
    '{by} vừa ước tính lại công sức của tiêu chí này lúc {at}. Hãy tải lại trang để xem rồi ghi lại.',
  ],
  'improvement.effort-gone': [
    409,
    'Ước tính công sức này vừa được người khác đổi hoặc bỏ. Hãy tải lại trang rồi ghi lại.',
  ],
} as const satisfies Sentences

export type ImprovementReason = Reason<keyof typeof sentences>

export const { refuse, refuseAll, refuseIf, problemOf } = refusing(sentences)
