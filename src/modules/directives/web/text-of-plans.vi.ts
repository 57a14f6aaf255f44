/** Words of plans that tasks ask for. */
import { formatDay } from '../../../shared/dates.ts'
import { formatNumber } from '../../../shared/vietnamese.ts'

const count = (number: number) => formatNumber(number, 0)

export const planWords = {
  title: 'Kế hoạch ban hành theo nhiệm vụ',
  none: 'Chưa gắn kế hoạch. Nhiệm vụ hoàn thành khi kế hoạch đặt ra việc và hạn được ban hành, vào sổ và gắn ở đây.',
  outOfReach: 'Kế hoạch đã vào sổ',
  against: (issuedOn: string, dueOn: string) =>
    `Ban hành ${formatDay(issuedOn)}; hạn ban hành ${formatDay(dueOn)}: ${issuedOn <= dueOn ? 'đúng hạn' : 'quá hạn'}`,
  noTasks: 'Kế hoạch chưa được tách thành nhiệm vụ, hoặc chưa giao nhiệm vụ nào.',
  progress: (done: number, overdue: number, all: number) =>
    `Nhiệm vụ của kế hoạch: ${count(done)}/${count(all)} đã hoàn thành${overdue > 0 ? `, ${count(overdue)} quá hạn` : ''}.`,
  link: 'Gắn kế hoạch',
  change: 'Gắn kế hoạch khác',
  linked: 'Đã gắn kế hoạch',
  about:
    'Chọn kế hoạch (hoặc quyết định, nghị quyết) đã vào sổ. Chưa vào sổ thì vào sổ ở trang “Văn bản chỉ đạo” trước.',
  plan: 'Kế hoạch',
  cancel: 'Thôi',
  ofTask: 'Ban hành theo nhiệm vụ',
  ofTaskHint: 'Nhiệm vụ có hạn theo kế hoạch đang chờ kế hoạch này. Không có thì để trống.',
  parYear: 'Là kế hoạch cải cách hành chính năm',
  parYearHint: 'Chỉ ghi khi đây là kế hoạch cải cách hành chính của cơ quan: tiêu chí tự chấm lấy số từ đây.',
}
