/** Why the law module says no. */
import { refusing, type Sentences } from '../../shared/refusal.ts'

export const sentences = {
  'law.no-rule': [404, 'Không tìm thấy phiên bản quy tắc này. Hãy tải lại trang.'],
  'law.already-confirmed': [409, 'Quy tắc này đã được {by} xác nhận ngày {day}.'],
} as const satisfies Sentences

export const { refuse } = refusing(sentences)
