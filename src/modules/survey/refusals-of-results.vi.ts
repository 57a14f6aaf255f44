/** Why results are not shown, or not taken into the round. */
import type { Sentences } from '../../shared/refusal.ts'

export const sentencesOfResults = {
  'survey.not-counted': [
    409,
    'Cuộc điều tra chưa kiểm phiếu nên chưa có kết quả. Hãy đóng cuộc điều tra rồi kiểm phiếu; trong lúc lấy ý kiến chỉ xem được tiến độ.',
  ],
  'survey.no-such-unit': [404, 'Đơn vị này không thuộc cuộc điều tra. Hãy tải lại trang và chọn lại.'],
  'survey.take-published': [
    409,
    'Kỳ “{round}” đã công bố nên không nhận thêm kết quả điều tra. Kết quả vẫn xem và in được tại đây.',
  ],
  'survey.take-stale': [
    409,
    'Kết quả điều tra hoặc giá trị của kỳ vừa được thay đổi. Hãy tải lại trang, xem lại bảng so sánh rồi đưa vào kỳ.',
  ],
  'survey.take-replaces': [
    409,
    'Kỳ đã có {count} giá trị sẽ bị thay bằng kết quả này. Hãy xem bảng so sánh và xác nhận thay thế.',
  ],
  'survey.take-nothing': [
    422,
    'Không có giá trị nào để đưa vào kỳ: mọi đơn vị đều được để lại hoặc chưa đủ phiếu. Hãy chọn ít nhất một đơn vị có kết quả.',
  ],
  'survey.take-not-few': [
    422,
    'Đơn vị {unit} không thiếu phiếu hoặc đã được để lại nên không cần nêu lý do. Hãy tải lại trang và chọn lại.',
  ],
} as const satisfies Sentences
