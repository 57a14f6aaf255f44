/** Why a record is not shown, or not written as declared. */
import type { Sentences } from '../../shared/refusal.ts'

export const recordSentences = {
  'personnel.no-own-record': [
    404,
    'Tài khoản của bạn chưa gắn với hồ sơ nào. Hãy báo bộ phận quản lý hồ sơ của đơn vị để được gắn.',
  ],
  'personnel.no-photo': [404, 'Hồ sơ chưa có ảnh này. Hãy tải ảnh 4 × 6 lên, hoặc tải lại trang.'],
  'personnel.no-paper': [
    404,
    'Không tìm thấy giấy của dòng này trong phạm vi của bạn. Hãy tải lại trang; nếu giấy chưa được đính kèm, hãy đính kèm ở tab Giấy tờ.',
  ],
  'personnel.by-decision': [
    422,
    'Mục “{part}” chỉ thay đổi theo quyết định (tuyển dụng, điều động, biệt phái). Hãy ghi ở phần Quyết định.',
  ],
  'personnel.part-changed': [
    409,
    'Mục “{part}” vừa được người khác thay đổi. Phần bạn đang nhập vẫn còn; hãy xem bản mới của mục này rồi lưu lại.',
  ],
  'personnel.line-gone': [409, 'Một dòng của mục “{part}” không còn nữa. Hãy tải lại trang rồi nhập lại dòng ấy.'],
  'personnel.proof-gone': [
    409,
    'Giấy đã chọn làm căn cứ của “{part}” không còn trong hồ sơ. Hãy chọn giấy khác rồi lưu lại.',
  ],
  'personnel.proof-hidden': [
    422,
    'Giấy thuộc phần nhạy cảm không làm căn cứ của “{part}” được: ai xem dòng này đều mở được giấy. Hãy chọn giấy khác.',
  ],
  'personnel.proof-of-decision': [422, 'Dòng này do một quyết định ghi vào “{part}”. Hãy đính chính ở quyết định ấy.'],
} as const satisfies Sentences
