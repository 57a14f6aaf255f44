/** States, standings and what the report says in words: the same on the screen, in Excel and on paper. */
import type { Standing } from './follow.ts'
import type { PlanStatus, RemedyState } from './plan.ts'

export const statusInWords: Record<PlanStatus, string> = {
  drafting: 'Đang lập',
  proposed: 'Chờ duyệt',
  approved: 'Đã duyệt',
}

export const stateInWords: Record<RemedyState, string> = {
  open: 'Chưa thực hiện',
  doing: 'Đang thực hiện',
  done: 'Đã hoàn thành',
}

export const standingInWords: Record<Standing, string> = {
  new: 'Mới mất',
  partly: 'Lấy lại một phần',
  again: 'Mất lại',
  unknown: 'Không so được',
}

export const cameOutInWords: Record<'regained' | 'partly' | 'again' | 'unknown', string> = {
  regained: 'Đã lấy lại',
  partly: 'Lấy lại một phần',
  again: 'Mất lại',
  unknown: 'Không so được',
}

/** 'Phòng Tổ chức; Lê Văn Chấm'. */
export const whoMends = ({ body, personName }: { body: string; personName: string }): string =>
  [body, personName].filter((text) => text !== '').join('; ')

/** The cause from the list, then what people say of it. */
export const whyLost = ({ causeName, causeWords }: { causeName: string | null; causeWords: string }): string =>
  [causeName ?? '', causeWords].filter((text) => text !== '').join('. ')

/** What became of the lost points of a year in the year after it. */
export const whatBecame = (
  year: number,
  of: { rows: number; regained: number; partly: number; again: number; unknown: number },
): string =>
  `Trong ${of.rows} điểm mất năm ${year}: lấy lại ${of.regained}, lấy lại một phần ${of.partly}, mất lại ${of.again}, không so được ${of.unknown}.`

/** What lost points are added up by in the report. */
export const reportParts = {
  unit: 'Theo đơn vị',
  area: 'Theo lĩnh vực',
  cause: 'Theo nguyên nhân',
  criterion: 'Theo tiêu chí',
} as const
