/** Why a list of people is not found as it was asked. */
import type { Sentences } from '../../shared/refusal.ts'

export const findingSentences = {
  'personnel.filter-closed': [
    403,
    'Mục “{part}” là phần nhạy cảm, danh sách này không lọc được theo mục đó. Hãy chọn mục khác, hoặc mở danh sách theo phần nhạy cảm nếu bạn có quyền.',
  ],
  'personnel.filter-ask': [422, 'Không lọc “{part} – {field}” theo cách này được. Hãy chọn lại cách lọc.'],
  'personnel.filter-empty': [422, 'Điều kiện lọc theo “{field}” chưa có giá trị. Hãy nhập giá trị hoặc bỏ điều kiện.'],
} as const satisfies Sentences
