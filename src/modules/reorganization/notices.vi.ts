/** What people are told of proposals. */
import { formatDay } from '../../shared/dates.ts'

export const notices = {
  submitted: (title: string, unitName: string, by: string) => ({
    title: `Đề xuất chờ duyệt: ${title}`,
    body: `${by}, ${unitName}, đã gửi. Hãy xem trước hệ quả rồi ghi nhận, hoặc trả lại kèm lý do.`,
  }),
  returned: (title: string, by: string, reason: string) => ({
    title: `Đề xuất được trả lại để sửa: ${title}`,
    body: `${by}: ${reason}`,
  }),
  refused: (title: string, by: string, reason: string) => ({
    title: `Đề xuất không được duyệt: ${title}`,
    body: `${by}: ${reason}`,
  }),
  recorded: (title: string, by: string, day: string) => ({
    title: `Đã ghi nhận: ${title}`,
    body: `${by} đã ghi nhận; có hiệu lực từ ngày ${formatDay(day)}.`,
  }),
  undone: (title: string, by: string, reason: string) => ({
    title: `Đã hoàn tác: ${title}`,
    body: `${by}: ${reason}`,
  }),
} as const
