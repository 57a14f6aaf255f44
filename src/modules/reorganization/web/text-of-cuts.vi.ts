/** The words of the pages of the ten per cent cut. */

type Part =
  | 'base'
  | 'merged'
  | 'dissolved'
  | 'converted'
  | 'handedOver'
  | 'split'
  | 'established'
  | 'received'
  | 'present'

export const cutWords = {
  title: 'Tinh gọn đơn vị sự nghiệp',
  about: 'Số đã giảm được tính từ các sự kiện tổ chức đã ghi nhận, không nhập tay.',
  caption: 'Kế hoạch tinh gọn',
  empty: 'Chưa có kế hoạch nào.',
  create: 'Lập kế hoạch',
  created: 'Đã lập kế hoạch và chốt số gốc.',
  save: 'Lưu',
  saved: 'Đã lưu.',
  cancel: 'Hủy',
  close: 'Đóng',
  sample: 'Dữ liệu giả định',
  asOf: 'Tính đến ngày',
  fields: {
    name: 'Tên kế hoạch',
    scope: 'Phạm vi',
    baseDay: 'Ngày chốt số gốc',
    baseHint: 'Danh sách đơn vị của ngày này được chốt theo tên.',
    firstYear: 'Từ năm',
    lastYear: 'Đến năm',
    percent: 'Tỷ lệ phải giảm (%)',
    basis: 'Căn cứ',
  },
  columns: {
    name: 'Kế hoạch',
    base: 'Số gốc',
    present: 'Hiện có',
    cut: 'Đã giảm',
    share: 'Tỷ lệ giảm (%)',
    target: 'Phải giảm',
    remaining: 'Còn phải giảm',
    late: 'Chậm',
    merged: 'Giảm do sáp nhập',
    dissolved: 'Giải thể',
    converted: 'Chuyển doanh nghiệp',
    split: 'Tăng do chia tách',
    established: 'Thành lập',
    received: 'Tiếp nhận',
    handedOver: 'Bàn giao',
    moved: 'Chuyển nhóm',
    group: 'Nhóm',
  },
  lateIn: (years: string) => `Chậm so với kế hoạch đến hết năm: ${years}.`,
  noneLate: 'không',
  finding: (cut: number, share: string, target: number, remaining: number) =>
    `Đã giảm ${cut} đơn vị (${share}%), phải giảm ${target}, còn ${remaining}.`,
  working: (day: string, count: Record<Part, number>) =>
    `Ngày ${day} có ${count.base} đơn vị; trừ sáp nhập ${count.merged}, giải thể ${count.dissolved}, chuyển doanh nghiệp ${count.converted}, bàn giao ${count.handedOver}; cộng chia tách ${count.split}, thành lập ${count.established}, tiếp nhận ${count.received}: hiện có ${count.present}.`,
  sum: 'Cách tính',
  sumIs:
    'Hiện có = số gốc − sáp nhập − giải thể − chuyển doanh nghiệp + chia tách + thành lập + tiếp nhận − bàn giao. Tiếp nhận và bàn giao không tính là tăng, giảm.',
  unexplained: (count: number) =>
    `${count} đơn vị theo cách tính vẫn còn nhưng không có trong sổ đơn vị vào ngày này: hãy kiểm tra các lần đính chính.`,
  people: {
    title: 'Người hưởng lương từ ngân sách',
    said: (base: string, now: string, cut: string, share: string) =>
      `Ngày gốc ${base} người, nay ${now} người: giảm ${cut} (${share}%).`,
    unknown: (base: number, now: number) => `Chưa có số liệu: ${base} đơn vị ngày gốc, ${now} đơn vị hiện nay.`,
  },
  years: {
    title: 'Kế hoạch và thực hiện theo năm',
    headings: { label: 'Năm', value: 'Đơn vị đã giảm' },
    planned: (year: number) => `Đến hết năm ${year}: kế hoạch`,
    done: (year: number) => `Đến hết năm ${year}: thực hiện`,
    lateDone: (year: number) => `Đến hết năm ${year}: thực hiện (chậm)`,
    set: 'Giao chỉ tiêu',
    about: 'Số đơn vị phải giảm trong từng năm; để trống khi chưa giao.',
    ofYear: (year: number) => `Năm ${year}`,
  },
  groups: { title: 'Theo nhóm' },
  events: {
    title: 'Sự kiện đã tính',
    empty: 'Chưa có sự kiện nào trong thời gian này.',
    columns: { day: 'Ngày', kind: 'Việc', before: 'Trước', after: 'Sau', change: 'Tăng, giảm', basis: 'Căn cứ' },
  },
  base: {
    title: 'Danh sách số gốc',
    columns: {
      name: 'Đơn vị',
      manager: 'Cơ quan quản lý',
      level: 'Cấp',
      field: 'Lĩnh vực',
      autonomy: 'Mức tự chủ',
      people: 'Người hưởng lương ngân sách',
      counted: 'Tính là đơn vị',
    },
    yes: 'Có',
    no: (why: string) => `Không: ${why}`,
    leaveOut: (name: string) => `Không tính “${name}” là đơn vị`,
    takeIn: (name: string) => `Tính “${name}” là đơn vị`,
    action: 'Ghi nhận',
    about: 'Điểm trường, phòng, cơ sở không có quyết định thành lập và tư cách pháp nhân riêng không phải là đơn vị.',
  },
} as const
