/** A province's results in Excel: years beside the country, fields, and whose the lost points are. */
import type { Sheet } from '../../../platform/office/write-workbook.ts'
import { workbook as setWorkbook, XLSX } from '../../../platform/office/xlsx.ts'
import type { Download } from '../../../shared/call.ts'
import type { Overview } from '../contract.ts'
import { distance } from '../rules/lead.ts'
import { percentOf } from '../rules/lost.ts'

type Column = Sheet['columns'][number]
const column = (title: string, kind: Column['kind'], width: number): Column => ({ title, kind, width })
const YEAR = column('Năm', 'text', 7)

function yearsSheet({ province, results, country }: Overview): Sheet {
  const ofYear = new Map(country.map((year) => [year.year, year]))
  return {
    name: 'Theo năm',
    agency: '',
    title: `Chỉ số cải cách hành chính của ${province}`,
    subtitle: 'Theo công bố của Bộ Nội vụ; ô trống là chưa có số liệu',
    sample: results.some(({ basis }) => basis === 'sample'),
    landscape: true,
    columns: [
      YEAR,
      column('Chỉ số (%)', 'percent', 10),
      column('Hạng', 'number', 7),
      column('Số tỉnh', 'number', 8),
      column('Đứng đầu', 'text', 20),
      column('Chỉ số đứng đầu (%)', 'percent', 11),
      column('Bình quân cả nước (%)', 'percent', 11),
      column('So với đứng đầu', 'points', 10),
      column('So với bình quân', 'points', 10),
      column('Nguồn', 'text', 44),
    ],
    rows: results.map(({ year, index, rank, places, source }) => {
      const { first = null, mean = null } = ofYear.get(year) ?? {}
      return [
        ...[String(year), index, rank, places, first?.province ?? null, first?.index ?? null, mean?.index ?? null],
        ...[distance(index, first?.index ?? null), distance(index, mean?.index ?? null), source],
      ]
    }),
  }
}

function fieldsSheet({ province, results, charges }: Overview): Sheet {
  const inCharge = (title: string) =>
    charges.find((field) => field.title === title)?.charges.map(({ unitName }) => unitName) ?? []
  return {
    name: 'Theo lĩnh vực',
    agency: '',
    title: `Điểm và điểm mất theo lĩnh vực của ${province}`,
    sample: results.some(({ basis, fields }) => basis === 'sample' && fields.length > 0),
    landscape: true,
    columns: [
      YEAR,
      column('Lĩnh vực', 'text', 44),
      column('Điểm tối đa', 'points', 10),
      column('Điểm', 'points', 10),
      column('Điểm mất', 'points', 10),
      column('Tỷ lệ (%)', 'percent', 10),
      column('Cơ quan phụ trách', 'text', 40),
    ],
    rows: results.flatMap(({ year, fields }) =>
      fields.map((field) => [
        ...[String(year), field.title, field.maxPoints, field.points, field.lost, percentOf(field)],
        inCharge(field.title).join(', '),
      ]),
    ),
  }
}

function departmentsSheet({ province, results }: Overview): Sheet {
  return {
    name: 'Theo cơ quan',
    agency: '',
    title: `Điểm mất của ${province} theo cơ quan phụ trách`,
    sample: results.some(({ basis, departments }) => basis === 'sample' && departments.length > 0),
    columns: [YEAR, column('Cơ quan', 'text', 40), column('Điểm mất', 'points', 10), column('Lĩnh vực', 'text', 44)],
    rows: results.flatMap(({ year, departments, unassigned }) => [
      ...departments.map(({ unitName, lost, fields }) => [
        ...[String(year), unitName, lost, fields.map(({ title }) => title).join('; ')],
      ]),
      ...unassigned.map(({ title, lost }) => [String(year), 'Chưa giao cơ quan phụ trách', lost, title]),
    ]),
  }
}

export function overviewWorkbook(shown: Overview, at: Date): Download {
  const sheets = [yearsSheet(shown), fieldsSheet(shown), departmentsSheet(shown)]
  return {
    name: `Chi so CCHC cap tinh ${shown.province}.xlsx`,
    mediaType: XLSX,
    content: { make: () => setWorkbook({ at, sheets }) },
  }
}
