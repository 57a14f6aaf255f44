/** Why notices says no. */
import { refusing, type Sentences } from '../../shared/refusal.ts'

export const sentences = {
  'notices.no-notice': [404, 'Không tìm thấy thông báo này trong các thông báo của anh/chị. Hãy tải lại trang.'],
} as const satisfies Sentences

export const { refuse } = refusing(sentences)
