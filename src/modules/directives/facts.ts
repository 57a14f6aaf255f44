/** What directives tells of a unit of its own accord, so that criteria score themselves (ADR 54): tasks, reports, plans. */
import type { Tx } from '../../platform/http/call.ts'
import { formatDay } from '../../shared/dates.ts'
import { CannotTell, type FactAsked, type FactRow, type FactValue } from '../../shared/fact-source.ts'
import type { Measure } from './measures.ts'
import { plansOf } from './queries/plans-of.ts'
import { type DueReport, isReportDue, isReportOnTime, reportsDue } from './queries/reports-due.ts'
import { historyOf, type TaskRow } from './queries/task-rows.ts'
import { type CountedTask, tasksDue } from './queries/tasks-due.ts'
import { documentName } from './rules/document-name.ts'
import { standingInWords } from './rules/in-words.ts'
import { countOf } from './rules/rate.ts'
import { acceptedReport } from './rules/standing.ts'
import type { Standing } from './rules/words.ts'

const LEVELS = ['department', 'district', 'commune'] as const

/** Those that make the figure smaller first. */
const ORDER: readonly Standing[] = ['overdue', 'late', 'on-time', 'awaiting', 'not-due', 'not-counted']

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
  denominator: 'số nhiệm vụ đến hạn trong kỳ, không kể nhiệm vụ đã hủy, tạm dừng',
  others: [
    { name: 'late', title: 'số nhiệm vụ hoàn thành quá hạn' },
    { name: 'overdue', title: 'số nhiệm vụ quá hạn chưa hoàn thành' },
  ],
  compute: async ({ tx }, asked) => {
    const tasks = await tasksDue(tx, asked, asked.asOf)
    const { onTime, late, overdue, awaiting, notDue, notCounted, denominator } = countOf(
      tasks.map(({ marks }) => marks),
    )
    return {
      numerator: onTime,
      denominator,
      others: { late, overdue },
      working: [
        `Nhiệm vụ có hạn ${period(asked)}: ${tasks.length}.`,
        `Không tính: ${awaiting} chờ xác nhận, ${notDue} chưa đến hạn, ${notCounted} đã hủy, thay thế hoặc tạm dừng.`,
        `Đúng hạn ${onTime}, quá hạn ${late}, quá hạn chưa hoàn thành ${overdue}: ${onTime} trên ${denominator}.`,
      ],
      rows: rowsOf(tasks, (standing) => standing === 'on-time'),
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
  compute: async ({ tx }, asked) => {
    const all = await tasksDue(tx, { ...asked, from: '1900-01-01', to: asked.asOf }, asked.asOf)
    const overdue = all.filter(({ marks }) => marks.standing === 'overdue')
    return {
      ...{ numerator: overdue.length, denominator: null },
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
  compute: async ({ tx }, asked) => {
    const due = (await reportsDue(tx, asked, asked.asOf)).filter((report) => isReportDue(report, asked.asOf))
    const onTime = due.filter((report) => isReportOnTime(report, asked.asOf))
    return {
      ...{ numerator: onTime.length, denominator: due.length },
      working: [`Báo cáo định kỳ đến hạn ${period(asked)}: ${due.length}; gửi đúng hạn ${onTime.length}.`],
      rows: due
        .map((report) => reportRow(report, asked.asOf))
        .toSorted((a, b) => Number(a.counted) - Number(b.counted)),
      evidence: [],
    }
  },
}

const yearOf = ({ to }: FactAsked): number => Number(to.slice(0, 4))

const isDone = (row: TaskRow, asOf: string): boolean => acceptedReport(historyOf(row), asOf) !== undefined
const isDropped = ({ state }: TaskRow): boolean => state === 'cancelled' || state === 'replaced'

const planCompletion: Measure = {
  key: 'plan.completion-rate',
  title: 'Tỷ lệ hoàn thành kế hoạch cải cách hành chính năm',
  unit: 'rate',
  levels: LEVELS,
  numerator: 'số nhiệm vụ của kế hoạch đã hoàn thành',
  denominator: 'số nhiệm vụ của kế hoạch, không kể nhiệm vụ đã hủy, thay thế',
  compute: async ({ tx }, asked): Promise<FactValue> => {
    const plans = await plansOf(tx, { unitId: asked.unitId, year: yearOf(asked), asOf: asked.asOf })
    if (plans.length === 0) throw new CannotTell(`Chưa có kế hoạch cải cách hành chính năm ${yearOf(asked)} trong sổ.`)
    const tasks = plans.flatMap((plan) => plan.tasks).filter((row) => !isDropped(row))
    const done = tasks.filter((row) => isDone(row, asked.asOf))
    return {
      ...{ numerator: done.length, denominator: tasks.length, whenNone: 'not-applicable' },
      working: [
        `${plans.map(documentName).join('; ')}: ${tasks.length} nhiệm vụ.`,
        `Đến ${formatDay(asked.asOf)} đã hoàn thành ${done.length} trên ${tasks.length}.`,
      ],
      rows: tasks
        .map((row) => ({
          ...{ title: row.title, path: `/directives/tasks/${row.id}`, counted: isDone(row, asked.asOf) },
          detail: isDone(row, asked.asOf) ? 'đã hoàn thành' : 'chưa hoàn thành',
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
      ...{ numerator: isOnTime ? 1 : 0, denominator: null },
      working: [`${documentName(plan)}; hạn ban hành ${formatDay(plan.dueOn)}: ${isOnTime ? 'đúng hạn' : 'quá hạn'}.`],
      rows: [
        {
          ...{
            title: documentName(plan),
            detail: `Ban hành ${formatDay(plan.issuedOn)}, hạn ${formatDay(plan.dueOn)}`,
          },
          ...{ path: `/directives/documents/${plan.id}`, counted: isOnTime },
        },
      ],
      evidence: plan.paper ? [plan.paper] : [],
    }
  },
}

export const directivesFacts: readonly Measure[] = [onTimeRate, overdueOpen, reportsOnTime, planCompletion, planIssued]
