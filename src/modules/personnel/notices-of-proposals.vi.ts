/** What people are told of proposals and campaigns. */
import { formatDay } from '../../shared/dates.ts'

export const proposalNotices = {
  submitted: (who: string, lines: number) => ({
    title: `${who} đề nghị cập nhật hồ sơ`,
    body: `Có ${lines} mục chờ kiểm tra. Hãy đối chiếu từng mục với giấy tờ.`,
  }),
  checked: (who: string, lines: number) => ({
    title: `Đề nghị cập nhật hồ sơ của ${who} chờ duyệt`,
    body: `Có ${lines} mục đã kiểm tra, thuộc thẩm quyền duyệt của bạn.`,
  }),
  returned: (by: string, reason: string) => ({
    title: 'Đề nghị cập nhật hồ sơ bị trả lại',
    body: `${by} trả lại: ${reason} Hãy sửa rồi gửi lại.`,
  }),
  decided: ({ approved, refused, lapsed }: { approved: number; refused: number; lapsed: number }) => ({
    title: 'Đề nghị cập nhật hồ sơ đã xử lý xong',
    body: [
      approved > 0 && `${approved} mục được duyệt và đã ghi vào hồ sơ.`,
      refused > 0 && `${refused} mục không được duyệt, có ghi lý do.`,
      lapsed > 0 && `${lapsed} mục hết hiệu lực vì hồ sơ đã thay đổi; có thể đề nghị lại.`,
    ]
      .filter(Boolean)
      .join(' '),
  }),
  asked: (campaign: string, deadline: string) => ({
    title: `Rà soát hồ sơ: ${campaign}`,
    body: `Hãy xem lại hồ sơ của mình, xác nhận đúng hoặc đề nghị sửa trước hết ngày ${formatDay(deadline)}.`,
  }),
} as const
