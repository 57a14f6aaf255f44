/** What pages, sheets and notices of the move to career bands say alike. */
import type { Placing } from './rules/placing.ts'

export const placingInWords: Readonly<Record<Placing, string>> = {
  ready: 'Chưa xếp',
  done: 'Đã xếp',
  lacking: 'Thiếu căn cứ',
}
