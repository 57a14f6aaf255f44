/** Where somebody of a list goes, in words: the same on the page and in the workbook. */
import { addDays, formatDay } from '../../../shared/dates.ts'

interface Going {
  to: { unitId: number; fullName: string } | null
  goesAlone: boolean
  isLeaving: boolean
  secondedAt: { unitId: number; fullName: string; until: string | null } | null
}

export const toInWords = ({ to, goesAlone }: Going): string =>
  to?.fullName ?? (goesAlone ? 'Ở lại' : 'Chưa chọn nơi đến')

export const noteOf = (going: Going): string =>
  [
    going.goesAlone && 'Đi riêng',
    going.isLeaving && 'Đã có quyết định rời đơn vị trước ngày hiệu lực',
    going.secondedAt && awayInWords(going.secondedAt, going.to),
  ]
    .filter(Boolean)
    .join('; ')

/** @param until the first day no longer. */
export const untilInWords = (until: string | null): string =>
  until === null ? '' : ` đến hết ${formatDay(addDays(until, -1))}`

/** Whoever manages him changes; where he works does not, unless that is where he goes. */
const awayInWords = ({ unitId, fullName, until }: NonNullable<Going['secondedAt']>, to: Going['to']): string =>
  unitId === to?.unitId
    ? `Đang biệt phái về ${fullName}: biệt phái kết thúc khi về đơn vị này`
    : `Đang biệt phái tại ${fullName}${untilInWords(until)}: tiếp tục biệt phái`

interface Here {
  managing: { unitId: number; fullName: string }
  to: { unitId: number; fullName: string } | null
  until: string | null
}

export const hereInWords = ({ managing, to, until }: Here): string =>
  to === null
    ? `Biệt phái${untilInWords(until)}: ở lại cùng đơn vị`
    : to.unitId === managing.unitId
      ? 'Về đơn vị đang quản lý: biệt phái kết thúc'
      : `Biệt phái${untilInWords(until)}: tiếp tục tại nơi đến`
