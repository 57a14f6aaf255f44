/** The words of the organization's screens. */
import { kindInWords } from '../rules/words.ts'

export const words = {
  title: 'Đơn vị',
  about: 'Đơn vị hành chính và cơ quan của tỉnh theo từng ngày; chọn ngày để xem khi đó có những đơn vị nào.',
  shortcuts: [
    { label: 'Trước hợp nhất (30/06/2025)', day: '2025-06-30' },
    { label: 'Sau hợp nhất (01/07/2025)', day: '2025-07-01' },
    { label: '01/07/2021', day: '2021-07-01' },
  ],
  count: {
    province: 'tỉnh',
    district: 'đơn vị cấp huyện',
    commune: 'đơn vị cấp xã',
    department: 'sở, ban, ngành',
  },
  search: 'Tìm đơn vị theo tên hoặc mã',
  tree: 'Cây đơn vị',
  results: 'Kết quả tìm kiếm',
  nothing: (text: string) =>
    `Không có đơn vị nào khớp “${text}”. Hãy thử một phần của tên, có dấu hoặc không dấu đều được.`,
  noUnits:
    'Chương trình chưa có dữ liệu đơn vị cho ngày này. Dữ liệu bắt đầu từ 01/12/2019 với tỉnh Bắc Giang và tỉnh Bắc Ninh.',
  ended: 'không có vào ngày này',
  calledOnDay: (name: string) => `ngày này là ${name}`,
  children: (count: number) => `${count} đơn vị trực thuộc`,
  history: 'Các thời kỳ của đơn vị',
  events: 'Các lần thay đổi',
  noEvents: 'Chưa ghi nhận lần thay đổi nào từ ngày 01/12/2019.',
  columns: {
    time: 'Thời gian',
    name: 'Tên',
    code: 'Mã',
    parent: 'Thuộc',
    basis: 'Căn cứ',
    certainty: 'Mức chắc chắn',
    source: 'Nguồn',
  },
  start: 'trước 01/12/2019',
  noLater: (day: string) => `không muộn hơn ${day}`,
  now: 'nay',
  endedAfter: (day: string) => `Đơn vị này đã kết thúc, hết ngày ${day}.`,
  successors: 'Nối tiếp là',
  before: 'Từ',
  after: 'Thành',
  kinds: {
    ...kindInWords,
    dissolve: 'Kết thúc hoạt động',
    transfer: 'Chuyển về đơn vị khác',
    'reclassify+transfer': 'Chuyển loại và chuyển về đơn vị khác',
    absorb: 'Nhận sáp nhập',
    create_from: 'Thành lập',
  } as Record<string, string>,
  confidence: {
    confirmed: 'Có nguồn nêu đích danh',
    statutory: 'Theo nghị định khung',
    inferred: 'Suy ra từ nguồn',
    unconfirmed: 'Chưa có nguồn xác nhận',
  },
  codeReused: 'Mã đơn vị có thể được dùng lại cho đơn vị khác; hãy đọc cùng ngày hiệu lực.',
} as const
