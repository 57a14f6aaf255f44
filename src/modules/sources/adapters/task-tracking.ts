/**
 * The system that follows tasks given by the province's leaders: how many, done on time, done late, overdue. Which of the two
 * rates a criterion asks for is its own affair. A unit of which nothing has fallen due has no rate. Columns are a reconstruction.
 */
import type { Exact } from '../rules/figure.ts'
import type { Adapter } from './adapter.ts'
import { answerOf, figure } from './answer.ts'

const rate = (part: Exact, whole: Exact) => (whole === 0 ? null : { part, whole })

export const taskTracking: Adapter = {
  key: 'task-tracking',
  title: 'Theo dõi nhiệm vụ do UBND tỉnh giao',
  about: 'Số nhiệm vụ giao, hoàn thành đúng hạn, trễ hạn, quá hạn của từng đơn vị. Cột của bảng là mẫu dựng lại.',
  cycles: ['month', 'quarter', 'year'],
  columns: {
    giao: { heading: 'Nhiệm vụ được giao', also: ['Số nhiệm vụ giao', 'Giao'], kind: 'count' },
    dungHan: { heading: 'Hoàn thành đúng hạn', also: ['Đúng hạn'], kind: 'count' },
    treHan: { heading: 'Hoàn thành trễ hạn', also: ['Trễ hạn'], kind: 'count' },
    quaHan: { heading: 'Quá hạn chưa hoàn thành', also: ['Quá hạn'], kind: 'count' },
  },
  measures: [
    {
      key: 'dungHanDenHan',
      title: 'Tỷ lệ đúng hạn trên nhiệm vụ đã đến hạn',
      rule: 'đúng hạn ÷ (đúng hạn + trễ hạn + quá hạn) × 100',
      of: ({ dungHan = 0, treHan = 0, quaHan = 0 }) => rate(dungHan, dungHan + treHan + quaHan),
    },
    {
      key: 'dungHanGiao',
      title: 'Tỷ lệ đúng hạn trên nhiệm vụ được giao',
      rule: 'đúng hạn ÷ được giao × 100',
      of: ({ giao = 0, dungHan = 0 }) => rate(dungHan, giao),
    },
  ],
  answer: answerOf({ giao: figure, dungHan: figure, treHan: figure, quaHan: figure }),
}
