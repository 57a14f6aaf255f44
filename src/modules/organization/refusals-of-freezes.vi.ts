/** Why a freeze order stops an event, and why an order or an exception may not be recorded. */
import type { Sentences } from '../../shared/refusal.ts'

export const sentencesOfFreezes = {
  'organization.frozen': [
    422,
    'Việc “{kind}” của “{name}” đang bị tạm dừng theo {order} ngày {issued} của {issuer}. Hãy dừng việc này, hoặc trình {issuer} cho phép ngoại lệ và ghi ngoại lệ vào lệnh.',
  ],
  'organization.act-frozen': [
    422,
    'Việc {act} vào “{unit}” theo quyết định ngày {decided} đang bị tạm dừng theo {order} ngày {issued} của {issuer}. Hãy dừng việc này, hoặc trình {issuer} cho phép ngoại lệ và ghi ngoại lệ vào lệnh.',
  ],
  'organization.freeze-no-act': [
    422,
    'Lệnh chỉ dừng việc về đơn vị nên không nêu loại người làm việc. Hãy chọn việc về nhân sự, hoặc bỏ loại người.',
  ],
  'organization.no-freeze': [404, 'Không tìm thấy lệnh tạm dừng này. Hãy tải lại trang.'],
  'organization.stale-freeze': [
    409,
    'Lệnh này vừa được người khác thay đổi. Hãy tải lại để xem bản hiện tại rồi thực hiện lại.',
  ],
  'organization.freeze-twice': [
    409,
    'Văn bản {number} ngày {issued} đã được ghi. Hãy mở lệnh đó, hoặc kiểm tra lại số, ngày.',
  ],
  'organization.freeze-days': [
    422,
    'Ngày cuối cùng của lệnh phải từ ngày bắt đầu ({first}) trở đi. Hãy kiểm tra lại thời gian.',
  ],
  'organization.freeze-before-issued': [
    422,
    'Lệnh không có hiệu lực trước ngày ban hành {issued}. Hãy kiểm tra lại ngày bắt đầu.',
  ],
  'organization.freeze-no-scope': [
    422,
    'Đơn vị được chọn làm phạm vi không hoạt động vào ngày {day}. Hãy chọn đơn vị khác.',
  ],
  'organization.freeze-lifted': [409, 'Lệnh này đã được bãi bỏ từ ngày {day}, không sửa được nữa. Hãy ghi lệnh mới.'],
  'organization.lift-before': [
    422,
    'Ngày bãi bỏ phải từ ngày lệnh bắt đầu ({first}) trở đi. Hãy kiểm tra lại ngày bãi bỏ.',
  ],
  'organization.exception-not-frozen': [
    422,
    'Lệnh này không tạm dừng việc “{kind}” đối với {level}, nên không cần ngoại lệ. Hãy chọn lại việc hoặc cấp.',
  ],
  'organization.exception-outside': [
    422,
    '“{name}” không thuộc phạm vi của lệnh vào ngày {day}. Hãy chọn đơn vị trong phạm vi.',
  ],
  'organization.exception-used': [
    409,
    'Ngoại lệ này đã dùng cho “{title}”, không thu hồi được nữa. Hãy xử lý ở hồ sơ đó.',
  ],
  'organization.exception-withdrawn': [409, 'Ngoại lệ này đã được thu hồi. Hãy tải lại trang.'],
} as const satisfies Sentences
