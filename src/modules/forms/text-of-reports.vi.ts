/** What lists and sheets printed of records say. */
export const formWords = {
  about: (title: string) => `${title}: của một người, in từ hồ sơ; mỗi ô của mẫu có một thẻ theo số mục.`,
  atLength: 'Nội dung của mục',
  photo: 'Ảnh của hồ sơ; chưa có ảnh thì là dòng chữ trong khung',
  wholeTable: 'Cả bảng, kẻ sẵn',
  eachRow: (table: string) => `Lặp lại với từng dòng, khi cơ quan tự kẻ bảng thay cho {${table}}`,
  cell: (title: string) => `Cột “${title}” của dòng`,
  notes: 'Lặp lại với từng ghi chú dưới mẫu',
  note: 'Một ghi chú dưới mẫu',
} as const

export const staffPayWords = {
  title: 'DANH SÁCH VÀ TIỀN LƯƠNG CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC',
  onDay: (time: string) => `Tính đến ${time}`,
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
  upTo: (time: string) => `Theo hồ sơ điện tử đến ${time}.`,
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
