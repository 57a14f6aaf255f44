/** What lists and sheets printed of records say. */
export const staffPayWords = {
  title: 'DANH SÁCH VÀ TIỀN LƯƠNG CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC',
  onDay: (day: string) => `Tính đến ngày ${day}`,
  count: (people: number) => `Danh sách gồm ${people} người.`,
  signer: 'Thủ trưởng đơn vị',
  signHint: '(Ký, ghi rõ họ tên, đóng dấu)',
  file: 'Danh sach va tien luong',
} as const

export const payCourseWords = {
  title: 'QUÁ TRÌNH LƯƠNG',
  of: (name: string) => `Của ${name}`,
  born: (day: string) => `Ngày sinh: ${day}.`,
  post: (post: string) => `Chức vụ: ${post}.`,
  unit: (unit: string) => `Cơ quan, đơn vị: ${unit}.`,
  decision: (number: string, day: string, issuer: string) => `Số ${number} ngày ${day}, ${issuer}`,
  allowances: (all: string) => `Phụ cấp đang hưởng: ${all}.`,
  upTo: (day: string) => `Theo hồ sơ điện tử đến ngày ${day}.`,
  signer: 'Thủ trưởng cơ quan, đơn vị',
  signHint: '(Ký, ghi rõ họ tên, đóng dấu)',
  file: 'Qua trinh luong',
} as const

export const briefWords = {
  title: 'Tiểu sử tóm tắt',
  file: 'Tieu su tom tat',
  signer: 'Thủ trưởng cơ quan, đơn vị',
} as const

export const labelWords = {
  title: 'Nhãn hồ sơ',
  born: (day: string) => `Ngày sinh: ${day}`,
  number: (number: string) => `Số hiệu: ${number}`,
  dots: '………………',
  file: 'Nhan ho so',
} as const
