/** What directives tells of a unit of its own accord, so that criteria score themselves (ADR 54): tasks, reports, plans. */
import type { Tx } from '../../platform/http/call.ts'
import { addDays, dayIn, formatDay } from '../../shared/dates.ts'
import { CannotTell, type FactAsked, type FactRow, type FactValue } from '../../shared/fact-source.ts'
import type { Measure } from './measures.ts'
import { plansOf } from './queries/plans-of.ts'
import { type DueReport, isReportDue, isReportOnTime, reportsDue } from './queries/reports-due.ts'
import { historyOf, type TaskRow } from './queries/task-rows.ts'
import { type CountedTask, tasksDue } from './queries/tasks-due.ts'
import { asKnown } from './rules/as-known.ts'
import { documentName } from './rules/document-name.ts'
import { standingInWords } from './rules/in-words.ts'
import { marksOf } from './rules/marks.ts'
import { countOf } from './rules/rate.ts'
import { acceptedReport } from './rules/standing.ts'
import type { Standing } from './rules/words.ts'

const LEVELS = ['department', 'district', 'commune'] as const

/** Those that make the figure smaller first. */
const ORDER: readonly Standing[] = ['overdue', 'late', 'on-time', 'awaiting', 'not-due', 'not-counted']

const IN_RATE: ReadonlySet<Standing> = new Set(['on-time', 'late', 'overdue'])

/** How each stood at the end of the day, as known now. */
const knownTasks = (tasks: readonly CountedTask[], asOf: string, now: Date): CountedTask[] =>
  tasks.map((task) => {
    const { history, day } = asKnown(task.history, asOf, dayIn(now))
    return { ...task, marks: marksOf(history, day) }
  })

/** The first due first of each. */
function rowsOf(tasks: readonly CountedTask[], isCounted: (standing: Standing) => boolean): FactRow[] {
  return tasks
    .map(({ row, marks: { standing, dueOn } }) => ({ row, standing, due: dueOn ?? '' }))
    .toSorted((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing) || (a.due < b.due ? -1 : 1))
    .map(({ row, standing, due }) => ({
      title: row.title,
      detail: `Hạn ${formatDay(due)}: ${standingInWords[standing]}`,
      path: `/directives/tasks/${row.id}`,
      counted: isCounted(standing),
    }))
}

const period = ({ from, to, asOf }: FactAsked) =>
  `từ ${formatDay(from)} đến ${formatDay(to)}, tính đến ${formatDay(asOf)}`

const onTimeRate: Measure = {
  key: 'directives.on-time-rate',
  title: 'Tỷ lệ nhiệm vụ được giao hoàn thành đúng hạn',
  unit: 'rate',
  levels: LEVELS,
  numerator: 'số nhiệm vụ hoàn thành đúng hạn',
  denominator: 'số nhiệm vụ cơ quan khác giao đến hạn trong kỳ, không kể nhiệm vụ đã hủy, tạm dừng',
  others: [
    { name: 'late', title: 'số nhiệm vụ hoàn thành quá hạn' },
    { name: 'overdue', title: 'số nhiệm vụ quá hạn chưa hoàn thành' },
  ],
  compute: async ({ tx, now }, asked) => {
    const all = knownTasks(await tasksDue(tx, asked, asked.asOf), asked.asOf, now)
    // What a body gives itself, as by its own plan, would let it set its own rate.
    const tasks = all.filter(({ giverUnitId }) => giverUnitId !== asked.unitId)
    const { onTime, late, overdue, awaiting, notDue, notCounted, denominator } = countOf(
      tasks.map(({ marks }) => marks),
    )
    return {
      numerator: onTime,
      denominator,
      others: { late, overdue },
      working: [
        `Nhiệm vụ cơ quan khác giao, có hạn ${period(asked)}: ${tasks.length}; không kể ${all.length - tasks.length} việc tự giao.`,
        `Không tính: ${awaiting} chờ xác nhận, ${notDue} chưa đến hạn, ${notCounted} đã hủy, thay thế hoặc tạm dừng.`,
        `Đúng hạn ${onTime}, quá hạn ${late}, quá hạn chưa hoàn thành ${overdue}: ${onTime} trên ${denominator}.`,
      ],
      rows: rowsOf(
        tasks.filter(({ marks }) => IN_RATE.has(marks.standing)),
        (standing) => standing === 'on-time',
      ),
      evidence: [],
    }
  },
}

const overdueOpen: Measure = {
  key: 'directives.overdue-open',
  title: 'Số nhiệm vụ quá hạn chưa hoàn thành',
  unit: 'count',
  levels: LEVELS,
  numerator: 'số nhiệm vụ quá hạn chưa hoàn thành',
  denominator: null,
  compute: async ({ tx, now }, asked) => {
    const all = await tasksDue(tx, { ...asked, from: '1900-01-01', to: asked.asOf }, asked.asOf)
    const overdue = knownTasks(all, asked.asOf, now).filter(({ marks }) => marks.standing === 'overdue')
    return {
      numerator: overdue.length,
      denominator: null,
      working: [`Đến ${formatDay(asked.asOf)}, quá hạn chưa hoàn thành: ${overdue.length} nhiệm vụ.`],
      rows: rowsOf(overdue, () => true),
      evidence: [],
    }
  },
}

const reportRow = (report: DueReport, asOf: string): FactRow => ({
  title: report.title,
  detail: `Hạn gửi ${formatDay(report.dueOn)}: ${report.sentOn === null ? 'chưa gửi' : `gửi ${formatDay(report.sentOn)}`}`,
  path: `/directives/tasks/${report.taskId}`,
  counted: isReportOnTime(report, asOf),
})

