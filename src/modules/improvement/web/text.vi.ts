/** What the pages of improvement say. */
import type { PlanStatus } from '../contract.ts'

export const statusWords: Record<PlanStatus, string> = {
  drafting: 'Đang lập',
  proposed: 'Chờ duyệt',
  approved: 'Đã duyệt',
}

export const plansWords = {
  title: 'Điểm mất và kế hoạch khắc phục',
  caption: 'Kế hoạch của các đơn vị',
  empty: 'Chưa có điểm mất nào. Điểm mất được lập sau khi công bố kết quả.',
  columns: {
    unit: 'Đơn vị',
    block: 'Khối',
    lost: 'Điểm mất',
    rows: 'Số tiêu chí',
    filled: 'Đã có giải pháp',
    done: 'Đã khắc phục',
    overdue: 'Quá hạn',
    status: 'Kế hoạch',
  },
} as const
