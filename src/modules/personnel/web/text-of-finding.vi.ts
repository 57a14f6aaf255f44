/** Words of the pages that find people. */
import { formatNumber } from '../../../shared/vietnamese.ts'

export const findingWords = {
  title: 'Danh sách hồ sơ',
  about: (total: number, isMore: boolean) =>
    isMore ? `Hơn ${formatNumber(total)} người; hãy thu hẹp thêm` : `${formatNumber(total)} người`,
  caption: 'Danh sách cán bộ, công chức, viên chức',
  near: (typed: string) => `Không có ai tên “${typed}”. Dưới đây là những tên gần giống.`,
  none: 'Không có ai như vậy trong phạm vi của bạn. Hãy bớt điều kiện, hoặc kiểm tra lại ngày ở trên.',
  filters: 'Thu hẹp danh sách',
  unit: 'Đơn vị, tính cả bên dưới',
  kind: 'Loại người làm việc',
  anyKind: 'Mọi loại',
  rank: 'Ngạch, chức danh nghề nghiệp',
  anyRank: 'Mọi ngạch, chức danh',
  post: 'Chức vụ, chức danh có chữ',
  clear: 'Xóa',
  presence: 'Tình trạng',
  presences: { present: 'Đang làm việc', left: 'Đã thôi, hồ sơ đã đóng', all: 'Tất cả' },
  order: 'Sắp xếp',
  known: {
    label: 'Theo những gì đã ghi đến hết ngày',
    now: 'Để trống: theo mọi điều đã ghi đến nay',
    band: (day: string) => `Đang xem như đã biết đến hết ngày ${day}, chưa tính các lần ghi sau đó`,
  },
  open: 'Mở phần nhạy cảm',
  shut: 'Đóng phần nhạy cảm',
  opened: {
    discipline: 'Kỷ luật',
    background: 'Lịch sử chính trị, tôn giáo',
    health: 'Sức khỏe',
    family: 'Gia đình, thân nhân',
    party: 'Đảng, đoàn thể, quy hoạch',
  },
  isOpen: (part: string) =>
    `Danh sách đang mở phần “${part}”: chỉ gồm người bạn được xem phần này; mỗi lần xem và xuất đều được ghi nhật ký.`,
  orders: { name: 'Theo tên', born: 'Theo ngày sinh', unit: 'Theo đơn vị' },
} as const
