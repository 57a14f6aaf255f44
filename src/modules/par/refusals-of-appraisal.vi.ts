/** Appraisal, explanation, second appraisal, council. */
import type { Sentences } from '../../shared/refusal.ts'

export const sentencesOfAppraisal = {
  // Appraisal
  'par.own-unit': [403, 'Không được thẩm định đơn vị của chính mình. Hãy chuyển phiếu này cho người thẩm định khác.'],
  'par.correction-without-reason': [422, 'Điều chỉnh tiêu chí {code} cần nêu lý do để đơn vị biết.'],
  'par.return-without-reason': [422, 'Trả lại phiếu cần nêu lý do để đơn vị biết phải bổ sung gì.'],
  'par.leaf-not-appraised': [409, 'Tiêu chí {code} chưa được thẩm định.'],
  'par.not-appraised-yet': [409, 'Chỉ mở lại phiếu đã thẩm định xong; phiếu này đang ở trạng thái “{status}”.'],
  'par.already-appraised': [
    409,
    'Phiếu ở trạng thái “{status}”, thẩm định lần một đã kết thúc. Muốn sửa, hãy đề nghị quản trị kỳ đánh giá mở lại phiếu.',
  ],
  'par.other-body': [
    403,
    'Tiêu chí {code} do {unit} thẩm định. Hãy chuyển cho {unit}, hoặc ghi ý kiến ở phần trao đổi của tiêu chí.',
  ],
  'par.other-consolidator': [
    403,
    'Việc trả lại, kết thúc và chốt phiếu này do {unit} thực hiện. Hãy báo {unit} khi phần thẩm định của cơ quan mình đã xong.',
  ],
  'par.changed-since': [
    409,
    'Đơn vị đã sửa tiêu chí {code} sau lần thẩm định trước. Hãy mở tiêu chí, xem lại rồi đồng ý hoặc điều chỉnh.',
  ],
  'par.flag-without-words': [
    422,
    'Tiêu chí {code} cần ghi nội dung phải bổ sung. Hãy ghi rõ hoặc bỏ đánh dấu tiêu chí này.',
  ],

  // Explanation, second appraisal, council
  'par.not-to-explain': [
    409,
    'Phiếu đang ở trạng thái “{status}”; đơn vị giải trình khi thẩm định lần một đã kết thúc và chưa chốt.',
  ],
  'par.already-explained': [
    409,
    'Giải trình đã gửi nên không sửa được. Kết quả thẩm định lần hai sẽ hiện ở từng tiêu chí.',
  ],
  'par.nothing-to-explain': [
    409,
    'Tiêu chí {code} được thẩm định đủ điểm, không có nội dung phải giải trình. Hãy chọn tiêu chí bị mất điểm hoặc bị điều chỉnh.',
  ],
  'par.explanation-empty': [
    422,
    'Tiêu chí {code} chưa ghi nội dung giải trình. Hãy ghi rõ lý do, hoặc chấp nhận kết quả thẩm định.',
  ],
  'par.explanation-lapsed': [
    409,
    'Kết quả thẩm định tiêu chí {code} đã thay đổi sau khi đơn vị soạn giải trình. Hãy xem lại và lưu giải trình lần nữa.',
  ],
  'par.explanation-pending': [
    409,
    'Đơn vị còn thời hạn giải trình đến {closes}. Hãy chờ đơn vị gửi giải trình hoặc chờ hết thời hạn.',
  ],
  'par.not-explained': [
    409,
    'Phiếu đang ở trạng thái “{status}”; thẩm định lần hai chỉ làm với phiếu đơn vị đã gửi giải trình.',
  ],
  'par.not-contested': [
    409,
    'Đơn vị không đề nghị xem lại tiêu chí {code} nên kết quả thẩm định lần một được giữ. Hãy chọn tiêu chí có giải trình.',
  ],
  'par.kept-without-reason': [422, 'Giữ nguyên kết quả tiêu chí {code} cần nêu lý do để đơn vị biết.'],
  'par.contested-unanswered': [
    409,
    'Tiêu chí {code} có giải trình chưa được trả lời. Hãy đồng ý, điều chỉnh hoặc giữ nguyên.',
  ],
  'par.not-to-settle': [
    409,
    'Phiếu đang ở trạng thái “{status}” nên chưa chốt được. Hãy kết thúc thẩm định lần một trước.',
  ],
  'par.not-to-decide': [
    409,
    'Phiếu đang ở trạng thái “{status}”; Hội đồng quyết định sau khi thẩm định lần một đã kết thúc và chưa công bố.',
  ],
  'par.council-sits': [
    409,
    'Kỳ này đã có Hội đồng thẩm định nên quyết định chỉ ghi trong phiên họp. Hãy mở phiên họp của Hội đồng để biểu quyết và quyết định.',
  ],
  'par.council-decided': [
    409,
    'Hội đồng đã quyết định tiêu chí {code} nên không sửa được ở bước này. Chỉ quyết định mới của Hội đồng thay được.',
  ],
  'par.not-settled': [
    409,
    'Còn {count} phiếu trong thời hạn giải trình hoặc chờ thẩm định lần hai ({units}). Hãy thẩm định lần hai và chốt các phiếu này, hoặc chờ hết thời hạn giải trình.',
  ],
  'par.nothing-to-agree': [
    409,
    'Đơn vị chưa chấm tiêu chí {code} nên chưa thể đồng ý. Hãy nhập số liệu thẩm định hoặc trả lại để bổ sung.',
  ],
} as const satisfies Sentences
