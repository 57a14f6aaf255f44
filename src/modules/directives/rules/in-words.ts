/** Kinds, days and rhythms of tasks in words: the same on the screen, in lists and on paper. */
import { formatDay } from '../../../shared/dates.ts'
import type { DueBasis, Rhythm, Standing, TaskKind, TaskState } from './words.ts'

export const taskKindInWords: Readonly<Record<TaskKind, string>> = {
  dated: 'Có hạn',
  'dated-by-plan': 'Hạn do kế hoạch đặt ra',
  standing: 'Thường xuyên',
  freeze: 'Lệnh dừng',
  permission: 'Cho phép',
}

export const rhythmInWords: Readonly<Record<Rhythm, string>> = {
  month: 'Hằng tháng',
  quarter: 'Hằng quý',
  'half-year': '6 tháng',
  year: 'Hằng năm',
}

/** How a task counts on a day. */
export const standingInWords: Record<Standing, string> = {
  'on-time': 'hoàn thành đúng hạn',
  late: 'hoàn thành quá hạn',
  overdue: 'quá hạn, chưa hoàn thành',
  awaiting: 'đã báo cáo trong hạn, chờ xác nhận',
  'not-due': 'chưa đến hạn',
  'not-counted': 'không tính',
}

interface When {
  kind: TaskKind
  dueOn: string | null
  dueBasis: DueBasis
  rhythm: Rhythm | null
  state: TaskState
}

/** A day of ours is a proposal until somebody issues the task with it; from then on it is in force as any other. */
export const isProposal = ({ dueBasis, state }: Pick<When, 'dueBasis' | 'state'>): boolean =>
  dueBasis === 'proposed' && state === 'draft'

export function dueInWords(when: When): string {
  const { kind, dueOn, rhythm } = when
  if (kind === 'freeze' || kind === 'permission') return 'Theo hiệu lực của văn bản'
  if (kind === 'standing') return rhythm === null ? 'Báo cáo định kỳ' : `Báo cáo ${rhythmInWords[rhythm].toLowerCase()}`
  if (dueOn === null) return 'Chưa xác định'
  return isProposal(when) ? `${formatDay(dueOn)} (đề xuất)` : formatDay(dueOn)
}
