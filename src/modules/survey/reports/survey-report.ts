/** “Báo cáo kết quả điều tra xã hội học”: one description for every form, and the figures behind it for Excel. */

import type { Call } from '../../../platform/http/call.ts'
import type { Cell, Column, Table } from '../../../platform/office/table.ts'
import { workbook, XLSX } from '../../../platform/office/xlsx.ts'
import type { Download } from '../../../shared/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { formatPoints } from '../../../shared/points.ts'
import { defineReportTemplate, printReport, type Report, type Template } from '../../templates/index.ts'
import type { Figure, Subject, SurveyResults } from '../contract.ts'
import type { SurveyOffice } from '../queries/survey-office.ts'

type Unit = SurveyResults['units'][number]

const figureOf = (unit: Unit, { about, key }: Pick<Subject, 'about' | 'key'>): Figure | undefined =>
  unit.figures.find((figure) => figure.about === about && figure.key === key)

const intervalOf = (figure: Figure | undefined) =>
  figure?.low == null || figure.high == null ? '' : `${formatPoints(figure.low)} – ${formatPoints(figure.high)}`

const isFew = (unit: Unit, fewAnswers: number) => unit.given < fewAnswers || unit.given < unit.asked

function noteOf(unit: Unit, fewAnswers: number): string {
  if (unit.given === 0) return 'Chưa có phiếu'
  if (unit.given < fewAnswers) return `Quá ít phiếu (dưới ${fewAnswers})`
  return unit.given < unit.asked ? 'Chưa đủ chỉ tiêu' : ''
}

/** Blocks one under the other, the best of each first; who has no mean comes last. */
function inBlocks({ units }: SurveyResults): Map<string, Unit[]> {
  const meanOf = (unit: Unit) => figureOf(unit, { about: 'whole', key: 'all' })?.mean ?? -1
  return Map.groupBy(
    units.toSorted((a, b) => meanOf(b) - meanOf(a)),
    ({ blockName }) => blockName,
  )
}

const METHOD = [
  'Mỗi câu trả lời được quy về thang 0–100 %; kết quả một tiêu chí của một phiếu là trung bình các câu đã trả lời của tiêu chí đó, phiếu không trả lời thì không tính.',
  'Khoảng tin cậy 95 % theo phân phối Student; khi biết tổng số người có thể hỏi (N), sai số chuẩn được nhân với √((N−n)/(N−1)).',
  'Không nêu kết quả có dưới 5 phiếu; nhóm đối tượng dưới 5 phiếu không nêu riêng.',
]

const columnsOf = (sections: readonly Pick<Subject, 'title'>[]): Column[] => [
  { title: 'STT', kind: 'number', width: 5 },
  { title: 'Đơn vị', kind: 'text', width: 30 },
  { title: 'Phiếu thu/chỉ tiêu', kind: 'text', width: 10 },
  { title: 'Kết quả chung', kind: 'percent', width: 10 },
  { title: 'Khoảng tin cậy 95 %', kind: 'text', width: 15 },
  ...sections.map(({ title }): Column => ({ title, kind: 'percent', width: 11, group: 'Kết quả theo chủ đề' })),
  { title: 'Ghi chú', kind: 'text', width: 14 },
]

const isNamed = ({ about }: Subject) => about === 'section'

function reportTable(results: SurveyResults): Omit<Table, 'agency'> {
  const sections = results.subjects.filter(isNamed)
  const rows: Cell[][] = []
  const strong = new Set<number>()
  let number = 0
  for (const [blockName, units] of inBlocks(results)) {
    strong.add(rows.length)
    rows.push(['', blockName, '', null, '', ...sections.map(() => null), ''])
    for (const unit of units) {
      const whole = figureOf(unit, { about: 'whole', key: 'all' })
      rows.push([
        ++number,
        unit.unitName,
        `${unit.given}/${unit.asked}`,
        whole?.mean ?? null,
        intervalOf(whole),
        ...sections.map((section) => figureOf(unit, section)?.mean ?? null),
        noteOf(unit, results.fewAnswers),
      ])
    }
  }
  const few = results.units.filter((unit) => isFew(unit, results.fewAnswers))
  return {
    title: 'BÁO CÁO KẾT QUẢ ĐIỀU TRA XÃ HỘI HỌC',
    subtitle: `${results.title} — ${results.roundName}`,
    sample: results.isSample,
    landscape: true,
    columns: columnsOf(sections),
    rows,
    strong,
    notes: [
      ...(few.length === 0
        ? []
        : [`Kết quả của ${few.length} đơn vị cần đọc thận trọng vì ít phiếu hoặc chưa đủ chỉ tiêu (cột Ghi chú).`]),
      ...METHOD,
    ],
  }
}

