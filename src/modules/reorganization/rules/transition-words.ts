/** How far the handing over of a unit is, in words: the same on the screen and on paper. */
import type { Standing } from './transition.ts'

export const standingInWords: Readonly<Record<Standing, string>> = {
  done: 'Đã chuyển tiếp',
  ready: 'Sẵn sàng',
  open: 'Chưa có đơn vị tiếp nhận',
  empty: 'Không có gì để bàn giao',
}
