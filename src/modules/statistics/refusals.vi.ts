/** Why statistics says no. */
import { type Reason, refusing, type Sentences } from '../../shared/refusal.ts'

export const sentences = {
  'statistics.no-table': [404, 'Không có biểu thống kê “{table}”. Hãy chọn lại trong danh sách biểu.'],
  'statistics.no-unit': [404, 'Không tìm thấy đơn vị này vào ngày {day}. Hãy chọn đơn vị khác hoặc ngày khác.'],
  'statistics.no-figure': [404, 'Biểu không có số liệu này. Hãy mở lại từ biểu thống kê.'],
  'statistics.not-counted': [422, '“{label}” không tính từ hồ sơ nên không có danh sách người. Hãy chọn cột khác.'],
  'statistics.sensitive': [
    403,
    '“{label}” là phần nhạy cảm của hồ sơ. Hãy đề nghị người có quyền xem phần nhạy cảm trong thống kê.',
  ],
  'statistics.name-taken': [409, 'Bạn đã lưu một bảng tên “{name}”. Hãy đặt tên khác.'],
  'statistics.not-own': [404, 'Không tìm thấy bảng đã lưu này trong các bảng của bạn. Hãy tải lại trang.'],
} as const satisfies Sentences

export type StatisticsReason = Reason<keyof typeof sentences>
export const { refuse, refuseIf, problemOf } = refusing(sentences)
