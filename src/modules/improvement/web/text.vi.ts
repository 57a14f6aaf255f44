/** What the pages of improvement say. */
import { formatNumber } from '../../../shared/vietnamese.ts'
import { reportParts, whatBecame } from '../rules/plan-words.ts'
import { menu } from './menu.vi.ts'

export { cameOutInWords, standingInWords, stateInWords, statusInWords } from '../rules/plan-words.ts'

export const words = {
  menu,
  save: 'Lưu',
  cancel: 'Thôi',
  year: 'Năm',
  block: 'Khối',
  allBlocks: 'Tất cả các khối',
} as const

export const plansWords = {
  title: 'Điểm mất và kế hoạch khắc phục',
  caption: 'Kế hoạch khắc phục của các đơn vị',
  empty: 'Chưa có điểm mất nào. Điểm mất được lập sau khi công bố kết quả.',
  report: 'Báo cáo điểm mất',
  causes: 'Danh mục nguyên nhân',
  columns: {
    unit: 'Đơn vị',
    block: 'Khối',
    lost: 'Điểm mất',
    rows: 'Số tiêu chí',
    filled: 'Đủ giải pháp',
    done: 'Hoàn thành',
    overdue: 'Quá hạn',
    status: 'Kế hoạch',
  },
  summary: (units: number, rows: number, lost: string, done: number, overdue: number) =>
    `${formatNumber(units)} đơn vị mất ${lost} điểm ở ${formatNumber(rows)} tiêu chí; đã khắc phục ${done}, quá hạn ${overdue}.`,
} as const

export const makeWords = {
  title: 'Lập điểm mất từ kết quả công bố',
  about:
    'Chương trình tự lập 10 phút một lần sau khi công bố hoặc đính chính. Lập lại không làm mất nội dung các đơn vị đã ghi.',
  make: 'Lập điểm mất',
  again: 'Lập lại',
  standing: (plans: number, units: number) => (plans === 0 ? 'Chưa lập' : `Đã lập cho ${plans}/${units} đơn vị`),
  of: (blockName: string, year: number) => `${blockName}, năm ${year}`,
  done: ({ plans, added, changed }: { plans: number; added: number; changed: number }) =>
    added === 0 && changed === 0
      ? `${plans} đơn vị: không có gì thay đổi.`
      : `${plans} đơn vị: thêm ${added} điểm mất, cập nhật ${changed}.`,
} as const

export const planWords = {
  title: (unitName: string) => `Kế hoạch khắc phục của ${unitName}`,
  about: (roundName: string, decision: string, day: string) => `${roundName}, theo Quyết định ${decision} ngày ${day}`,
  rows: 'Các điểm mất',
  empty: 'Đơn vị đạt điểm tối đa ở mọi tiêu chí, không có gì phải khắc phục.',
  columns: {
    code: 'Mã',
    title: 'Tiêu chí',
    area: 'Lĩnh vực',
    lost: 'Điểm mất',
    max: 'Tối đa',
    standing: 'So với năm trước',
    cameOut: 'Năm sau',
    cause: 'Nguyên nhân',
    remedy: 'Giải pháp',
    who: 'Chịu trách nhiệm',
    due: 'Thời hạn',
    state: 'Tiến độ',
    effort: 'Công sức',
  },
  overdue: 'quá hạn',
  missing: 'chưa ghi',
  propose: 'Trình duyệt',
  approve: 'Duyệt',
  giveBack: 'Trả lại',
  reopen: 'Mở lại',
  proposed: 'Đã trình lãnh đạo duyệt',
  approved: 'Đã duyệt kế hoạch',
  returned: 'Đã trả lại kế hoạch',
  returnTitle: 'Trả lại kế hoạch để sửa',
  reopenTitle: 'Mở lại kế hoạch đã duyệt',
  returnMeans: 'Người lập kế hoạch được báo và sửa được các điểm mất; lý do hiện ở đầu kế hoạch.',
  returnReason: (reason: string) => `Kế hoạch được trả lại: ${reason}`,
  proposedBy: (name: string, at: string) => `${name} trình lúc ${at}, đang chờ lãnh đạo duyệt.`,
  approvedBy: (name: string, at: string) => `${name} duyệt lúc ${at}.`,
  filled: (filled: number, rows: number) => `Đủ giải pháp ${filled}/${rows}`,
} as const

export const waterfallWords = {
  title: (lost: string, index: string) => `Mất ${lost} điểm, Chỉ số đạt ${index}%`,
  headings: { label: 'Nội dung', value: 'Điểm' },
  max: 'Điểm tối đa áp dụng',
  penalty: 'Điểm trừ',
  bonus: 'Điểm thưởng',
  reached: 'Điểm đạt được',
  rank: (rank: number, of: number) => `Xếp hạng ${rank}/${of} trong khối.`,
} as const

