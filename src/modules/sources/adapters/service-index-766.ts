/**
 * Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, doanh nghiệp: Quyết định 766/QĐ-TTg (2022).
 * Six components that make a hundred, per unit, as the National Public Service Portal tells them week by week. Its export was
 * not at hand: the columns are a reconstruction, and the most of each component is read from the file, not known here.
 */
import type { Exact } from '../rules/figure.ts'
import type { Adapter, Measure } from './adapter.ts'
import { answerOf, figure } from './answer.ts'

const components = {
  congKhai: 'Công khai, minh bạch',
  tienDo: 'Tiến độ giải quyết',
  trucTuyen: 'Cung cấp dịch vụ trực tuyến',
  thanhToan: 'Thanh toán trực tuyến',
  haiLong: 'Mức độ hài lòng',
  soHoa: 'Số hóa hồ sơ',
} as const

const HUNDRED = 1_000_000

const component = ([key, title]: readonly [string, string]): Measure => ({
  key,
  title,
  rule: 'điểm đạt ÷ điểm tối đa ghi trong tệp × 100',
  of: (figures, scale) => ({ part: figures[key] as Exact, whole: scale[key] as Exact }),
})

export const serviceIndex766: Adapter = {
  key: 'service-index-766',
  title: 'Bộ chỉ số 766 (phục vụ người dân, doanh nghiệp)',
  about:
    'Điểm sáu nhóm chỉ số và tổng điểm 100 của từng đơn vị theo Quyết định 766/QĐ-TTg. Cột của bảng là mẫu dựng lại, đối chiếu với bảng xuất của Cổng trước khi dùng thật.',
  cycles: ['week', 'month', 'quarter', 'year'],
  columns: {
    ...Object.fromEntries(
      Object.entries(components).map(([key, heading]) => [
        key,
        { heading, kind: 'figure' as const, hasScale: true as const },
      ]),
    ),
    tong: { heading: 'Tổng điểm', also: ['Tổng', 'Tổng cộng'], kind: 'figure' },
  },
  measures: [
    {
      key: 'tong',
      title: 'Tổng điểm',
      rule: 'tổng điểm trên thang 100',
      of: ({ tong }) => ({ part: tong as Exact, whole: HUNDRED }),
    },
    ...Object.entries(components).map(component),
  ],
  answer: answerOf(
    { ...Object.fromEntries(Object.keys(components).map((key) => [key, figure])), tong: figure },
    Object.fromEntries(Object.keys(components).map((key) => [key, figure])),
  ),
}
