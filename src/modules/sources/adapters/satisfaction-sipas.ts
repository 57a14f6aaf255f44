/** Chỉ số hài lòng về sự phục vụ hành chính (SIPAS): five factors and the whole, in percent, per unit and year. Columns are a reconstruction. */
import type { Exact } from '../rules/figure.ts'
import type { Adapter } from './adapter.ts'
import { answerOf, figure } from './answer.ts'

const factors = {
  haiLongChung: 'Chỉ số hài lòng chung',
  tiepCan: 'Tiếp cận dịch vụ',
  thuTuc: 'Thủ tục hành chính',
  congChuc: 'Công chức giải quyết công việc',
  ketQua: 'Kết quả dịch vụ',
  phanAnh: 'Tiếp nhận, giải quyết góp ý, phản ánh, kiến nghị',
} as const

const HUNDRED = 1_000_000

export const satisfactionSipas: Adapter = {
  key: 'satisfaction-sipas',
  title: 'Chỉ số hài lòng (SIPAS)',
  about: 'Tỷ lệ hài lòng chung và theo năm yếu tố của từng đơn vị, tính bằng %. Cột của bảng là mẫu dựng lại.',
  cycles: ['quarter', 'year'],
  columns: Object.fromEntries(
    Object.entries(factors).map(([key, heading]) => [key, { heading, kind: 'figure' as const }]),
  ),
  measures: Object.entries(factors).map(([key, title]) => ({
    key,
    title,
    rule: 'tỷ lệ % như nguồn công bố',
    of: (figures) => ({ part: figures[key] as Exact, whole: HUNDRED }),
  })),
  answer: answerOf(Object.fromEntries(Object.keys(factors).map((key) => [key, figure]))),
}
