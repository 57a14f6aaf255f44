/** Words of conditions, columns, saved lists and of what is done with the people chosen. */
import { formatNumber } from '../../../shared/vietnamese.ts'

export const filterWords = {
  add: 'Thêm điều kiện',
  addIt: 'Thêm vào danh sách',
  close: 'Đóng',
  clear: 'Xóa',
  field: 'Lọc theo',
  fieldHint: 'Gõ tên mục: bậc lương, chức vụ, xếp loại…',
  noField: 'Không có mục nào tên như vậy',
  ask: 'Cách lọc',
  values: 'Một trong các giá trị',
  text: 'Có chữ (không cần dấu)',
  from: 'Từ',
  to: 'Đến',
  ever: 'Từng có, tính đến ngày đang xem',
  everAbout: 'Bỏ chọn: chỉ tính điều đang có hiệu lực vào ngày đang xem.',
  remove: (condition: string) => `Bỏ điều kiện: ${condition}`,
  columns: 'Thêm cột',
  anyLine: (part: string) => `${part}: có hay không`,
} as const

export const listWords = {
  lists: 'Danh sách đã lưu',
  none: 'Chưa có danh sách nào được lưu',
  own: 'Của tôi',
  ownShared: 'Của tôi, đã chia sẻ trong đơn vị',
  sharedBy: (name: string) => `Chia sẻ bởi ${name}`,
  saveThis: 'Lưu danh sách đang xem…',
  manage: 'Sửa danh sách của tôi…',
  close: 'Đóng',
  name: 'Tên danh sách',
  nameHint: 'Ví dụ: Đến hạn bổ nhiệm lại trong năm',
  share: 'Chia sẻ với người quản lý hồ sơ của đơn vị',
  sharedOf: (name: string) => `${name} – chia sẻ trong đơn vị`,
  save: 'Lưu',
  saved: 'Đã lưu danh sách',
  removed: 'Đã xóa danh sách',
  remove: (name: string) => `Xóa danh sách ${name}`,
} as const

export const selectionWords = {
  column: 'Chọn',
  choose: (name: string) => `Chọn ${name}`,
  chosen: (count: number) => `Đã chọn ${formatNumber(count)} người`,
  all: (count: number) => `Chọn cả ${formatNumber(count)} người`,
  first: 'Chọn 1.000 người đầu',
  page: 'Chọn cả trang',
  none: 'Bỏ chọn',
  compare: 'So sánh hai người',
  compareWhy: 'Chọn đúng hai người để so sánh.',
  decide: 'Ghi quyết định',
  export: 'Xuất Excel',
  goes: (count: number, of: number) => `${formatNumber(count)} trong ${formatNumber(of)} người đã chọn đi tiếp được.`,
  unreached: (count: number) =>
    `${formatNumber(count)} người ở ngoài phạm vi quyền này của bạn nên không có trong danh sách.`,
  left: 'Không đi cùng',
  goOn: 'Tiếp tục',
  nobody: 'Không ai trong số đã chọn làm được việc này.',
  close: 'Đóng',
} as const