const reportsOnTime: Measure = {
  key: 'reports.on-time',
  title: 'Tỷ lệ báo cáo định kỳ gửi đúng hạn',
  unit: 'rate',
  levels: LEVELS,
  numerator: 'số báo cáo định kỳ gửi đúng hạn',
  denominator: 'số báo cáo định kỳ đến hạn',
  others: [
    { name: 'unsent', title: 'số báo cáo thiếu (đến hạn, chưa gửi)' },
    { name: 'late', title: 'số báo cáo gửi chậm' },
  ],
  compute: async ({ tx, now }, asked) => {
    const today = dayIn(now)
    // What was due on a day that is over and was not sent is overdue, though the day itself was still its day.
    const day = today > asked.asOf ? addDays(asked.asOf, 1) : asked.asOf
    const due = (await reportsDue(tx, asked, asked.asOf, today)).filter((report) => isReportDue(report, day))
    const onTime = due.filter((report) => isReportOnTime(report, asked.asOf))
    const unsent = due.filter(({ sentOn }) => sentOn === null).length
    const late = due.length - onTime.length - unsent
    return {
      numerator: onTime.length,
      denominator: due.length,
      others: { unsent, late },
      working: [
        `Báo cáo định kỳ đến hạn ${period(asked)}: ${due.length}.`,
        `Gửi đúng hạn ${onTime.length}, gửi chậm ${late}, chưa gửi ${unsent}.`,
      ],
      rows: due
        .map((report) => reportRow(report, asked.asOf))
        .toSorted((a, b) => Number(a.counted) - Number(b.counted)),
      evidence: [],
    }
  },
}

const yearOf = ({ to }: FactAsked): number => Number(to.slice(0, 4))

/** Of tasks that were not dropped by then: whether each was done. */
const doneOrNot = (rows: readonly TaskRow[], asOf: string, now: Date) =>
  rows.flatMap((row) => {
    const { history, day } = asKnown(historyOf(row), asOf, dayIn(now))
    const isDropped = history.droppedOn !== null && history.droppedOn <= asOf
    return isDropped ? [] : [{ row, isDone: acceptedReport(history, day) !== undefined }]
  })

const planCompletion: Measure = {
  key: 'plan.completion-rate',
  title: 'Tỷ lệ hoàn thành kế hoạch cải cách hành chính năm',
  unit: 'rate',
  levels: LEVELS,
  numerator: 'số nhiệm vụ của kế hoạch đã hoàn thành',
  denominator: 'số nhiệm vụ của kế hoạch, không kể nhiệm vụ đã hủy, thay thế',
  compute: async ({ tx, now }, asked): Promise<FactValue> => {
    const plans = await plansOf(tx, { unitId: asked.unitId, year: yearOf(asked), asOf: asked.asOf })
    if (plans.length === 0) throw new CannotTell(`Chưa có kế hoạch cải cách hành chính năm ${yearOf(asked)} trong sổ.`)
    const tasks = doneOrNot(
      plans.flatMap((plan) => plan.tasks),
      asked.asOf,
      now,
    )
    const done = tasks.filter(({ isDone }) => isDone)
    return {
      numerator: done.length,
      denominator: tasks.length,
      whenNone: 'not-applicable',
      working: [
        `${plans.map(documentName).join('; ')}: ${tasks.length} nhiệm vụ.`,
        `Đến ${formatDay(asked.asOf)} đã hoàn thành ${done.length} trên ${tasks.length}.`,
      ],
      rows: tasks
        .map(({ row, isDone }) => ({
          title: row.title,
          path: `/directives/tasks/${row.id}`,
          counted: isDone,
          detail: isDone ? 'đã hoàn thành' : 'chưa hoàn thành',
        }))
        .toSorted((a, b) => Number(a.counted) - Number(b.counted)),
      evidence: plans.flatMap(({ paper }) => paper ?? []),
    }
  },
}

const planIssued: Measure = {
  key: 'plan.issued-on-time',
  title: 'Kế hoạch cải cách hành chính năm ban hành đúng hạn',
  unit: 'yes-no',
  levels: LEVELS,
  numerator: 'kế hoạch ban hành trong hạn',
  denominator: null,
  compute: async ({ tx }: { tx: Tx }, asked): Promise<FactValue> => {
    const [plan] = await plansOf(tx, { unitId: asked.unitId, year: yearOf(asked), asOf: asked.asOf })
    if (!plan || plan.issuedOn === null)
      throw new CannotTell(`Chưa có kế hoạch cải cách hành chính năm ${yearOf(asked)} có ngày ban hành trong sổ.`)
    // A day is never made up: it is that of the task whose result the plan is.
    if (plan.dueOn === null) throw new CannotTell('Chưa có nhiệm vụ nào ghi hạn ban hành kế hoạch này.')
    const isOnTime = plan.issuedOn <= plan.dueOn
    return {
      numerator: isOnTime ? 1 : 0,
      denominator: null,
      working: [`${documentName(plan)}; hạn ban hành ${formatDay(plan.dueOn)}: ${isOnTime ? 'đúng hạn' : 'quá hạn'}.`],
      rows: [
        {
          title: documentName(plan),
          detail: `Ban hành ${formatDay(plan.issuedOn)}, hạn ${formatDay(plan.dueOn)}`,
          path: `/directives/documents/${plan.id}`,
          counted: isOnTime,
        },
      ],
      evidence: plan.paper ? [plan.paper] : [],
    }
  },
}

export const directivesFacts: readonly Measure[] = [onTimeRate, overdueOpen, reportsOnTime, planCompletion, planIssued]
