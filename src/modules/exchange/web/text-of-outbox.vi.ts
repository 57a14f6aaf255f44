/** Words of the page of exchange: people held against the structure, packages, answers. */
import { formatNumber } from '../../../shared/vietnamese.ts'
import type { DeliveryState } from '../contract.ts'

export const outboxWords = {
  title: 'Trao đổi dữ liệu hồ sơ',
  about: (at: string) =>
    `Hồ sơ được kiểm tra theo cấu trúc trao đổi lúc ${at}; hồ sơ vừa sửa được kiểm tra lại sau vài phút.`,
  notYet: 'Chưa kiểm tra lần nào; việc kiểm tra chạy sau vài phút.',
  tabs: { people: 'Kiểm tra', packages: 'Gói gửi' },
  schemas: 'Lược đồ:',
  only: 'Chỉ xem',
  all: (count: number) => `Tất cả (${formatNumber(count)})`,
  lacking: (count: number) => `Còn thiếu (${formatNumber(count)})`,
  ofState: (state: DeliveryState, count: number) => `${outboxWords.states[state]} (${formatNumber(count)})`,
  unit: 'Đơn vị',
  anyUnit: 'Mọi đơn vị',
  caption: 'Hồ sơ theo kết quả kiểm tra',
  none: 'Không có hồ sơ nào.',
  heads: {
    name: 'Họ và tên',
    unit: 'Cơ quan quản lý',
    errors: 'Sai',
    lacking: 'Thiếu',
    first: 'Cần làm trước',
    state: 'Gửi đi',
  },
  states: {
    held: 'Có lỗi, chưa gửi được',
    queued: 'Chờ gửi',
    sent: 'Đã gửi, chờ trả lời',
    accepted: 'Nơi nhận đã nhận',
    refused: 'Nơi nhận trả lại',
  } satisfies Record<DeliveryState, string>,
  waiting: (count: number) =>
    count === 0
      ? 'Không có hồ sơ nào thay đổi kể từ lần gửi trước.'
      : `${formatNumber(count)} hồ sơ mới hoặc thay đổi kể từ lần gửi trước.`,
  make: 'Lập gói gửi',
  making: 'Lập gói gửi hồ sơ',
  withRefused: 'Gửi lại cả hồ sơ bị trả lại mà không sửa gì',
  packages: 'Các gói đã lập',
  noPackages: 'Chưa lập gói nào.',
  packageHeads: {
    made: 'Lập lúc',
    by: 'Người lập',
    people: 'Số người',
    accepted: 'Đã nhận',
    refused: 'Trả lại',
    open: 'Chờ trả lời',
    file: 'Tệp',
  },
  download: 'Tải gói',
  downloadOf: (at: string) => `Tải gói lập lúc ${at}`,
  package: (at: string) => `Gói lập lúc ${at}`,
  packageAbout: (people: number, by: string) => `${formatNumber(people)} người, ${by} lập`,
  delivered: 'Người trong gói',
  ref: 'Số',
  answer: 'Trả lời',
  answeredBy: (by: string, at: string) => `${by} ghi lúc ${at}`,
  allAccepted: 'Nơi nhận đã nhận tất cả',
  allAcceptedAbout: 'Ghi “đã nhận” cho mọi người trong gói chưa có trả lời.',
  accepted: 'Đã nhận',
  refuse: 'Trả lại…',
  refuseOf: (name: string) => `Nơi nhận trả lại ${name}`,
  acceptedOf: (name: string) => `Nơi nhận đã nhận ${name}`,
  refuseAbout: 'Ghi lý do nơi nhận nêu. Hồ sơ chờ gửi lại khi được sửa, hoặc khi bạn chọn gửi lại.',
  answered: 'Đã ghi trả lời của nơi nhận.',
} as const
