/** Why a record is not opened, moved, closed or disposed of. */
import type { Sentences } from '../../shared/refusal.ts'

export const lifeSentences = {
  'personnel.wrong-state': [
    409,
    'Hồ sơ ở trạng thái “{state}” nên không thực hiện được bước này. Hãy tải lại trang để xem bước tiếp theo.',
  ],
  'personnel.certified-by-declarer': [
    409,
    'Người trình hồ sơ không được tự xác nhận. Hãy để lãnh đạo khác của đơn vị hoặc Sở Nội vụ xác nhận.',
  ],
  'personnel.certify-missing': [422, 'Hồ sơ chưa có: {parts}. Hãy trả lại để kê khai đủ rồi xác nhận.'],
  'personnel.certify-disputed': [
    422,
    'Hồ sơ còn {count} nội dung đang tranh chấp. Hãy làm rõ với giấy tờ gốc rồi xác nhận.',
  ],
  'personnel.reason-missing': [422, 'Chưa nêu lý do. Hãy ghi lý do để người lập hồ sơ biết cần bổ sung gì.'],
  'personnel.not-managing-unit': [
    422,
    'Đơn vị này không phải cơ quan quản lý hồ sơ vào ngày {day}. Hãy chọn sở, chi cục, xã, phường hoặc đơn vị sự nghiệp đang hoạt động.',
  ],
  'personnel.not-division': [
    422,
    'Phòng này không thuộc đơn vị quản lý vào ngày {day}. Hãy chọn lại phòng hoặc bỏ trống.',
  ],
  'personnel.opened-ahead': [
    422,
    'Ngày {day} còn sau hôm nay quá 60 ngày. Hãy kiểm tra lại ngày hiệu lực của quyết định.',
  ],
  'personnel.decided-after': [
    422,
    'Quyết định ký ngày {decided}, sau ngày có hiệu lực {day} quá 90 ngày. Hãy kiểm tra lại hai ngày.',
  ],
} as const satisfies Sentences
