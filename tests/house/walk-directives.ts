/** A document of the hidden unit with a point, a task, its reports and proof, all full of marks; and an input for every door. */
import { randomUUID } from 'node:crypto'
import type { House } from '../support/house.ts'

interface Of {
  unitId: number
  accountId: string
  documentId: string
  mark: string
}

export interface HiddenDirective {
  directiveId: string
  pointId: string
  taskId: string
  taskReportId: string
  periodicId: string
  taskProofId: string
}

export async function hiddenDirective(house: House, { unitId, accountId, documentId, mark }: Of) {
  const { rows } = await house.owner.query<HiddenDirective>(
    `with paper as (
       insert into directives.document (unit_id, kind, number, symbol, issued_on, issuer, signer, title, content, paper_id, paper_version,
           state, created_at, created_by, created_by_name, changed_at, changed_by_name)
         values ($1, 'notice', '9', $3, '2026-01-05', $3, $3, $3, $3, $4, 1, 'registered', now(), $2, $3, now(), $3) returning id),
     point as (
       insert into directives.point (document_id, position, label, words, outcome) select id, 1, '1', $3, 'tasks' from paper
         returning id, document_id),
     task as (
       insert into directives.task (document_id, point_id, kind, title, summary, giver_unit_id, unit_id, account_id, person_name, due_on,
           first_due_on, due_basis, rhythm, state, issued_on, created_at, changed_at, changed_by_name)
         select document_id, id, 'dated', $3, $3, $1, $1, $2, $3, '2026-06-30', '2026-06-30', 'stated', 'year', 'in-progress',
           '2026-01-06', now(), now(), $3 from point returning id),
     charge as (insert into directives.charge (task_id, unit_id, from_day) select id, $1, '2026-01-06' from task),
     extension as (
       insert into directives.extension (task_id, asked_on, asked_by_name, reason, wanted_on, old_due_on)
         select id, '2026-02-01', $3, $3, '2026-07-31', '2026-06-30' from task),
     periodic as (
       insert into directives.periodic_report (task_id, period_from, period_to, due_on)
         select id, '2026-01-01', '2026-12-31', '2026-12-31' from task returning id),
     report as (
       insert into directives.report (task_id, kind, words, percent, reported_on, reported_at, reported_by, reported_by_name, unit_id)
         select id, 'progress', $3, 10, '2026-02-01', now(), $2, $3, $1 from task returning id),
     proof as (
       insert into directives.proof (task_id, document_id, document_version, added_at, added_by_name)
         select id, $4, 1, now(), $3 from task returning id),
     step as (
       insert into directives.step (task_id, step, taken_on, taken_at, taken_by, taken_by_name, words)
         select id, 'issue', '2026-01-06', now(), $2, $3, $3 from task)
     select paper.id as "directiveId", point.id as "pointId", task.id as "taskId", report.id as "taskReportId",
       periodic.id as "periodicId", proof.id as "taskProofId" from paper, point, task, report, periodic, proof`,
    [unitId, accountId, mark, documentId],
  )
  return rows[0] as HiddenDirective
}

interface Filed extends HiddenDirective {
  unitId: number
  documentId: string
}

const PAPER = { kind: 'notice' as const, number: '1', symbol: 'TB', issuer: 'UBND tỉnh', title: 'Thông báo kết luận' }
const TASK = { kind: 'dated' as const, title: 'Nhiệm vụ lạ', dueOn: '2031-01-01', dueBasis: 'stated' as const }
const REASON = 'Ghi rõ lý do ở đây'
const at = ({ taskId }: Filed) => ({ taskId, version: 1 })

