/** Why an Office file somebody brings cannot be read. */
import { refusing, type Sentences } from '../../shared/refusal.ts'

export const sentences = {
  'office.old-or-locked': [
    422,
    'Tệp này ở dạng Office kiểu cũ (.xls, .doc) hoặc có mật khẩu. Hãy mở bằng Excel hoặc Word, bỏ mật khẩu và lưu lại dạng .xlsx hoặc .docx.',
  ],
  'office.not-utf8': [422, 'Tệp CSV này không ở bảng mã UTF-8. Trong Excel, hãy chọn “Lưu dưới dạng” → “CSV UTF-8”.'],
  'office.unreadable': [
    422,
    'Không đọc được tệp này: tệp bị hỏng hoặc không phải .xlsx, .docx, .csv. Hãy mở bằng Excel hoặc Word, lưu lại rồi thử lại.',
  ],
  'office.too-large': [
    413,
    'Tệp này quá lớn khi mở ra ({size} MB, tối đa {limit} MB). Hãy xóa các trang, dòng, ảnh không dùng rồi lưu lại.',
  ],
  'office.outside-parts': [
    422,
    'Tệp này có phần chạy được hoặc lấy từ nơi khác về ({found}). Mẫu chỉ gồm chữ, bảng, ảnh nằm ngay trong tệp: hãy bỏ phần đó trong Word, lưu lại rồi tải lên.',
  ],
} as const satisfies Sentences

export const { refuse } = refusing(sentences)
