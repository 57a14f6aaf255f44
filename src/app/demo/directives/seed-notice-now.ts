/** An invented notice of this year: each conclusion given to several bodies, so that queues and the heat map have something to show. */
import type { Tx } from '../../../platform/http/call.ts'
import { addDays } from '../../../shared/dates.ts'
import { insertDocument } from './insert-document.ts'
import {
  addGroup,
  addTask,
  type Desk,
  type Happening,
  insertRows,
  noRows,
  type TaskToSeed,
} from './seed-life-of-task.ts'

const ASSUMED = '(dữ liệu giả định)'
const AGO = 150

interface Conclusion {
  label: string
  words: string
  title: string
  result: string
  /** Days before or after today; null: standing. */
  due: number | null
  /** Which of the bodies, by number. */
  leads: readonly number[]
  measure?: string
}

const CONCLUSIONS: readonly Conclusion[] = [
  {
    label: '1.1',
    due: -100,
    leads: [0, 1, 2, 3, 4, 5, 6, 7],
    title: 'Rà soát chức năng, nhiệm vụ sau hợp nhất',
    words: '1.1. Các sở rà soát chức năng, nhiệm vụ, cơ cấu tổ chức sau hợp nhất, báo cáo Sở Nội vụ.',
    result: 'Báo cáo rà soát kèm đề xuất quy định chức năng, nhiệm vụ',
  },
  {
    label: '1.2',
    due: -65,
    leads: [0, 1, 2, 3, 8],
    title: 'Danh mục vị trí việc làm theo cơ cấu mới',
    words: '1.2. Hoàn thành danh mục vị trí việc làm theo cơ cấu tổ chức mới, gửi thẩm định.',
    result: 'Danh mục vị trí việc làm được gửi thẩm định đủ thành phần',
  },
  {
    label: '2.1',
    due: -38,
    leads: [0, 2, 4, 6, 9],
    title: 'Số hóa hồ sơ cán bộ, công chức, viên chức',
    words: '2.1. Các đơn vị hoàn thành số hóa hồ sơ cán bộ, công chức, viên chức của đơn vị mình.',
    result: 'Tỷ lệ hồ sơ đã số hóa và xác nhận trên tổng số hồ sơ',
    measure: 'personnel.digitized-rate',
  },
  {
    label: '2.2',
    due: -12,
    leads: [0, 1, 3, 5, 7, 9],
    title: 'Kế hoạch chuyển đổi vị trí công tác năm sau',
    words: '2.2. Xây dựng, công khai kế hoạch chuyển đổi vị trí công tác năm sau.',
    result: 'Kế hoạch được ban hành và công khai',
  },
  {
    label: '3.1',
    due: 4,
    leads: [0, 1, 2, 4, 6, 8],
    title: 'Tự đánh giá kết quả cải cách hành chính',
    words: '3.1. Các sở hoàn thành tự đánh giá kết quả cải cách hành chính năm, kèm tài liệu kiểm chứng.',
    result: 'Phiếu tự đánh giá đã gửi, đủ tài liệu kiểm chứng',
  },
  {
    label: '3.2',
    due: 30,
    leads: [0, 1, 2, 3, 4, 5],
    title: 'Khắc phục tiêu chí mất điểm',
    words: '3.2. Khắc phục các tiêu chí bị mất điểm năm trước thuộc phạm vi phụ trách.',
    result: 'Mỗi điểm mất có nguyên nhân, biện pháp, người chịu trách nhiệm',
  },
  {
    label: '4',
    due: null,
    leads: [0, 2, 4],
    title: 'Tăng cường kỷ luật, kỷ cương hành chính',
    words: '4. Tăng cường kỷ luật, kỷ cương hành chính; báo cáo hằng quý.',
    result: 'Số cuộc tự kiểm tra, số kiến nghị đã khắc phục',
  },
]

const report = (on: string, rest: Partial<Extract<Happening, { what: 'report' }>> = {}): Happening => ({
  what: 'report',
  on,
  words: `Đã hoàn thành, có tài liệu kèm theo ${ASSUMED}.`,
  ...rest,
})
const accepted = (on: string): Happening => report(on, { outcome: 'accepted', answered: addDays(on, 3) })

/** What happened to a task that is long due, by the number of its turn. */
function past(turn: number, due: string): Happening[] {
  const half = { what: 'progress', on: addDays(due, -9), percent: 50, words: `Đã có dự thảo ${ASSUMED}.` } as const
  switch (turn % 8) {
    case 1:
      return [half, accepted(addDays(due, 6))]
    case 3:
      return [
        report(addDays(due, -2), { outcome: 'returned', answered: addDays(due, 1), answer: 'Chưa đủ biểu kèm theo.' }),
        accepted(addDays(due, 5)),
      ]
    case 5:
      return [
        {
          what: 'ask',
          on: addDays(due, -6),
          wanted: addDays(due, 10),
          granted: addDays(due, 10),
          answered: addDays(due, -4),
          why: `Chờ số liệu của đơn vị trực thuộc ${ASSUMED}.`,
        },
        accepted(addDays(due, 8)),
      ]
    case 6:
      return [half]
    default:
      return [half, accepted(addDays(due, -1))]
  }
}