/** By 'module.door'. */
export const directivesInputs: Record<string, (hidden: Filed) => Record<string, unknown>> = {
  'directives.documents': () => ({}),
  'directives.document': ({ directiveId }) => ({ documentId: directiveId }),
  'directives.registerDocument': () => ({ ...PAPER, number: randomUUID().slice(0, 8) }),
  'directives.saveDocument': ({ directiveId }) => ({ ...PAPER, documentId: directiveId, version: 1 }),
  'directives.removeDocument': ({ directiveId }) => ({ documentId: directiveId, version: 1 }),
  'directives.attachPaper': ({ directiveId }) => ({ documentId: directiveId }),
  'directives.linkPaper': ({ directiveId, documentId }) => ({ documentId: directiveId, paperId: documentId }),
  'directives.detachPaper': ({ directiveId }) => ({ documentId: directiveId, version: 1 }),
  'directives.paperContent': ({ directiveId }) => ({ documentId: directiveId }),
  'directives.paperText': ({ directiveId }) => ({ documentId: directiveId }),
  'directives.issueDocument': ({ directiveId }) => ({ documentId: directiveId, version: 1 }),
  'directives.addPoints': ({ directiveId }) => ({ documentId: directiveId, points: [{ words: 'Một kết luận' }] }),
  'directives.savePoint': ({ pointId }) => ({ pointId, version: 1, words: 'Một kết luận' }),
  'directives.decidePoint': ({ pointId }) => ({ pointId, version: 1, outcome: 'open' }),
  'directives.orderPoints': ({ directiveId, pointId }) => ({ documentId: directiveId, pointIds: [pointId] }),
  'directives.removePoint': ({ pointId }) => ({ pointId, version: 1 }),
  'directives.tasks': () => ({}),
  'directives.task': ({ taskId }) => ({ taskId }),
  'directives.ownTasks': () => ({}),
  'directives.ownTask': ({ taskId }) => ({ taskId }),
  'directives.measures': () => ({}),
  'directives.measure': ({ taskId }) => ({ taskId }),
  'directives.computeMeasure': ({ taskId }) => ({ taskId }),
  'directives.draftTask': ({ directiveId }) => ({ ...TASK, documentId: directiveId }),
  'directives.saveTask': (hidden) => ({ ...TASK, ...at(hidden) }),
  'directives.copyTask': ({ taskId, unitId }) => ({ taskId, unitIds: [unitId] }),
  'directives.spreadTask': (hidden) => ({ ...at(hidden), unitIds: [hidden.unitId] }),
  'directives.removeTask': at,
  'directives.issueTask': at,
  'directives.reassignTask': (hidden) => ({ ...at(hidden), unitId: hidden.unitId, reason: REASON }),
  'directives.acceptTask': at,
  'directives.disputeTask': (hidden) => ({ ...at(hidden), reason: REASON }),
  'directives.people': ({ taskId }) => ({ taskId }),
  'directives.assignPerson': at,
  'directives.noteProgress': (hidden) => ({ ...at(hidden), percent: 20, words: 'đang làm' }),
  'directives.reportDone': (hidden) => ({ ...at(hidden), words: 'đã xong' }),
  'directives.linkPlan': (hidden) => ({ ...at(hidden), planDocumentId: hidden.directiveId }),
  'directives.linkPlanGiven': (hidden) => ({ ...at(hidden), planDocumentId: hidden.directiveId }),
  'directives.withdrawReport': (hidden) => ({ ...at(hidden), reason: REASON }),
  'directives.askExtension': (hidden) => ({ ...at(hidden), wantedOn: '2031-01-01', reason: REASON }),
  'directives.sendPeriodic': (hidden) => ({ ...at(hidden), periodicId: hidden.periodicId, words: 'báo cáo' }),
  'directives.addSubTask': ({ taskId }) => ({ taskId, title: 'Việc nhỏ', dueOn: '2026-05-01' }),
  'directives.confirmSubTask': at,
  'directives.returnSubTask': (hidden) => ({ ...at(hidden), reason: REASON }),
  'directives.cancelSubTask': (hidden) => ({ ...at(hidden), reason: REASON }),
  'directives.reportOwn': (hidden) => ({ ...at(hidden), percent: 20, words: 'đang làm' }),
  'directives.answerDispute': (hidden) => ({ ...at(hidden), outcome: 'keep', reason: REASON }),
  'directives.confirmTask': at,
  'directives.returnTask': (hidden) => ({ ...at(hidden), reason: REASON }),
  'directives.answerPeriodic': ({ taskReportId }) => ({ reportId: taskReportId, outcome: 'accepted' }),
  'directives.answerExtension': (hidden) => ({ ...at(hidden), isGranted: true }),
  'directives.moveDue': (hidden) => ({ ...at(hidden), newDueOn: '2031-01-01', reason: REASON }),
  'directives.cancelTask': (hidden) => ({ ...at(hidden), reason: REASON }),
  'directives.suspendTask': (hidden) => ({ ...at(hidden), reason: REASON }),
  'directives.resumeTask': (hidden) => ({ ...at(hidden), reason: REASON }),
  'directives.replaceTask': (hidden) => ({ ...at(hidden), documentId: hidden.directiveId, reason: REASON }),
  'directives.addProof': ({ taskId }) => ({ taskId }),
  'directives.addOwnProof': ({ taskId }) => ({ taskId }),
  'directives.removeOwnProof': ({ taskProofId }) => ({ proofId: taskProofId }),
  'directives.linkProof': ({ taskId, documentId }) => ({ taskId, documentId }),
  'directives.removeProof': ({ taskProofId }) => ({ proofId: taskProofId }),
  'directives.proofContent': ({ taskProofId }) => ({ proofId: taskProofId }),
  'directives.onTime': () => ({ from: '2026-01-01', to: '2026-12-31' }),
  'directives.behindFigure': () => ({ from: '2026-01-01', to: '2026-12-31', figure: 'denominator' }),
  'directives.queue': () => ({}),
  'directives.giverQueue': () => ({}),
  'directives.regulations': () => ({}),
  'directives.changeRegulation': () => ({
    version: 1,
    validFrom: '2031-01-01',
    daysToAccept: 5,
    remindBefore: [7],
    remindAfter: [1],
    extendedBy: 'giver',
    onDayOff: 'stays',
    reason: REASON,
  }),
  'directives.annex': ({ directiveId }) => ({ documentId: directiveId, form: 'xlsx' }),
  'directives.resultsReport': () => ({ from: '2026-01-01', to: '2026-12-31', form: 'xlsx' }),
  'directives.overdueList': () => ({ form: 'xlsx' }),
  'directives.reminderLetter': ({ unitId }) => ({ unitId, form: 'xlsx' }),
  'directives.certificate': (hidden) => ({ taskId: hidden.taskId, form: 'docx' }),
}
