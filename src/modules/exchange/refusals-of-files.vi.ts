/** Why a file, an import or a package is refused. */
import type { Sentences } from '../../shared/refusal.ts'

export const fileSentences = {
  'exchange.gone': [
    409,
    'Hồ sơ này đã được gộp, rút lại hoặc hủy nên không còn nội dung để xuất. Hãy mở hồ sơ đang dùng của người này.',
  ],
} as const satisfies Sentences
