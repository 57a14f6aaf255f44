/** Why a transition is not carried out, or a keeper not taken. */
import type { Sentences } from '../../shared/refusal.ts'

export const sentencesOfTransitions = {
  'reorganization.keeper-not-there': [
    422,
    'Đơn vị tiếp nhận phải là đơn vị khác đang hoạt động vào ngày chuyển tiếp. Hãy chọn lại đơn vị.',
  ],
  'reorganization.keeper-not-following': [
    422,
    'Đơn vị tiếp nhận phải là một trong các đơn vị kế tục. Hãy chọn trong danh sách kế tục.',
  ],
  'reorganization.kept-already': [
    409,
    'Đơn vị này đã được bàn giao nên không chọn lại đơn vị tiếp nhận ở đây. Hãy chuyển từng tài khoản ở trang Tài khoản, nếu cần.',
  ],
  'reorganization.not-ended': [404, 'Đơn vị này không kết thúc vào ngày đang xem. Hãy tải lại trang.'],
  'reorganization.day-to-come': [
    409,
    'Ngày {day} chưa đến nên chưa chuyển tiếp được. Hãy chọn trước đơn vị tiếp nhận và thực hiện từ ngày đó.',
  ],
  'reorganization.carrying-out': [409, 'Việc chuyển tiếp của ngày này đang chạy. Hãy đợi chạy xong rồi xem kết quả.'],
  'reorganization.nothing-to-carry-out': [
    409,
    'Không còn gì để chuyển tiếp. Hãy chọn đơn vị tiếp nhận cho các đơn vị còn lại, nếu có.',
  ],
} as const satisfies Sentences
