/** What to do about a finding before the next set is issued. */
import { formatPoints } from '../../../../shared/points.ts'
import { type FindingKind, type LeafFindings, type Looked, rateOf } from './analysis.ts'

export const findingNames: Record<FindingKind, string> = {
  'all-full': 'Mọi đơn vị đạt tối đa',
  'all-alike': 'Mọi đơn vị bằng điểm',
  nobody: 'Không đơn vị nào có điểm',
  against: 'Đi ngược phần còn lại',
  weak: 'Ít liên hệ với phần còn lại',
  'self-high': 'Tự chấm cao hơn thẩm định',
  'self-low': 'Tự chấm thấp hơn thẩm định',
}

const percent = (share: number | null) => `${formatPoints(share ?? 0)} %`
const coefficient = (found: number | null) => `${(found ?? 0) < 0 ? '−' : ''}${formatPoints(Math.abs(found ?? 0))}`

const ADVICE: Record<FindingKind, (found: LeafFindings) => string> = {
  'all-full': ({ applies, maxPoints }) =>
    `Cả ${applies} đơn vị đạt đủ ${formatPoints(maxPoints)} điểm: tiêu chí không phân biệt được đơn vị. Năm sau nâng mức yêu cầu, hoặc bớt điểm để dành cho tiêu chí khác.`,
  'all-alike': ({ applies, share }) =>
    `Cả ${applies} đơn vị cùng đạt ${percent(share)} số điểm: tiêu chí không phân biệt được đơn vị. Năm sau chia nhỏ thang điểm.`,
  nobody: ({ applies }) =>
    `Không đơn vị nào trong ${applies} đơn vị có điểm. Năm sau xem lại mức yêu cầu có khả thi không, hoặc các đơn vị đã hiểu đúng tiêu chí chưa.`,
  against: ({ correlation }) =>
    `Đơn vị đạt cao ở tiêu chí này lại thường đạt thấp ở phần còn lại (hệ số ${coefficient(correlation)}). Kiểm tra cách chấm và tài liệu kiểm chứng trước khi giữ cho năm sau.`,
  weak: ({ correlation }) =>
    `Kết quả tiêu chí này hầu như không đi cùng phần còn lại (hệ số ${coefficient(correlation)}, dưới 0,20). Năm sau xem tiêu chí có đo đúng công tác cải cách hành chính không, câu chữ có rõ không.`,
  'self-high': ({ share, selfShare }) =>
    `Các đơn vị tự chấm bình quân ${percent(selfShare)} số điểm, thẩm định còn ${percent(share)}. Năm sau hướng dẫn rõ cách chấm và tài liệu kiểm chứng cần có.`,
  'self-low': ({ share, selfShare }) =>
    `Các đơn vị tự chấm bình quân ${percent(selfShare)} số điểm, thẩm định nâng lên ${percent(share)}. Năm sau giải thích rõ hơn khi nào được tính điểm.`,
}

export const adviceOn = (kind: FindingKind, found: LeafFindings): string => ADVICE[kind](found)

export const adviceOnAppraisers = (appraisers: readonly Looked[]): string =>
  `Người thẩm định sửa điểm với tỷ lệ rất khác nhau (${appraisers
    .map((one) => `${one.name}: sửa ${one.corrected} trên ${one.looked} phiếu, ${formatPoints(rateOf(one), 0)} %`)
    .join('; ')}). Thống nhất cách hiểu tiêu chí trước kỳ sau.`
