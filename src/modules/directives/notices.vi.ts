/** What people are told of tasks. */
import { formatDay } from '../../shared/dates.ts'

const due = (dueOn: string | null) => (dueOn === null ? '' : ` Thời hạn: ${formatDay(dueOn)}.`)

export const notices = {
  issued: (title: string, dueOn: string | null, acceptBy: string) => ({
    title: `Nhiệm vụ mới: ${title}`,
    body: `Hãy tiếp nhận, hoặc nêu ý kiến trước ngày ${formatDay(acceptBy)}.${due(dueOn)}`,
  }),
  ordered: (title: string, firstDay: string) => ({
    title: `Lệnh dừng có hiệu lực: ${title}`,
    body: `Từ ngày ${formatDay(firstDay)}, chương trình không nhận việc bị tạm dừng, trừ trường hợp được cho phép.`,
  }),
  permitted: (title: string, firstDay: string) => ({
    title: `Được cho phép vận dụng: ${title}`,
    body: `Có hiệu lực từ ngày ${formatDay(firstDay)}, theo văn bản kèm theo.`,
  }),
  disputed: (title: string, unit: string, reason: string) => ({
    title: `Có ý kiến về nhiệm vụ: ${title}`,
    body: `${unit}: ${reason}`,
  }),
  answered: (title: string, by: string, reason: string) => ({
    title: `Đã trả lời ý kiến về nhiệm vụ: ${title}`,
    body: `${by}: ${reason}`,
  }),
  reported: (title: string, unit: string) => ({
    title: `Chờ xác nhận hoàn thành: ${title}`,
    body: `${unit} đã báo cáo hoàn thành. Hãy xem tài liệu chứng minh rồi xác nhận, hoặc trả lại kèm lý do.`,
  }),
  confirmed: (title: string, by: string) => ({
    title: `Đã xác nhận hoàn thành: ${title}`,
    body: `${by} đã xác nhận báo cáo.`,
  }),
  returned: (title: string, by: string, reason: string) => ({
    title: `Báo cáo được trả lại: ${title}`,
    body: `${by}: ${reason}`,
  }),
  asked: (title: string, unit: string, wantedOn: string, reason: string) => ({
    title: `Đề nghị gia hạn: ${title}`,
    body: `${unit} đề nghị lùi hạn đến ${formatDay(wantedOn)}: ${reason}`,
  }),
  extended: (title: string, newDueOn: string) => ({
    title: `Thời hạn mới: ${title}`,
    body: `Nhiệm vụ có hạn mới ${formatDay(newDueOn)}. Hạn cũ vẫn được lưu.`,
  }),
  refused: (title: string, by: string, answer: string) => ({
    title: `Không đồng ý gia hạn: ${title}`,
    body: `${by}: ${answer || 'Hãy hoàn thành theo hạn hiện tại.'}`,
  }),
  ended: (title: string, by: string, reason: string) => ({
    title: `Nhiệm vụ không còn phải thực hiện: ${title}`,
    body: `${by}: ${reason}`,
  }),
  suspended: (title: string, by: string, reason: string) => ({
    title: `Nhiệm vụ tạm dừng: ${title}`,
    body: `${by}: ${reason}`,
  }),
  resumed: (title: string, dueOn: string | null) => ({
    title: `Nhiệm vụ tiếp tục: ${title}`,
    body: `Hãy tiếp tục thực hiện.${due(dueOn)}`,
  }),
  taken: (title: string, by: string, reason: string) => ({
    title: `Nhiệm vụ được giao cho cơ quan khác: ${title}`,
    body: `${by}: ${reason}`,
  }),
  inCharge: (title: string, dueOn: string | null) => ({
    title: `Bạn phụ trách: ${title}`,
    body: `Hãy ghi tiến độ khi thực hiện.${due(dueOn)}`,
  }),
  periodic: (title: string, unit: string) => ({
    title: `Báo cáo định kỳ: ${title}`,
    body: `${unit} đã gửi báo cáo. Hãy xem và trả lời.`,
  }),
  soon: (title: string, dueOn: string, days: number) => ({
    title: days === 0 ? `Hôm nay đến hạn: ${title}` : `Còn ${days} ngày: ${title}`,
    body: `Thời hạn ${formatDay(dueOn)}. Hãy báo cáo hoàn thành, hoặc đề nghị gia hạn trước khi hết hạn.`,
  }),
  late: (title: string, dueOn: string, days: number) => ({
    title: `Quá hạn ${days} ngày: ${title}`,
    body: `Thời hạn ${formatDay(dueOn)} đã qua. Hãy báo cáo kết quả; gia hạn từ nay không làm nhiệm vụ thành đúng hạn.`,
  }),
  reportDue: (title: string, dueOn: string, days: number) => ({
    title: days < 0 ? `Quá hạn gửi báo cáo định kỳ: ${title}` : `Sắp đến hạn báo cáo định kỳ: ${title}`,
    body: `Hạn gửi báo cáo: ${formatDay(dueOn)}.`,
  }),
  weekly: (open: number, overdue: number) => ({
    title: `Tuần này: ${open} nhiệm vụ đang thực hiện, ${overdue} quá hạn`,
    body: 'Hãy xem danh sách nhiệm vụ của cơ quan.',
  }),
} as const
