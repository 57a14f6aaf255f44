/** Why operations says no. */
import { refusing, type Sentences } from '../../shared/refusal.ts'

export const sentences = {
  'operations.no-run': [404, 'Không tìm thấy việc này, hoặc bạn không có quyền xem.'],
  'operations.not-cancellable': [409, 'Việc này đã xong hoặc đã hủy nên không hủy được nữa.'],
  'operations.not-retryable': [409, 'Chỉ chạy lại được việc đang ở trạng thái lỗi. Hãy tải lại trang.'],
} as const satisfies Sentences

export const { refuse } = refusing(sentences)