/** What is under way, so that every queue has something in it. */
function present(turn: number, today: string): { acceptedOn: string | null; life: Happening[] } {
  const taken = addDays(today, -20)
  switch (turn % 6) {
    case 0:
      return { acceptedOn: taken, life: [report(addDays(today, -1))] }
    case 1:
      return {
        acceptedOn: taken,
        life: [
          { what: 'ask', on: addDays(today, -2), wanted: addDays(today, 20), why: `Trùng đợt kiểm tra ${ASSUMED}.` },
        ],
      }
    case 2:
      return {
        acceptedOn: null,
        life: [{ what: 'dispute', on: addDays(today, -1), why: `Không thuộc phạm vi phụ trách ${ASSUMED}.` }],
      }
    case 3:
      return { acceptedOn: null, life: [] }
    default:
      return {
        acceptedOn: taken,
        life: [{ what: 'progress', on: addDays(today, -5), percent: 40, words: `Đang tổng hợp ${ASSUMED}.` }],
      }
  }
}

function taskOf(conclusion: Conclusion, unitId: number, turn: number, pointId: string, today: string): TaskToSeed {
  const { title, result, due } = conclusion
  const issuedOn = addDays(today, -AGO)
  const dueOn = due === null ? null : addDays(today, due)
  const { acceptedOn, life } =
    dueOn === null
      ? { acceptedOn: addDays(issuedOn, 2), life: [] }
      : dueOn < today
        ? { acceptedOn: addDays(issuedOn, 2), life: past(turn, dueOn) }
        : present(turn, today)
  return {
    pointId,
    kind: due === null ? 'standing' : 'dated',
    title,
    measurable_result: result,
    unit_id: unitId,
    summary: 'Dữ liệu giả định.',
    coordinators: [],
    dueOn,
    due_basis: dueOn === null ? 'none' : 'stated',
    due_words: '',
    issuedOn,
    acceptedOn,
    life,
    ...(due === null && { periods: quarters(issuedOn, today) }),
    more: {
      ...(due === null && { rhythm: 'quarter' }),
      ...(conclusion.measure !== undefined && { measure_key: conclusion.measure, field: 'personnel' }),
    },
  }
}

function quarters(from: string, today: string): NonNullable<TaskToSeed['periods']> {
  const ends = ['03-31', '06-30', '09-30', '12-31'].map((day) => `${today.slice(0, 4)}-${day}`)
  const open = ends.filter((end) => end >= from)
  return open.map((to, at) => {
    const sent = addDays(to, -3)
    return { from: at === 0 ? from : addDays(open[at - 1] as string, 1), to, sentOn: sent <= today ? sent : null }
  })
}

/** @param leads bodies of today, the sample department first. */
export async function seedNoticeNow(
  tx: Tx,
  { giver, proofId }: Pick<Desk, 'giver' | 'proofId'>,
  leads: readonly number[],
  now: Date,
): Promise<void> {
  const today = now.toISOString().slice(0, 10)
  const issuedOn = addDays(today, -AGO)
  const { documentId, pointOf } = await insertDocument(tx, {
    kind: 'notice',
    number: '152',
    symbol: 'TB-UBND (giả định)',
    issued_on: issuedOn,
    unit_id: giver.unitId,
    title: `Kết luận của Chủ tịch UBND tỉnh về nhiệm vụ công tác nội vụ 6 tháng cuối năm ${today.slice(0, 4)} ${ASSUMED}`,
    issuer: 'UBND tỉnh',
    signer: 'Chánh Văn phòng giả định',
    state: 'registered',
    at: `${issuedOn}T03:00:00Z`,
    lines: CONCLUSIONS.map(({ words }) => words),
    points: CONCLUSIONS.map(({ label, words }) => ({ key: label, label, words, outcome: 'tasks' as const })),
  })
  const rows = noRows()
  const desk = { documentId, giver, proofId, now: now.toISOString() }
  let turn = 0
  for (const conclusion of CONCLUSIONS) {
    const pointId = pointOf.get(conclusion.label) as string
    const group = addGroup(rows, desk, pointId, 'các sở')
    for (const lead of conclusion.leads) {
      const unitId = leads[lead]
      if (unitId === undefined) continue
      const task = taskOf(conclusion, unitId, turn, pointId, today)
      addTask(rows, desk, { ...task, more: { ...task.more, ...group } })
      turn += 1
    }
  }
  await insertRows(tx, rows)
}
