/** The words of the notices' screens. */
import type { NoticeKind } from '../contract.ts'

const kinds: Record<NoticeKind, string> = {
  deadline: 'Thời hạn',
  task: 'Việc cần làm',
  result: 'Kết quả xử lý',
  message: 'Trao đổi',
}

export const words = {
  title: 'Thông báo',
  about: 'Việc đến hạn, việc được giao, kết quả xử lý gửi riêng cho anh/chị.',
  kinds,
  kind: 'Loại thông báo',
  anyKind: 'Mọi loại',
  state: 'Trạng thái',
  states: { all: 'Tất cả', unread: 'Chưa đọc' },
  bell: (count: number, isMore: boolean) =>
    count === 0 ? 'Thông báo, không có thông báo chưa đọc' : `Thông báo, ${isMore ? 'hơn ' : ''}${count} chưa đọc`,
  more: '99+',
  unread: 'Chưa đọc',
  urgent: 'Gấp',
  list: 'Danh sách thông báo',
  markRead: 'Đánh dấu đã đọc',
  markReadOf: (title: string) => `Đánh dấu đã đọc: ${title}`,
  markAll: 'Đánh dấu đã đọc tất cả',
  markedAll: 'Đã đánh dấu đã đọc tất cả thông báo.',
  none: 'Chưa có thông báo nào.',
  noneUnread: 'Không có thông báo chưa đọc.',
  noneMore: 'Khi có việc đến hạn, việc được giao hoặc kết quả xử lý, hệ thống báo tại đây.',
  byEmail: {
    title: 'Nhận qua thư điện tử',
    label: 'Gửi thông báo chưa đọc qua thư điện tử',
    about: (address: string) =>
      `Gửi tới ${address}, gộp thành một thư lúc 7 giờ 30 sáng ngày làm việc; việc gấp gửi sớm hơn, mỗi giờ không quá một thư.`,
    off: (address: string) =>
      `Hệ thống chưa bật gửi thư điện tử. Khi quản trị hệ thống bật, thư gửi tới ${address}; lựa chọn này được giữ lại.`,
    noAddress: 'Tài khoản chưa có địa chỉ thư điện tử. Đề nghị quản trị tài khoản của đơn vị bổ sung.',
    savedOn: 'Đã bật nhận thông báo qua thư điện tử.',
    savedOff: 'Đã tắt nhận thông báo qua thư điện tử.',
  },
} as const
