/** What members are told, and what the unit is. */
import { formatInstant } from '../../shared/dates.ts'

interface Called {
  number: number
  form: 'meeting' | 'writing'
  heldAt: string
  endsAt: string | null
  place: string
}

export const notices = {
  called: ({ number, form, heldAt, endsAt, place }: Called) =>
    form === 'meeting'
      ? {
          title: `Mời họp Hội đồng thẩm định, phiên ${number}`,
          body: `Phiên họp lúc ${formatInstant(heldAt)}${place === '' ? '' : ` tại ${place}`}. Hãy xem trước chương trình và hồ sơ từng nội dung.`,
        }
      : {
          title: `Lấy ý kiến thành viên Hội đồng bằng văn bản, phiên ${number}`,
          body: `Lấy ý kiến từ ${formatInstant(heldAt)} đến ${formatInstant(endsAt ?? '')}. Hãy xem hồ sơ từng nội dung và biểu quyết trong thời hạn.`,
        },
  changed: (session: Called) => ({
    title: `Thay đổi lịch phiên ${session.number} của Hội đồng thẩm định`,
    body: notices.called(session).body,
  }),
  opened: ({ number, endsAt }: Called) => ({
    title: `Đã mở lấy ý kiến bằng văn bản, phiên ${number}`,
    body: `Hãy biểu quyết từng nội dung trước ${formatInstant(endsAt ?? '')}.`,
  }),
  endsSoon: ({ number, endsAt }: Called, waiting: number) => ({
    title: `Còn ${waiting} nội dung chờ ý kiến của bạn, phiên ${number}`,
    body: `Hạn lấy ý kiến bằng văn bản là ${formatInstant(endsAt ?? '')}. Sau hạn này không nhận ý kiến nữa.`,
  }),
  decided: (code: string, outcome: string, minutesNumber: string) => ({
    title: `Hội đồng đã quyết định tiêu chí ${code}`,
    body: `Kết quả: ${outcome}, theo Biên bản số ${minutesNumber}. Quyết định này là kết quả cuối cùng của tiêu chí trong kỳ.`,
  }),
} as const

export const decidedInWords = {
  kept: 'giữ nguyên kết quả thẩm định',
  agreed: 'chấp nhận đề nghị của đơn vị',
  corrected: 'điều chỉnh số liệu',
} as const