function figuresTable(results: SurveyResults): Omit<Table, 'agency'> {
  const subjects = results.subjects
  return {
    title: 'Kết quả theo tiêu chí và chủ đề',
    subtitle: `${results.title} — ${results.roundName}`,
    sample: results.isSample,
    landscape: true,
    columns: [
      { title: 'Khối', kind: 'text', width: 22 },
      { title: 'Đơn vị', kind: 'text', width: 30 },
      { title: 'Nội dung', kind: 'text', width: 44 },
      { title: 'Số phiếu trả lời (n)', kind: 'number', width: 10 },
      { title: 'Số người có thể hỏi (N)', kind: 'number', width: 10 },
      { title: 'Trung bình', kind: 'percent', width: 10 },
      { title: 'Độ lệch chuẩn', kind: 'percent', width: 10 },
      { title: 'Sai số chuẩn', kind: 'percent', width: 10 },
      { title: 'Bậc tự do', kind: 'points', width: 9 },
      { title: 'Cận dưới 95 %', kind: 'percent', width: 10 },
      { title: 'Cận trên 95 %', kind: 'percent', width: 10 },
      { title: 'Cách tính', kind: 'text', width: 22 },
    ],
    rows: results.units.flatMap((unit) =>
      subjects.map((subject): Cell[] => {
        const figure = figureOf(unit, subject)
        return [
          unit.blockName,
          unit.unitName,
          subject.title,
          figure?.answers ?? 0,
          figure?.population ?? null,
          figure?.mean ?? null,
          figure?.deviation ?? null,
          figure?.error ?? null,
          figure?.degrees ?? null,
          figure?.low ?? null,
          figure?.high ?? null,
          wayOf(figure),
        ]
      }),
    ),
    notes: METHOD,
  }
}

function wayOf(figure: Figure | undefined): string {
  if (!figure || figure.answers === 0) return 'Không có trả lời'
  if (figure.mean === null) return 'Dưới 5 phiếu, không nêu'
  return figure.isWeighted ? 'Theo trọng số nhóm' : 'Trung bình các phiếu'
}

/** What the report says, in the frame of whoever sends it out. */
function reportOf(results: SurveyResults, office: SurveyOffice, now: Date): Report & { name: string } {
  return {
    ...reportTable(results),
    ...office,
    day: dayIn(now),
    signature: { role: 'Thủ trưởng cơ quan' },
    recipients: ['Lưu: VT'],
    name: `Ket qua ${results.title}`,
  }
}

export function resultsWorkbook(results: SurveyResults, office: SurveyOffice, at: Date): Download {
  const sheets = [
    { ...reportTable(results), ...office, name: 'Tổng hợp', freeze: 2 },
    { ...figuresTable(results), ...office, name: 'Số liệu', freeze: 3 },
  ]
  return { name: `Ket qua ${results.title}.xlsx`, mediaType: XLSX, content: { make: () => workbook({ at, sheets }) } }
}

export const printedResults = (call: Call, results: SurveyResults, office: SurveyOffice, form: 'docx' | 'pdf') =>
  printReport(call, resultsTemplate, reportOf(results, office, call.now), form)

/** Columns that every survey has: its sections are its own. */
const resultsTemplate = defineReportTemplate({
  key: 'survey.results',
  title: 'Báo cáo kết quả điều tra xã hội học',
  about: 'Kết quả của từng đơn vị trong một cuộc điều tra, có khoảng tin cậy và cách tính.',
  landscape: true,
  columns: columnsOf([]),
  sampleRows: [[1, 'Sở Mẫu A', '52/50', 812_500, '78,10 – 84,40', '']],
})

export const surveyTemplates: readonly Template[] = [resultsTemplate]
