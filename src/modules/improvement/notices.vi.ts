/** What people are told of plans. */
import { formatDay } from '../../shared/dates.ts'

const listed = (codes: readonly string[]) =>
  codes.length <= 6 ? codes.join(', ') : `${codes.slice(0, 6).join(', ')} và ${codes.length - 6} tiêu chí khác`

export const notices = {
  made: (year: number, rows: number) => ({
    title: `Đã có ${rows} điểm mất của đơn vị năm ${year}`,
    body: 'Kết quả đã công bố. Hãy ghi nguyên nhân, giải pháp, người chịu trách nhiệm và thời hạn cho từng tiêu chí rồi trình lãnh đạo duyệt.',
  }),
  corrected: (year: number) => ({
    title: `Điểm mất năm ${year} thay đổi theo công bố đính chính`,
    body: 'Hãy xem lại kế hoạch khắc phục: có tiêu chí được thêm, được trả lại điểm hoặc đổi điểm. Nội dung đã ghi được giữ nguyên.',
  }),
  proposed: (unitName: string, year: number, by: string) => ({
    title: `Kế hoạch khắc phục năm ${year} của ${unitName} chờ duyệt`,
    body: `${by} đã trình kế hoạch. Hãy xem và duyệt, hoặc trả lại kèm lý do.`,
  }),
  approved: (year: number, by: string) => ({
    title: `Kế hoạch khắc phục năm ${year} đã được duyệt`,
    body: `${by} đã duyệt. Hãy thực hiện và ghi tiến độ theo thời hạn từng tiêu chí.`,
  }),
  returned: (year: number, by: string, reason: string) => ({
    title: `Kế hoạch khắc phục năm ${year} được trả lại để sửa`,
    body: `${by}: ${reason}`,
  }),
  due: (year: number, codes: readonly string[], dueOn: string) => ({
    title: `Sắp đến hạn khắc phục ${codes.length} tiêu chí, năm ${year}`,
    body: `Thời hạn ${formatDay(dueOn)}: tiêu chí ${listed(codes)}. Hãy thực hiện và ghi tiến độ kèm tài liệu.`,
  }),
  late: (year: number, codes: readonly string[], dueOn: string) => ({
    title: `Quá hạn khắc phục ${codes.length} tiêu chí, năm ${year}`,
    body: `Thời hạn ${formatDay(dueOn)} đã qua: tiêu chí ${listed(codes)}. Hãy ghi tiến độ, hoặc đề nghị lãnh đạo mở lại kế hoạch để đổi thời hạn.`,
  }),
} as const
