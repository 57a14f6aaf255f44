/** Entering one leaf, and the papers that prove it. */
import type { Sentences } from '../../shared/refusal.ts'

export const sentencesOfScoring = {
  // Inputs of a leaf
  'par.ratio-negative': [422, 'Số liệu “{a}” và “{b}” phải là số không âm. Hãy nhập lại.'],
  'par.ratio-none': [
    422,
    '“{a}” bằng 0 nên chưa tính được tỷ lệ. Hãy nhập số lớn hơn 0, hoặc đề nghị không áp dụng tiêu chí này và nêu lý do.',
  ],
  'par.percent-out-of-range': [422, 'Tỷ lệ phải nằm trong khoảng từ 0 đến 100 %. Hãy nhập lại.'],
  'par.value-negative': [422, '“{input}” phải là số không âm. Hãy nhập lại.'],
  'par.no-band': [422, '“{input}” không thuộc mức nào của thang điểm. Hãy kiểm tra lại giá trị.'],
  'par.no-such-option': [422, 'Mức chọn không có trong thang điểm của tiêu chí. Hãy tải lại trang rồi chọn lại.'],
  'par.counts-off': [422, 'Số lần vi phạm phải là số nguyên không âm cho từng mục. Hãy nhập lại.'],
  'par.inputs-of-other-kind': [
    422,
    'Số liệu gửi lên không đúng kiểu chấm của tiêu chí. Hãy tải lại trang rồi nhập lại.',
  ],

  // Scoring one leaf
  'par.not-a-leaf': [422, 'Chỉ chấm điểm ở tiêu chí cuối cùng; “{code}” có tiêu chí thành phần.'],
  'par.not-self-assessed': [422, 'Tiêu chí {code} do điều tra hoặc hệ thống khác cho điểm; đơn vị không tự chấm.'],
  'par.must-apply': [422, 'Tiêu chí {code} áp dụng cho mọi đơn vị, không đề nghị “không áp dụng” được.'],
  'par.exempt': [
    409,
    'Tiêu chí {code} đã được duyệt không áp dụng cho đơn vị này nên không chấm. Hãy xem lý do trên phiếu.',
  ],
  'par.stale-entry': [
    409,
    '{by} vừa sửa tiêu chí {code} lúc {at}. Bản của bạn chưa được lưu; hãy xem hai bản rồi chọn.',
  ],
  'par.stale-sheet': [409, 'Phiếu vừa được người khác thay đổi. Hãy tải lại để xem bản hiện tại rồi thực hiện lại.'],
  'par.evidence-elsewhere': [422, 'Tài liệu này thuộc đơn vị khác nên không dùng làm minh chứng được.'],
  'par.evidence-not-self': [422, 'Tiêu chí {code} không cần tài liệu kiểm chứng của đơn vị.'],
  'par.evidence-hangs': [
    409,
    'Tài liệu này đã là minh chứng của tiêu chí {code}. Hãy chọn tài liệu khác, hoặc phiên bản mới của nó.',
  ],
  'par.stale-evidence': [409, 'Số trang vừa được người khác sửa thành “{pages}”. Hãy xem lại rồi sửa tiếp nếu cần.'],
  'par.pages-unclear': [422, 'Số trang “{pages}” chưa rõ. Hãy ghi như: 3 hoặc 3–5, 8.'],
  'par.pages-beyond': [
    422,
    'Tệp “{title}” có {count} trang, không có trang {page}. Hãy ghi số trang theo thứ tự trong tệp.',
  ],
  'par.pages-many': [422, 'Số trang ghi quá dài. Hãy gộp thành các khoảng, ví dụ 3–25, 40.'],
  'par.paper-outside': [
    422,
    'Tiêu chí {code}: “{title}” ghi ngày {day}, ngoài kỳ đánh giá ({from} – {to}). Hãy kiểm tra lại tài liệu.',
  ],
  'par.paper-undated': [
    422,
    'Tiêu chí {code}: “{title}” chưa ghi ngày văn bản. Hãy ghi số, ngày để biết thuộc kỳ nào.',
  ],
} as const satisfies Sentences
