/** Why a table somebody brings cannot be read. */
import { refusing, type Sentences } from '../../shared/refusal.ts'

export const sentences = {
  'office.old-or-locked': [
    422,
    'Bảng tính này ở dạng .xls kiểu cũ hoặc có mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu và lưu lại dạng .xlsx.',
  ],
  'office.not-utf8': [422, 'Tệp CSV này không ở bảng mã UTF-8. Trong Excel, hãy chọn “Lưu dưới dạng” → “CSV UTF-8”.'],
  'office.unreadable': [422, 'Không đọc được bảng tính này: tệp bị hỏng hoặc không phải .xlsx, .csv.'],
  'office.too-large': [
    413,
    'Bảng tính này quá lớn khi mở ra ({size} MB, tối đa {limit} MB). Hãy xóa các trang, dòng không dùng rồi lưu lại.',
  ],
} as const satisfies Sentences

export const { refuse } = refusing(sentences)
