/** The reports of a round, and what each is printed from. */
import type { Column, Table } from '../../../../platform/office/table.ts'
import { defineReportTemplate, type Template } from '../../../templates/index.ts'
import type { ReportKind } from '../../contract.ts'
import { CRITERIA_COLUMNS, INDEX, LOST, PENALTY, RANK, UNIT } from './block-tables.ts'
import { PROGRESS_COLUMNS } from './progress-table.ts'

export const REPORT_TITLES: Record<ReportKind, string> = {
  summary: 'Tổng hợp kết quả Chỉ số cải cách hành chính',
  unit: 'Phiếu chấm điểm Chỉ số cải cách hành chính',
  areas: 'Kết quả theo lĩnh vực',
  criteria: 'Kết quả theo tiêu chí',
  lost: 'Điểm mất theo đơn vị và lĩnh vực',
  years: 'So sánh kết quả với năm trước',
  progress: 'Tiến độ chấm điểm và gửi thẩm định',
}

export const yearsTitle = (year: number) => `So sánh kết quả năm ${year} với năm trước`

const of = (kind: ReportKind, about: string, columns: readonly Column[], sampleRows: Table['rows']): Template =>
  defineReportTemplate({ key: `par.${kind}`, title: REPORT_TITLES[kind], about, columns, sampleRows, landscape: true })

/** Columns that every block has: an area of one set is none of another. */
export const reportTemplates: Record<ReportKind, Template> = {
  summary: of(
    'summary',
    'Điểm từng lĩnh vực, chỉ số, thứ hạng và xếp loại của các đơn vị trong một khối.',
    [
      RANK,
      UNIT,
      { title: 'Tổng điểm', kind: 'points', width: 10 },
      { title: 'Điểm tối đa áp dụng', kind: 'points', width: 11 },
      INDEX,
      { title: 'Xếp loại', kind: 'text', width: 12 },
    ],
    [
      [1, 'Sở Mẫu A', 912_500, 1_000_000, 912_500, 'Xuất sắc'],
      [2, 'Sở Mẫu B', 854_100, 1_000_000, 854_100, 'Tốt'],
    ],
  ),
  unit: of(
    'unit',
    'Phiếu của một đơn vị: điểm tự chấm, điểm thẩm định, điểm điều tra và lý do của từng tiêu chí.',
    [
      { title: 'Mã', kind: 'text', width: 7 },
      { title: 'Nội dung', kind: 'text', width: 44 },
      { title: 'Điểm tối đa', kind: 'points', width: 9 },
      { title: 'Tự chấm', kind: 'points', width: 9 },
      { title: 'Cách tính, ghi chú', kind: 'text', width: 40 },
      { title: 'Tài liệu kiểm chứng', kind: 'text', width: 30 },
    ],
    [['1.1', 'Kế hoạch cải cách hành chính', 10_000, 7_500, '9/12 nhiệm vụ hoàn thành', 'Báo cáo số 12/BC']],
  ),
  areas: of(
    'areas',
    'Tỷ lệ điểm đạt theo từng lĩnh vực của các đơn vị trong một khối, bình quân, cao nhất, thấp nhất.',
    [RANK, UNIT, INDEX],
    [[1, 'Sở Mẫu A', 912_500]],
  ),
  criteria: of('criteria', 'Các đơn vị trong một khối đạt được bao nhiêu ở từng tiêu chí.', CRITERIA_COLUMNS, [
    ['1.1', 'Kế hoạch cải cách hành chính', 10_000, 8_250, 825_000, 1_000_000, 500_000, 20, 9, 0],
  ]),
  lost: of(
    'lost',
    'Điểm mất của từng đơn vị theo lĩnh vực và của cả khối.',
    [RANK, UNIT, LOST, PENALTY],
    [[1, 'Sở Mẫu A', 87_500, 0]],
  ),
  years: of(
    'years',
    'Kết quả của phần so sánh được giữa hai năm, theo bảng đối chiếu của hai bộ tiêu chí.',
    [
      { title: 'Mã', kind: 'text', width: 8 },
      { title: 'Nội dung', kind: 'text', width: 48 },
      { title: 'Tăng, giảm (điểm %)', kind: 'points', width: 11 },
      { title: 'Đối chiếu', kind: 'text', width: 20 },
    ],
    [['1.1', 'Kế hoạch cải cách hành chính', 12_500, 'Năm 2024: 1.2']],
  ),
  progress: of('progress', 'Từng đơn vị đã chấm, đã gửi đến đâu, đơn vị nào quá hạn.', PROGRESS_COLUMNS, [
    ['Khối sở', 'Sở Mẫu A', 'Đã gửi thẩm định', 50, 50, 48, 12, '2025-12-31T10:00:00Z', '2025-12-30T03:00:00Z', ''],
  ]),
}

export const parTemplates: readonly Template[] = Object.values(reportTemplates)
