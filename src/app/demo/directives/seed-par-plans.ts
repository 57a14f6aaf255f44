/** Invented plans of administrative reform of this year, the letter that asked for them, and the reports it asks for each quarter. */
import type { Tx } from '../../../platform/http/call.ts'
import { addDays, dayIn } from '../../../shared/dates.ts'
import { insertDocument } from './insert-document.ts'
import { addTask, insertRows, noRows, type TaskToSeed } from './seed-life-of-task.ts'

const ASSUMED = '(dữ liệu giả định)'

export interface Office {
  unitId: number
  unitName: string
}

export interface PlanningOffice extends Office {
  /** A sample paper of its library, shown to prove what was done. */
  proofId: string
}

/** What each does, by the month and day it is due. */
const TASKS: readonly (readonly [string, string])[] = [
  ['03-31', 'Rà soát, công bố thủ tục hành chính thuộc phạm vi quản lý'],
  ['04-30', 'Tự kiểm tra cải cách hành chính tại các phòng, đơn vị trực thuộc'],
  ['06-15', 'Rà soát văn bản quy phạm pháp luật của ngành'],
  ['06-30', 'Sắp xếp lại phòng, đơn vị sự nghiệp theo đề án được duyệt'],
  ['08-31', 'Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính'],
  ['09-30', 'Bồi dưỡng công chức làm việc tại bộ phận một cửa'],
  ['10-31', 'Đo lường mức độ hài lòng của người dân về dịch vụ của ngành'],
  ['12-15', 'Tổng kết công tác cải cách hành chính năm'],
]

/** What the letter gives each office besides, by the month and day it is due. */
const GIVEN: readonly (readonly [string, string])[] = [
  ['03-20', 'Báo cáo rà soát thủ tục hành chính nội bộ'],
  ['05-30', 'Đăng ký danh mục dịch vụ công trực tuyến'],
  ['07-15', 'Sơ kết công tác cải cách hành chính 6 tháng đầu năm'],
  ['09-10', 'Báo cáo phân cấp, ủy quyền'],
  ['11-15', 'Báo cáo tự kiểm tra cải cách hành chính cuối năm'],
]

const done = (on: string): TaskToSeed['life'] => [
  {
    what: 'report',
    on,
    words: `Đã hoàn thành, có tài liệu kèm theo ${ASSUMED}.`,
    outcome: 'accepted',
    answered: addDays(on, 3),
  },
]

const common = { summary: 'Dữ liệu giả định.', coordinators: [], due_words: '' }

interface Kept {
  /** Days before (-) or after its day the plan was issued. */
  issued: number
  /** Of the tasks of the plan, by their place: never done. */
  undone: readonly number[]
  /** Of what the letter gives: days before or after its day it was reported; null: never. */
  given: readonly (number | null)[]
  /** Of the quarters: days before or after its day the report was sent; null: never. */
  reports: readonly (number | null)[]
}

/** How each office kept to it: what makes figures differ. */
const KEPT: readonly Kept[] = [
  { issued: -5, undone: [4], given: [-3, -2, 4, -1, -1], reports: [-2, 3, -1, -1] },
  { issued: 9, undone: [3, 6], given: [-1, -4, -2, -1, null], reports: [-1, -1, -3, -1] },
  { issued: -2, undone: [], given: [-2, -1, -1, -5, -2], reports: [-1, null, -2, -1] },
]

const quartersOf = (year: number) => ['03-31', '06-30', '09-30', '12-31'].map((day) => `${year}-${day}`)

/** @param giver who asked for the plans and confirms the reports; each plan is confirmed by the office that made it. */
export async function seedParPlans(
  tx: Tx,
  giver: Office,
  offices: readonly PlanningOffice[],
  now: Date,
): Promise<void> {
  const today = dayIn(now)
  const year = Number(today.slice(0, 4))
  const asked = `${year - 1}-12-05`
  const [plan, report] = [
    `1. Các sở ban hành kế hoạch cải cách hành chính năm ${year} trước ngày 31/12/${year - 1}.`,
    '2. Báo cáo kết quả cải cách hành chính định kỳ hằng quý.',
  ]
  const given = GIVEN.map(
    ([day, title], at) => `${at + 3}. ${title}, trước ngày ${day.slice(3)}/${day.slice(0, 2)}/${year}.`,
  )
  const letter = await insertDocument(tx, {
    kind: 'letter',
    number: '2210',
    symbol: 'SNV-CCHC (giả định)',
    issued_on: asked,
    unit_id: giver.unitId,
    issuer: giver.unitName,
    title: `Công văn hướng dẫn công tác cải cách hành chính năm ${year} ${ASSUMED}`,
    state: 'registered',
    at: `${asked}T03:00:00Z`,
    lines: [plan, report, ...given],
    points: [
      { key: 'plan', label: '1', words: plan, outcome: 'tasks' },
      { key: 'report', label: '2', words: report, outcome: 'tasks' },
      ...given.map((words, at) => ({ key: `given ${at}`, label: String(at + 3), words, outcome: 'tasks' as const })),
    ],
  })
  const rows = noRows()
  for (const [at, office] of offices.entries()) {
    const kept = KEPT[at % KEPT.length] as Kept
    const planId = await seedPlan(tx, office, { year, kept, now, number: 300 + at })
    const desk = {
      documentId: letter.documentId,
      giver: { ...giver, fullName: giver.unitName },
      proofId: office.proofId,
      now: now.toISOString(),
    }
    const place: Asked = { office, kept, year, today, asked, pointOf: (key) => letter.pointOf.get(key) as string }
    for (const task of [planAsked(place, planId), reportsAsked(place), ...givenOf(place)]) addTask(rows, desk, task)
  }
  await insertRows(tx, rows)
}

