/** Words of conclusions given to a group of bodies. */
import { capitalized, formatNumber } from '../../../shared/vietnamese.ts'

const count = (number: number) => formatNumber(number, 0)

export const groupWords = {
  action: 'Mỗi cơ quan trong nhóm một việc…',
  change: 'Sửa nhóm cơ quan…',
  title: 'Mỗi cơ quan trong nhóm một việc',
  about:
    'Một nhiệm vụ chỉ có một cơ quan chủ trì. Kết luận giao cho cả nhóm thành mỗi cơ quan một nhiệm vụ như nhau, theo dõi chung: bao nhiêu cơ quan đã làm xong.',
  called: 'Văn bản gọi nhóm là',
  levels: { department: 'Sở, cơ quan cấp tỉnh', district: 'UBND cấp huyện', commune: 'UBND cấp xã' },
  level: (label: string, all: number) => `${label} (${count(all)})`,
  find: 'Tìm cơ quan',
  bodies: 'Các cơ quan',
  nothing: 'Không có cơ quan nào khớp.',
  chosen: (chosen: number) => `Đã chọn ${count(chosen)} cơ quan`,
  make: (chosen: number) => `Giao ${count(chosen)} cơ quan, mỗi nơi một việc`,
  cancel: 'Thôi',
  done: 'Đã chia thành việc của từng cơ quan',
  isGroup: (name: string) => `Văn bản giao cho nhóm “${name}”: hãy chia mỗi cơ quan một việc.`,
  given: (words: string, all: number) =>
    `${words === '' ? 'Nhóm cơ quan' : capitalized(words)}: ${count(all)} cơ quan, mỗi nơi một việc`,
  shared: 'Nội dung dưới đây chung cho cả nhóm.',
  part: 'Việc giao cho cả nhóm',
  standing: (done: number, overdue: number, all: number) =>
    `${count(done)}/${count(all)} cơ quan đã hoàn thành${overdue > 0 ? `, ${count(overdue)} quá hạn` : ''}`,
  see: 'Xem việc của cả nhóm',
  drop: 'Bỏ lọc theo nhóm',
}
