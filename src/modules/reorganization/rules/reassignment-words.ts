/** Where somebody of a list goes, in words: the same on the page and in the workbook. */

interface Going {
  to: { fullName: string } | null
  goesAlone: boolean
  isLeaving: boolean
}

export const toInWords = ({ to, goesAlone }: Going): string =>
  to?.fullName ?? (goesAlone ? 'Ở lại' : 'Chưa chọn nơi đến')

export const noteOf = ({ goesAlone, isLeaving }: Going): string =>
  [goesAlone && 'Đi riêng', isLeaving && 'Đã có quyết định rời đơn vị trước ngày hiệu lực'].filter(Boolean).join('; ')
