/** States and standings in words: the same on the screen, in Excel and on paper. */
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