/** What the letter asks of one office, and how that kept to it. */
interface Asked {
  office: PlanningOffice
  kept: Kept
  year: number
  today: string
  /** The day of the letter. */
  asked: string
  pointOf: (key: string) => string
}

const since = ({ office, asked }: Asked) => ({
  ...common,
  unit_id: office.unitId,
  issuedOn: asked,
  acceptedOn: addDays(asked, 2),
})

function planAsked(place: Asked, planId: string): TaskToSeed {
  const dueOn = `${place.year - 1}-12-31`
  return {
    ...since(place),
    pointId: place.pointOf('plan'),
    kind: 'dated-by-plan',
    dueOn,
    due_basis: 'stated',
    title: `Ban hành kế hoạch cải cách hành chính năm ${place.year}`,
    measurable_result: 'Kế hoạch được ban hành',
    life: done(addDays(dueOn, place.kept.issued)),
    more: { plan_document_id: planId },
  }
}

function reportsAsked(place: Asked): TaskToSeed {
  const { year, today, kept } = place
  return {
    ...since(place),
    pointId: place.pointOf('report'),
    kind: 'standing',
    dueOn: null,
    due_basis: 'none',
    life: [],
    title: 'Báo cáo cải cách hành chính định kỳ',
    measurable_result: 'Báo cáo đủ nội dung, đúng hạn',
    periods: quartersOf(year).map((to, quarter) => {
      const days = kept.reports[quarter] ?? null
      const sentOn = days === null ? null : addDays(to, days)
      const from = quarter === 0 ? `${year}-01-01` : addDays(quartersOf(year)[quarter - 1] as string, 1)
      return { from, to, sentOn: sentOn !== null && sentOn <= today ? sentOn : null }
    }),
    more: { rhythm: 'quarter' },
  }
}

const givenOf = (place: Asked): TaskToSeed[] =>
  GIVEN.map(([day, title], at) => {
    const [dueOn, days] = [`${place.year}-${day}`, place.kept.given[at] ?? null]
    const reportedOn = days === null ? null : addDays(dueOn, days)
    return {
      ...since(place),
      pointId: place.pointOf(`given ${at}`),
      kind: 'dated',
      title,
      dueOn,
      due_basis: 'stated',
      measurable_result: 'Báo cáo kết quả',
      life: reportedOn === null || addDays(reportedOn, 3) > place.today ? [] : done(reportedOn),
    }
  })

interface PlanToSeed {
  year: number
  kept: Kept
  now: Date
  number: number
}

async function seedPlan(tx: Tx, office: PlanningOffice, { year, kept, now, number }: PlanToSeed): Promise<string> {
  const today = dayIn(now)
  const issuedOn = addDays(`${year - 1}-12-31`, kept.issued)
  const lines = TASKS.map(
    ([due, title], at) => `${at + 1}. ${title}, trước ngày ${due.slice(3)}/${due.slice(0, 2)}/${year}.`,
  )
  const { documentId, pointOf } = await insertDocument(tx, {
    kind: 'plan',
    number: String(number),
    symbol: 'KH (giả định)',
    issued_on: issuedOn,
    unit_id: office.unitId,
    issuer: office.unitName,
    title: `Kế hoạch cải cách hành chính năm ${year} của ${office.unitName} ${ASSUMED}`,
    state: 'registered',
    at: `${issuedOn}T03:00:00Z`,
    lines,
    points: lines.map((words, at) => ({ key: String(at), label: String(at + 1), words, outcome: 'tasks' })),
  })
  await tx.updateTable('directives.document').set({ par_year: year }).where('id', '=', documentId).execute()
  const rows = noRows()
  const giver = { unitId: office.unitId, fullName: office.unitName }
  const desk = { documentId, giver, proofId: office.proofId, now: now.toISOString() }
  for (const [at, [day, title]] of TASKS.entries()) {
    const dueOn = `${year}-${day}`
    const isDone = dueOn < today && !kept.undone.includes(at)
    addTask(rows, desk, {
      ...common,
      pointId: pointOf.get(String(at)) as string,
      kind: 'dated',
      title,
      unit_id: office.unitId,
      measurable_result: 'Báo cáo kết quả',
      dueOn,
      due_basis: 'stated',
      issuedOn,
      acceptedOn: addDays(issuedOn, 3),
      life: isDone ? done(addDays(dueOn, -2)) : [],
    })
  }
  await insertRows(tx, rows)
  return documentId
}
