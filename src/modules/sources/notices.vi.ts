/** What sources tell people, in words. */
import { formatInstant } from '../../shared/dates.ts'

const standing = (age: number | null) =>
  age === null ? 'Nguồn chưa có số liệu nào.' : `Số liệu đang dùng vẫn giữ nguyên, cách đây ${age} ngày.`

export const sourceNotices = {
  failed: (name: string, at: string, reason: string, age: number | null) => ({
    title: `Không lấy được số liệu: ${name}`,
    body: `Lúc ${formatInstant(at)}: ${reason} ${standing(age)}`,
  }),
  late: (name: string, age: number, lateAfterDays: number) => ({
    title: `Số liệu đã trễ: ${name}`,
    body: `Số liệu mới nhất cách đây ${age} ngày, quá ${lateAfterDays} ngày. Kỳ đánh giá không bị dừng; hãy lấy hoặc nhập số liệu mới, hoặc nhập giá trị kèm văn bản.`,
  }),
}
