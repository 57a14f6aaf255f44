/** Even-handedness on paper and in Excel: one description of the rows, every form. */
import { PDF, tablePdf } from '../../../platform/office/pdf.ts'
import type { Cell, Column, Table } from '../../../platform/office/table.ts'
import { DOCX, tableDocx } from '../../../platform/office/word.ts'
import { workbook, XLSX } from '../../../platform/office/xlsx.ts'
import type { Download } from '../../../shared/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import type { Decided, EvenHanded } from '../contract.ts'
import { aboutShares, gainInWords, intervalInWords, remarkInWords, shareInWords } from '../rules/even-handed-words.ts'

const columns: Column[] = [
  { title: 'Đối tượng', kind: 'text', width: 30 },
  { title: 'Tổng số', kind: 'number', width: 8 },
  { title: 'Theo đơn vị', kind: 'number', width: 8 },
  { title: 'Điều chỉnh', kind: 'number', width: 9 },
  { title: 'Giữ thẩm định', kind: 'number', width: 9 },
  { title: 'Tỷ lệ theo đơn vị', kind: 'text', width: 11 },
  { title: 'Khoảng tin cậy 95%', kind: 'text', width: 12 },
  { title: 'So với mức chung', kind: 'text', width: 22 },
  { title: 'Ghi chú', kind: 'text', width: 34 },
]

const decidedRow = (name: string, decided: Decided): Cell[] => [
  name,
  decided.of,
  decided.agreed,
  decided.corrected,
  decided.kept,
  shareInWords(decided),
  intervalInWords(decided.interval),
  remarkInWords[decided.remark],
  `Điểm tăng ${gainInWords(decided.gained)}`,
]

const memberRow = (member: EvenHanded['members'][number]): Cell[] => {
  const { forUnit, withOutcome } = member
  return [
    [member.fullName, member.position].filter(Boolean).join(', '),
    forUnit.of,
    member.agreed,
    member.corrected,
    member.kept,
    shareInWords(forUnit),
    intervalInWords(forUnit.interval),
    remarkInWords[forUnit.remark],
    `Không có ý kiến ${member.abstained}; đơn vị mình ${member.leftOut}; dự họp không biểu quyết ${member.silent}; trùng với quyết định ${withOutcome.count}/${withOutcome.of}`,
  ]
}

function partsOf(report: EvenHanded): { name: string; rows: Cell[][] }[] {
  return [
    { name: 'Theo đơn vị', rows: report.units.map((unit) => decidedRow(unit.unitName, unit)) },
    { name: 'Theo thành viên', rows: report.members.map(memberRow) },
    { name: 'Theo tiêu chí', rows: report.criteria.map((one) => decidedRow(`${one.code} ${one.title}`, one)) },
    { name: 'Theo khối', rows: report.blocks.map((block) => decidedRow(block.blockName, block)) },
  ]
}

const notes = ({ undecided }: EvenHanded): string[] => [
  ...aboutShares,
  ...(undecided === 0 ? [] : [`Còn ${undecided} nội dung chưa quyết định, chưa tính trong báo cáo.`]),
]

function tableOf(report: EvenHanded): Table {
  const rows: Cell[][] = [decidedRow('Toàn Hội đồng', report.total)]
  const strong = new Set([0])
  for (const part of partsOf(report)) {
    strong.add(rows.length)
    rows.push([part.name, ...Array(columns.length - 1).fill(null)], ...part.rows)
  }
  return {
    agency: report.councilName,
    title: 'BÁO CÁO KẾT QUẢ QUYẾT ĐỊNH CỦA HỘI ĐỒNG',
    subtitle: `Theo đơn vị, thành viên, tiêu chí, khối — ${report.roundName}`,
    sample: report.isModel,
    landscape: true,
    columns,
    rows,
    strong,
    notes: notes(report),
  }
}

const framed = (report: EvenHanded, at: Date) => ({ ...tableOf(report), landscape: true, day: dayIn(at), at })
const file = (report: EvenHanded, extension: string) => `Cong bang ${report.councilName}.${extension}`

export const evenHandedPdf = (report: EvenHanded, now: Date): Download => ({
  name: file(report, 'pdf'),
  mediaType: PDF,
  inline: true,
  content: { make: () => tablePdf(framed(report, now)) },
})

export const evenHandedDocx = (report: EvenHanded, now: Date): Download => ({
  name: file(report, 'docx'),
  mediaType: DOCX,
  content: { make: () => tableDocx(framed(report, now)) },
})

export const evenHandedWorkbook = (report: EvenHanded, now: Date): Download => ({
  name: file(report, 'xlsx'),
  mediaType: XLSX,
  content: {
    make: () =>
      workbook({
        at: now,
        sheets: partsOf(report).map(({ name, rows }) => ({
          ...tableOf(report),
          name,
          title: name.toUpperCase(),
          rows,
          strong: new Set<number>(),
        })),
      }),
  },
})