export const rowWords = {
  title: (code: string, title: string) => `${code}. ${title}`,
  lost: (lost: string, max: string) => `Mất ${lost} trên ${max} điểm`,
  penalty: (lost: string) => `Bị trừ ${lost} điểm`,
  givenBack: 'Công bố đính chính đã trả lại điểm của tiêu chí này. Nội dung đã ghi được giữ lại.',
  before: (year: number, remedy: string, percent: number) =>
    remedy === ''
      ? `Năm ${year} cũng mất điểm ở tiêu chí này, chưa ghi giải pháp.`
      : `Năm ${year} đã ghi giải pháp “${remedy}”, thực hiện ${percent}%.`,
  plan: 'Nguyên nhân và giải pháp',
  cause: 'Nguyên nhân',
  noCause: '– Chọn nguyên nhân –',
  causeWords: 'Nói rõ nguyên nhân',
  remedy: 'Giải pháp khắc phục',
  body: 'Bộ phận chịu trách nhiệm',
  person: 'Người của đơn vị',
  nobody: '– Người khác, ghi tên ở ô tiếp theo –',
  personName: 'Tên người chịu trách nhiệm',
  due: 'Thời hạn',
  effort: 'Công sức ước tính (1–1.000)',
  effortMeans: 'Theo thước đo của đơn vị, ví dụ số ngày công; dùng khi thử “đường ngắn nhất”.',
  saved: 'Đã lưu',
  closed: {
    proposed: 'Kế hoạch đang chờ duyệt nên không sửa được phần này.',
    approved: 'Kế hoạch đã duyệt nên không sửa được phần này; tiến độ vẫn ghi được.',
  },
  progress: 'Tiến độ',
  percent: 'Mức hoàn thành (%)',
  said: 'Đã làm gì',
  note: 'Ghi tiến độ',
  noted: 'Đã ghi tiến độ',
  noProgress: 'Chưa ghi tiến độ nào.',
  papers: 'Tài liệu chứng minh',
  noPapers: 'Chưa có tài liệu.',
  addPaper: 'Gửi tài liệu chứng minh',
  remove: 'Bỏ',
  removePaper: (title: string) => `Bỏ tài liệu ${title}`,
  useKept: 'Dùng tài liệu đã có',
  by: (name: string, at: string) => `${name}, ${at}`,
} as const

export const reportWords = {
  title: 'Báo cáo điểm mất',
  tabs: reportParts,
  names: { unit: 'Đơn vị', area: 'Lĩnh vực', cause: 'Nguyên nhân', criterion: 'Tiêu chí' },
  nothing: 'Chưa có điểm mất nào để báo cáo.',
  most: (name: string, lost: string) => `Mất nhiều nhất: ${name}, ${lost} điểm`,
  summary: (lost: string, rows: number, units: number) =>
    `Mất ${lost} điểm ở ${formatNumber(rows)} tiêu chí của ${formatNumber(units)} đơn vị.`,
  before: whatBecame,
  columns: {
    lost: 'Điểm mất',
    rows: 'Số tiêu chí',
    units: 'Số đơn vị',
    isNew: 'Mới mất',
    partly: 'Lấy lại một phần',
    again: 'Mất lại',
    filled: 'Đủ giải pháp',
    done: 'Hoàn thành',
    overdue: 'Quá hạn',
  },
} as const

export const causesWords = {
  title: 'Danh mục nguyên nhân mất điểm',
  about:
    'Đơn vị chọn nguyên nhân trong danh mục này rồi nói rõ thêm. Nguyên nhân không dùng nữa vẫn giữ ở các kế hoạch đã ghi.',
  name: 'Nguyên nhân',
  usesOf: (uses: number) => `${uses} điểm mất`,
  add: 'Thêm nguyên nhân',
  newName: 'Nguyên nhân mới',
  added: 'Đã thêm nguyên nhân',
  edit: 'Đổi tên',
  retire: 'Thôi dùng',
  restore: 'Dùng lại',
  retired: 'Không dùng nữa',
  saved: 'Đã lưu danh mục',
  actionOf: (action: string, name: string) => `${action}: ${name}`,
} as const

export const homeWords = {
  title: 'Khắc phục điểm mất',
  plan: (year: number, unitName: string) => `Kế hoạch năm ${year} của ${unitName}`,
  toApprove: 'Chờ bạn duyệt',
  toFill: (open: number) => (open === 0 ? 'Đủ nội dung, có thể trình' : `Còn ${open} tiêu chí chưa đủ nội dung`),
  late: (late: number) => `${late} tiêu chí quá hạn`,
  mine: (mine: number) => `${mine} tiêu chí bạn phụ trách`,
  lost: (rows: number, lost: string) => `Mất ${lost} điểm ở ${rows} tiêu chí.`,
  nextDue: (day: string) => `Thời hạn gần nhất của bạn: ${day}.`,
} as const
