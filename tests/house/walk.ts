/** A valid input for every door, about the papers of one unit; a door without one fails the walk by its name. */
import { randomUUID } from 'node:crypto'
import { tell } from '../../src/modules/notices/index.ts'
import { par } from '../../src/modules/par/contract.ts'
import { aPdf, aRound, aWorkbook, ownLeaves } from '../../src/modules/par/fixtures.ts'
import { aSource } from '../../src/modules/sources/fixtures.ts'
import { aSurvey } from '../../src/modules/survey/fixtures.ts'
import type { House } from '../support/house.ts'
import { carryOutInputs } from './walk-carry-out.ts'
import { directivesInputs, type HiddenDirective, hiddenDirective } from './walk-directives.ts'
import { entitlementInputs } from './walk-entitlement.ts'
import { exchangeInputs, hiddenPackage } from './walk-exchange.ts'
import { factInputs } from './walk-facts.ts'
import { hiddenList, intakeInputs } from './walk-intake.ts'
import { organizationInputs } from './walk-organization.ts'
import { type Filed, hiddenRecord, personnelInputs } from './walk-personnel.ts'
import { hiddenPlan, planInputs } from './walk-plan.ts'
import { hiddenReassignment } from './walk-reassignment.ts'
import { hiddenProposal, reorganizationInputs } from './walk-reorganization.ts'

/** Stands in everything of the hidden unit that only its own people may read. */
export const MARK = 'DẤU-KÍN-7Q'

export interface Hidden extends Filed, HiddenDirective {
  listId: string
  unitId: number
  otherUnitId: number
  roundId: string
  setId: string
  assessmentId: string
  /** A leaf with an entry, one with evidence. */
  criterionId: string
  evidenceId: string
  documentId: string
  /** An Office file that is evidence too, so that its words can be asked for. */
  officeId: string
  officeEvidenceId: string
  accountId: string
  grantId: string
  sessionId: string
  runId: string
  entryId: string
  publicationId: string
  importId: string
  ruleId: string
  amendmentId: string
  noticeId: string
  submissionId: string
  surveyId: string
  councilId: string
  memberId: string
  councilSessionId: string
  itemId: string
  sourceId: string
  snapshotId: string
  attemptId: string
  /** A leaf that is valued from outside. */
  valuedId: string
  planId: string
  lostPointId: string
  proofId: string
  causeId: string
  proposalId: string
  reassignmentId: string
  recordId: string
  handoverId: string
}

/** A round with one unit's sheet filled with marks: notes, evidence, names, reasons, work in the background. */
export async function hiddenUnit(house: House): Promise<Hidden> {
  const round = await aRound(house, { name: 'Kỳ kín' })
  const [unitId, otherUnitId] = [
    await house.unit('Sở Tài chính', '2024-12-31'),
    await house.unit('Sở Y tế', '2024-12-31'),
  ]
  const scorer = await house.person({
    unitId,
    fullName: `Người ${MARK}`,
    grants: [
      { role: 'par-scorer', unitId },
      { role: 'par-head', unitId },
    ],
  })
  const [sheet] = (await scorer.call(par.assessments, { roundId: round.roundId })).assessments
  const assessmentId = sheet?.id as string
  const leaves = ownLeaves(await scorer.call(par.assessmentSheet, { assessmentId }))
  const ratio = leaves.find((leaf) => leaf.scoring.type === 'ratio')
  const criterionId = ratio?.id as string
  await scorer.call(par.saveEntry, {
    assessmentId,
    criterionId,
    version: 0,
    inputs: { type: 'ratio', a: 100_000, b: 90_000 },
    note: MARK,
  })
  const evidence = await scorer.upload(
    par.uploadEvidence,
    { assessmentId, criterionId, title: MARK },
    { name: `${MARK}.pdf`, bytes: aPdf(MARK), mediaType: 'application/pdf' },
  )
  const office = await scorer.upload(
    par.uploadEvidence,
    { assessmentId, criterionId, title: MARK },
    { name: `${MARK}.xlsx`, bytes: await aWorkbook(MARK) },
  )
  const sent = await round.admin.upload(
    par.sendSetTable,
    {},
    { name: `${MARK}.csv`, bytes: Buffer.from(`STT;Nội dung;Điểm tối đa\n1;${MARK};1`), mediaType: 'text/csv' },
  )
  const source = await aSource(round.admin, round, { name: `Nguồn ${MARK}`, unitNames: ['Sở Tài chính'] })
  const one = async (query: string, values: unknown[] = []) =>
    (await house.owner.query<{ id: string }>(query, values)).rows[0]?.id as string
  await scorer.call(par.assignCriteria, {
    assessmentId,
    criterionIds: [criterionId],
    accountId: scorer.accountId,
    note: MARK,
  })
  const submissionId = await sentOnce(house, assessmentId, scorer.accountId)
  await house.arrange((tx) =>
    tell(tx, {
      to: { accounts: [scorer.accountId] },
      key: 'probe.mark',
      kind: 'task',
      title: MARK,
      body: MARK,
      path: '/',
      at: house.clock.now,
    }),
  )
  const drawn = await aSurvey(house, { round, units: ['Sở Tài chính'], title: 'Điều tra kín' })
  await house.owner.query(
    `insert into survey.respondent (survey_id, group_id, full_name)
       select survey_id, id, $2 from survey.respondent_group where survey_id = $1 limit 1`,
    [drawn.surveyId, MARK],
  )
  const filed = await hiddenRecord(house, { unitId, accountId: scorer.accountId, mark: MARK })
  return {
    unitId,
    otherUnitId,
    surveyId: drawn.surveyId,
    roundId: round.roundId,
    setId: round.setId,
    assessmentId,
    criterionId,
    evidenceId: evidence.id,
    documentId: evidence.documentId,
    officeId: office.documentId,
    officeEvidenceId: office.id,
    accountId: scorer.accountId,
    grantId: await one('select id from identity.grant where account_id = $1 limit 1', [scorer.accountId]),
    sessionId: await one('select id from identity.session where account_id = $1', [scorer.accountId]),
    runId: await one(`insert into jobs.run (task, label, account_id) values ('probe.work', $1, $2) returning id`, [
      MARK,
      scorer.accountId,
    ]),
    entryId: await one('select id from audit.entry where account_id = $1 limit 1', [scorer.accountId]),
    publicationId: randomUUID(),
    importId: sent.importId,
    ruleId: await one('select id from law.rule_version limit 1'),
    amendmentId: await one(`insert into law.amendment (area, title, entered_by, entered_by_name, entered_at)
      values ('personnel', 'Nghị định giả định', gen_random_uuid(), 'Người nhập', now()) returning id`),
    submissionId,
    ...(await sittingCouncil(house, round.roundId, { accountId: scorer.accountId, unitId, assessmentId, criterionId })),
    ...(await hiddenPlan(house, {
      roundId: round.roundId,
      unitId,
      accountId: scorer.accountId,
      criterionId,
      documentId: evidence.documentId,
      mark: MARK,
    })),
    ...filed,
    ...(await hiddenPackage(house, { recordId: filed.recordId, unitId, mark: MARK })),
    ...(await hiddenReassignment(house, {
      unitId,
      accountId: scorer.accountId,
      recordId: filed.recordId,
      mark: MARK,
    })),
    ...(await hiddenList(house, { unitId, mark: MARK })),
    ...(await hiddenDirective(house, {
      unitId,
      accountId: scorer.accountId,
      documentId: evidence.documentId,
      mark: MARK,
    })),
    ...(await hiddenProposal(house, {
      unitId,
      accountId: scorer.accountId,
      documentId: evidence.documentId,
      mark: MARK,
    })),
    sourceId: source.sourceId,
    snapshotId: source.snapshotId,
    valuedId: source.criterionId,
    attemptId: await one(
      `insert into sources.attempt (source_id, asked_by_name, asked_at) values ($1, $2, now()) returning id`,
      [source.sourceId, MARK],
    ),
    noticeId: await one('select id from notices.notice where account_id = $1', [scorer.accountId]),
  }
}

/** A sending of the sheet, as it stands, and the same drawn up for signature, each with a signed paper. */
async function sentOnce(house: House, assessmentId: string, accountId: string): Promise<string> {
  const { rows } = await house.owner.query<{ id: string }>(
    `with sheet as (
       select a.id, b.set_id, jsonb_build_object('number', 1, 'roundId', a.round_id, 'setId', b.set_id, 'unitId', a.unit_id,
           'unitName', $3::text, 'leaves', '[]'::jsonb, 'areas', '[]'::jsonb, 'bonus', '[]'::jsonb, 'penalty', '[]'::jsonb,
           'figures', '{"points": 0, "applicableMax": 0, "bonus": 0, "penalty": 0, "index": 0}'::jsonb) as state,
         (select e.document_id from par.evidence e where e.assessment_id = a.id limit 1) as paper
       from par.assessment a join par.round_block b on b.id = a.block_id where a.id = $1),
     drawn as (
       insert into par.signing (assessment_id, state, state_sha256, drawn_up_at, drawn_up_by_name, document_id, document_version, attached_by_name, attached_at)
         select id, state, repeat('0', 64), now(), $3, paper, 1, $3, now() from sheet)
     insert into par.submission (assessment_id, number, submitted_at, submitted_by, submitted_by_name, state, state_sha256, drawn_up_at, signed_document_id)
       select id, 1, now(), $2, $3, state, repeat('0', 64), now(), paper from sheet returning id`,
    [assessmentId, accountId, MARK],
  )
  return rows[0]?.id as string
}

/** A list as it is brought, of one person. */
const LIST = { fileName: 'ds.csv', base64: Buffer.from('Họ và tên;Nhóm\nNgười lạ;Nhóm lạ').toString('base64') }

const day = '2025-06-30'
const seen = { entry: 1, first: 0, explanation: 0, second: 0, council: 0, papers: [] }
const windows = [
  { stage: 'self-assessment' as const, opensAt: '2026-01-01T00:00:00Z', closesAt: '2026-02-01T00:00:00Z' },
]

/** A council, whose names are for everyone to read, and its one session, which is not. */
async function sittingCouncil(
  house: House,
  roundId: string,
  about: { accountId: string; unitId: number; assessmentId: string; criterionId: string },
) {
  const { rows } = await house.owner.query<Record<'councilId' | 'memberId' | 'councilSessionId' | 'itemId', string>>(
    `with sitting as (
       insert into council.council (round_id, name, decision_number, decision_day, created_by_name, created_at)
         values ($1, 'Hội đồng', '1/QĐ', '2025-01-01', 'Thư ký', now()) returning id),
     chair as (
       insert into council.member (council_id, account_id, full_name, unit_id, duty, from_day)
         select id, $3, 'Chủ tịch', $4, 'chair', '2025-01-01' from sitting returning id),
     meeting as (
       insert into council.session (council_id, number, form, held_at, place)
         select id, 1, 'meeting', now(), $2 from sitting returning id),
     brought as (
       insert into council.item (session_id, assessment_id, criterion_id, position, reason)
         select id, $5, $6, 1, $2 from meeting returning id)
     select sitting.id as "councilId", chair.id as "memberId", meeting.id as "councilSessionId", brought.id as "itemId"
       from sitting, chair, meeting, brought`,
    [roundId, MARK, about.accountId, about.unitId, about.assessmentId, about.criterionId],
  )
  return rows[0] as (typeof rows)[number]
}

/** By 'module.door'. */
const surveyTimes = { opensAt: '2027-01-01T00:00:00Z', closesAt: '2027-02-01T00:00:00Z' }

export const inputs: Record<string, (hidden: Hidden) => Record<string, unknown>> = {
  ...organizationInputs,
  'identity.me': () => ({}),
  'identity.signIn': () => ({ userName: 'khong.co', password: 'khong dung dau' }),
  'identity.signOut': () => ({}),
  'identity.openLink': () => ({ token: 'x'.repeat(43) }),
  'identity.useLink': () => ({ token: 'x'.repeat(43), password: 'mot cau rat dai 2025' }),
  'identity.mySessions': () => ({}),
  'identity.endSession': ({ sessionId }) => ({ id: sessionId }),
  'identity.changePassword': () => ({ currentPassword: 'khong dung dau', password: 'mot cau rat dai 2025' }),
  'identity.accounts': () => ({}),
  'identity.account': ({ accountId }) => ({ id: accountId }),
  'identity.placeableUnits': () => ({}),
  'identity.createAccount': ({ unitId }) => ({ userName: 'nguoi.moi', fullName: 'Người Mới', unitId }),
  'identity.editAccount': ({ accountId, unitId }) => ({
    id: accountId,
    version: 1,
    fullName: 'Đổi Tên',
    unitId,
    email: null,
  }),
  'identity.endAccount': ({ accountId }) => ({ id: accountId, version: 1 }),
  'identity.reopenAccount': ({ accountId }) => ({ id: accountId, version: 1 }),
  'identity.resetAccess': ({ accountId }) => ({ id: accountId }),
  'identity.roles': () => ({}),
  'identity.grantRole': ({ accountId, unitId }) => ({
    accountId,
    role: 'par-viewer',
    unitId,
    withBelow: true,
    validFrom: '2027-01-01',
    reason: 'theo phân công',
  }),
  'identity.endGrant': ({ grantId }) => ({
    id: grantId,
    lastDay: '2027-01-01',
    validTo: '2027-01-01',
    reason: 'thôi phân công',
  }),
  'documents.library': ({ unitId }) => ({ unitId }),
  'documents.libraryFilters': () => ({}),
  'documents.document': ({ documentId }) => ({ documentId }),
  'documents.documentContent': ({ documentId }) => ({ documentId, ordinal: 1 }),
  'documents.documentText': ({ officeId }) => ({ documentId: officeId, ordinal: 1 }),
  'documents.addDocument': ({ unitId }) => ({ unitId, title: 'lạ' }),
  'documents.addVersion': ({ documentId }) => ({ documentId, version: 1 }),
  'documents.editDocument': ({ documentId }) => ({
    documentId,
    version: 1,
    title: 'Đổi tên',
    number: '1/KH',
    issuedOn: day,
    kind: 'plan',
  }),
  'documents.retireDocument': ({ officeId }) => ({ documentId: officeId, version: 1, reason: 'không dùng nữa' }),
  'documents.restoreDocument': ({ officeId }) => ({ documentId: officeId, version: 2 }),
  'law.rulesInForce': () => ({ asOf: day }),
  'law.areas': () => ({}),
  'law.provisions': () => ({ area: 'personnel', asOf: day }),
  'law.amendments': () => ({}),
  'law.permissions': () => ({ asOf: day }),
  'law.permission': () => ({ permissionId: randomUUID(), asOf: day }),
  'law.findProvisions': () => ({ text: 'xếp hạng trường' }),
  'law.nameProvision': () => ({
    permissionId: randomUUID(),
    version: 1,
    kept: { area: 'personnel', rule: 'school-rank', subject: null, heldOn: '2017-08-27' },
  }),
  'law.recordPermission': ({ unitId }) => ({
    number: '12/TB-UBND',
    issuedOn: day,
    issuer: 'Chủ tịch UBND tỉnh',
    title: 'Vận dụng văn bản cũ',
    keptText: 'Văn bản giả định',
    scopeId: unitId,
    firstDay: day,
    lastDay: null,
  }),
  'law.withdrawPermission': () => ({
    permissionId: randomUUID(),
    version: 1,
    on: day,
    by: '20/TB-UBND',
    because: 'Có văn bản mới',
  }),
  'law.amendment': ({ amendmentId }) => ({ amendmentId }),
  'law.saveAmendment': () => ({ area: 'personnel', title: 'Nghị định giả định', provisions: [] }),
  'law.switchOn': ({ amendmentId }) => ({ amendmentId, version: 1 }),
  'law.withdrawAmendment': ({ amendmentId }) => ({ amendmentId, version: 1, because: 'thay thế' }),
  'law.confirmRule': ({ ruleId }) => ({ ruleId, note: 'đã đối chiếu văn bản' }),
  'operations.myRuns': () => ({}),
  'operations.run': ({ runId }) => ({ runId }),
  'operations.runs': () => ({}),
  'operations.cancelRun': ({ runId }) => ({ runId }),
  'operations.retryRun': ({ runId }) => ({ runId }),
  'operations.auditEntries': () => ({}),
  'operations.auditChanges': ({ entryId }) => ({ entryId }),
  'notices.notices': () => ({}),
  'notices.unread': () => ({}),
  'notices.read': ({ noticeId }) => ({ id: noticeId }),
  'notices.preferences': () => ({}),
  'notices.setPreferences': () => ({ byEmail: false }),
  'notices.readAll': () => ({ until: '2027-01-01T00:00:00Z' }),
  ...planInputs,
  ...directivesInputs,
  ...factInputs,
  ...carryOutInputs,
  ...personnelInputs,
  ...exchangeInputs,
  ...intakeInputs,
  ...entitlementInputs,
  ...reorganizationInputs,
  'survey.surveys': () => ({}),
  'survey.openForm': () => ({ token: 'x'.repeat(22), device: 'x'.repeat(22) }),
  'survey.giveForm': ({ setId }) => ({
    token: 'x'.repeat(22),
    device: 'x'.repeat(22),
    targetId: setId,
    chosen: {},
    receipt: 'x'.repeat(22),
  }),
  'survey.startCount': ({ surveyId }) => ({ surveyId }),
  'survey.survey': ({ surveyId }) => ({ surveyId }),
  'survey.surveyGround': ({ surveyId }) => ({ surveyId }),
  'survey.responseRates': ({ surveyId }) => ({ surveyId }),
  'survey.results': ({ surveyId }) => ({ surveyId }),
  'survey.unitResults': ({ surveyId, setId }) => ({ surveyId, targetId: setId }),
  'survey.resultsWorkbook': ({ surveyId }) => ({ surveyId }),
  'survey.resultsDocument': ({ surveyId }) => ({ surveyId }),
  'survey.resultsPdf': ({ surveyId }) => ({ surveyId }),
  'survey.setFewAnswers': ({ surveyId }) => ({ surveyId, fewAnswers: 20 }),
  'survey.taking': ({ surveyId }) => ({ surveyId }),
  'survey.takeResults': ({ surveyId }) => ({ surveyId, version: 1, seen: '' }),
  'survey.links': ({ surveyId }) => ({ surveyId }),
  'survey.respondents': ({ surveyId }) => ({ surveyId }),
  'survey.unnamedLinks': ({ surveyId }) => ({ surveyId }),
  'survey.listTemplate': ({ surveyId }) => ({ surveyId }),
  'survey.readList': ({ surveyId }) => ({ surveyId, ...LIST }),
  'survey.takeList': ({ surveyId }) => ({ surveyId, ...LIST }),
  'survey.markedList': ({ surveyId }) => ({ surveyId, ...LIST }),
  'survey.addRespondent': ({ surveyId, setId }) => ({ surveyId, groupId: setId, fullName: 'Người lạ' }),
  'survey.removeRespondents': ({ surveyId, setId }) => ({ surveyId, respondentIds: [setId] }),
  'survey.forgetList': ({ surveyId }) => ({ surveyId }),
  'survey.issueLinks': ({ surveyId }) => ({ surveyId, toList: true }),
  'survey.reissueLinks': ({ surveyId, setId }) => ({ surveyId, links: [{ id: setId, turn: 1 }] }),
  'survey.revokeLinks': ({ surveyId, setId }) => ({ surveyId, links: [{ id: setId, turn: 1 }] }),
  'survey.revokeUnused': ({ surveyId, setId }) => ({ surveyId, groupId: setId }),
  'survey.slips': ({ surveyId }) => ({ surveyId }),
  'survey.envelopes': ({ surveyId }) => ({ surveyId }),
  'survey.mergeWorkbook': ({ surveyId }) => ({ surveyId }),
  'survey.letters': ({ surveyId }) => ({ surveyId }),
  'survey.sendLetters': ({ surveyId }) => ({ surveyId, kind: 'invitation' }),
  'survey.stopSending': ({ surveyId }) => ({ surveyId }),
  'survey.noteReminded': ({ surveyId }) => ({ surveyId }),
  'survey.createSurvey': ({ roundId }) => ({ roundId, title: 'Điều tra lạ' }),
  'survey.paperSurveys': () => ({}),
  'survey.paperSurvey': ({ surveyId }) => ({ surveyId }),
  'survey.paperForms': ({ surveyId }) => ({ surveyId }),
  'survey.paperReadings': ({ setId }) => ({ formId: setId }),
  'survey.typePaper': ({ setId, surveyId }) => ({
    surveyId,
    number: 1,
    version: 0,
    targetId: setId,
    groupId: setId,
    chosen: {},
  }),
  'survey.settlePaper': ({ setId }) => ({ formId: setId, version: 1, targetId: setId, groupId: setId, chosen: {} }),
  'survey.withdrawPaper': ({ setId }) => ({ formId: setId, version: 1 }),
  'survey.paperSheets': ({ surveyId }) => ({ surveyId }),
  'survey.answerImports': ({ surveyId }) => ({ surveyId }),
  'survey.importAnswers': ({ surveyId }) => ({ surveyId, source: 'Bưu điện' }),
  'survey.markedAnswers': ({ surveyId }) => ({ surveyId }),
  'survey.withdrawImport': ({ setId }) => ({ importId: setId }),
  'survey.answersTemplate': ({ surveyId }) => ({ surveyId }),
  'survey.surveyBeginnings': () => ({}),
  'survey.saveQuestionnaire': ({ surveyId }) => ({
    surveyId,
    version: 1,
    title: 'Đổi tên',
    introduction: '',
    isSample: false,
    questionnaire: { sections: [] },
  }),
  'survey.saveFrame': ({ surveyId }) => ({ surveyId, version: 1, groups: [], unitIds: [], quotas: [] }),
  'survey.raiseQuotas': ({ surveyId }) => ({ surveyId, version: 1, quotas: [] }),
  'survey.openSurvey': ({ surveyId }) => ({ surveyId, version: 1, ...surveyTimes }),
  'survey.extendSurvey': ({ surveyId }) => ({ surveyId, version: 1, closesAt: surveyTimes.closesAt }),
  'survey.closeSurvey': ({ surveyId }) => ({ surveyId, version: 1 }),
  'survey.deleteSurvey': ({ surveyId }) => ({ surveyId, version: 1 }),

  'council.councils': () => ({}),
  'council.council': ({ councilId }) => ({ councilId }),
  'council.setUpCouncil': ({ roundId, accountId }) => ({
    roundId,
    name: 'Hội đồng lạ',
    decisionNumber: '1/QĐ',
    decisionDay: day,
    members: [{ accountId, duty: 'chair' }],
  }),
  'council.editCouncil': ({ councilId }) => ({
    councilId,
    version: 1,
    name: 'Hội đồng lạ',
    decisionNumber: '1/QĐ',
    decisionDay: day,
  }),
  'council.attachCouncilDecision': ({ councilId }) => ({ councilId }),
  'council.councilDecision': ({ councilId }) => ({ councilId }),
  'council.candidates': () => ({ search: 'nguoi' }),
  'council.addMember': ({ councilId, accountId }) => ({
    councilId,
    version: 1,
    accountId,
    duty: 'member',
    fromDay: day,
  }),
  'council.replaceMember': ({ memberId }) => ({
    memberId,
    version: 1,
    untilDay: '2027-01-01',
    reason: 'chuyển công tác',
    by: null,
  }),
  'council.session': ({ councilSessionId: sessionId }) => ({ sessionId }),
  'council.planSession': ({ councilId }) => ({ councilId, form: 'meeting', heldAt: '2027-01-01T01:00:00Z' }),
  'council.editSession': ({ councilSessionId: sessionId }) => ({
    sessionId,
    version: 1,
    form: 'meeting',
    heldAt: '2027-01-01T01:00:00Z',
  }),
  'council.openSession': ({ councilSessionId: sessionId }) => ({ sessionId, version: 1, minutesNumber: '1/BB' }),
  'council.takeAttendance': ({ councilSessionId: sessionId, memberId }) => ({
    sessionId,
    members: [{ memberId, isPresent: true }],
  }),
  'council.closeSession': ({ councilSessionId: sessionId }) => ({ sessionId, version: 1 }),
  'council.minutesPdf': ({ councilSessionId: sessionId }) => ({ sessionId }),
  'council.minutesDocx': ({ councilSessionId: sessionId }) => ({ sessionId }),
  'council.attachSignedMinutes': ({ councilSessionId: sessionId }) => ({ sessionId, minutesSha256: '0'.repeat(64) }),
  'council.signedMinutes': ({ councilSessionId: sessionId }) => ({ sessionId }),
  'council.agendaCandidates': ({ councilSessionId: sessionId }) => ({ sessionId }),
  'council.criteriaToAdd': ({ councilSessionId: sessionId }) => ({ sessionId }),
  'council.addItems': ({ councilSessionId: sessionId, assessmentId, criterionId }) => ({
    sessionId,
    items: [{ assessmentId, criterionId, reason: 'thử' }],
  }),
  'council.moveItem': ({ itemId }) => ({ itemId, position: 1 }),
  'council.removeItem': ({ itemId }) => ({ itemId }),
  'council.postponeItem': ({ itemId }) => ({ itemId, version: 1, reason: 'chưa đủ hồ sơ' }),
  'council.vote': ({ itemId }) => ({ itemId, version: 0, seen, outcome: 'kept' }),
  'council.enterVote': ({ itemId, memberId }) => ({ itemId, memberId, version: 0, seen, outcome: 'kept' }),
  'council.decideItem': ({ itemId }) => ({ itemId, version: 1, words: 'Hội đồng thống nhất' }),
  'council.waitingVotes': () => ({}),
  'council.evenHanded': ({ councilId }) => ({ councilId }),
  'council.evenHandedWorkbook': ({ councilId }) => ({ councilId }),
  'council.evenHandedDocx': ({ councilId }) => ({ councilId }),
  'council.evenHandedPdf': ({ councilId }) => ({ councilId }),
  'council.itemPlace': ({ itemId }) => ({ itemId }),
  'council.itemSheet': ({ itemId }) => ({ itemId }),
  'council.sessionSheets': ({ councilSessionId: sessionId }) => ({ sessionId }),

  'templates.templates': () => ({}),
  'templates.template': () => ({ key: 'par.summary' }),
  'templates.templateFile': () => ({ key: 'par.summary' }),
  'templates.preview': () => ({ key: 'par.summary' }),
  'templates.bringTemplate': () => ({ key: 'par.summary', version: 0 }),
  'templates.useVersion': () => ({ key: 'par.summary', version: 0, number: null }),

  'sources.sources': () => ({}),
  'sources.source': ({ sourceId }) => ({ sourceId }),
  'sources.addSource': ({ unitId }) => ({ adapter: 'task-tracking', name: 'Nguồn lạ', withinId: unitId }),
  'sources.editSource': ({ sourceId, unitId }) => ({
    sourceId,
    version: 1,
    name: 'Đổi tên',
    withinId: unitId,
    isOn: true,
  }),
  'sources.leaves': ({ sourceId, roundId }) => ({ sourceId, roundId }),
  'sources.bind': ({ sourceId, roundId }) => ({ sourceId, version: 1, roundId, bindings: [] }),
  'sources.snapshots': ({ sourceId }) => ({ sourceId }),
  'sources.snapshot': ({ snapshotId }) => ({ snapshotId }),
  'sources.snapshotFile': ({ snapshotId }) => ({ snapshotId }),
  'sources.compare': ({ snapshotId }) => ({ snapshotId, beforeId: snapshotId }),
  'sources.importSnapshot': ({ sourceId }) => ({ sourceId }),
  'sources.pull': ({ sourceId }) => ({ sourceId }),
  'sources.cancelPull': ({ attemptId }) => ({ attemptId }),
  'sources.attempt': ({ attemptId }) => ({ attemptId }),
  'sources.attempts': ({ sourceId }) => ({ sourceId }),
  'sources.previewTaking': ({ snapshotId, roundId }) => ({ snapshotId, roundId }),
  'sources.take': ({ snapshotId, roundId }) => ({ snapshotId, roundId, mark: 'x' }),

  'par.reports': ({ roundId }) => ({ roundId }),
  'par.report': ({ roundId, assessmentId }) => ({ roundId, kind: 'unit', assessmentId }),
  'par.reportFile': ({ roundId, assessmentId }) => ({ roundId, kind: 'unit', assessmentId, form: 'docx' }),
  'par.criteriaSets': () => ({}),
  'par.criteriaSet': ({ setId }) => ({ setId }),
  'par.importCriteriaSet': () => ({ text: '{}' }),
  'par.createCriteriaSet': () => ({
    name: 'Bộ lạ',
    year: 2031,
    level: 'department',
    totalPoints: 1_000_000,
    surveyPoints: 0,
  }),
  'par.copyCriteriaSet': ({ setId }) => ({ setId, name: 'Bộ chép', year: 2031, level: 'department' }),
  'par.saveDraftSet': ({ setId }) => ({
    setId,
    version: 1,
    name: 'Bộ lạ',
    year: 2031,
    level: 'department',
    totalPoints: 1_000_000,
    surveyPoints: 0,
    legalBasis: '',
    isModel: false,
    warning: '',
    basedOn: null,
    adjustments: { bonus: { max: 0, rules: [] }, penalty: { max: 0, rules: [] } },
    nodes: [],
    mapping: [],
  }),
  'par.discardDraftSet': ({ setId }) => ({ setId, version: 1 }),
  'par.attachDecision': ({ setId }) => ({ setId }),
  'par.decisionFile': ({ setId }) => ({ setId }),
  'par.sendSetTable': () => ({}),
  'par.sentSetTables': () => ({}),
  'par.setTable': ({ importId }) => ({ importId }),
  'par.takeSetTable': ({ importId }) => ({ importId, name: 'Bộ từ tệp', year: 2031, level: 'department', rules: [] }),
  'par.markedSetTable': ({ importId }) => ({ importId }),
  'par.annexWorkbook': ({ setId }) => ({ setId }),
  'par.annexDocument': ({ setId }) => ({ setId }),
  'par.annexPdf': ({ setId }) => ({ setId }),
  'par.issueCriteriaSet': ({ setId }) => ({ setId, version: 1, decisionNumber: '1', decisionDay: day }),
  'par.rounds': () => ({}),
  'par.round': ({ roundId }) => ({ roundId }),
  'par.openRound': ({ setId, unitId }) => ({
    year: 2031,
    name: 'Kỳ khác',
    frameDay: day,
    tieRule: 'shared',
    bands: [],
    windows,
    blocks: [{ name: 'Khối', setId, within: unitId, levels: ['department'] }],
  }),
  'par.setWindow': ({ roundId }) => ({ roundId, version: 1, windows }),
  'par.setRegions': ({ roundId, unitId }) => ({
    roundId,
    version: 1,
    blockId: roundId,
    regions: [{ unitId, region: 'Vùng cao' }],
  }),
  'par.extendUnit': ({ assessmentId }) => ({
    assessmentId,
    extendedTo: '2027-01-01T00:00:00Z',
    reason: 'đơn vị đề nghị',
  }),
  'par.withdrawExtension': ({ assessmentId }) => ({
    assessmentId,
    stage: 'self-assessment',
    reason: 'đơn vị không cần nữa',
  }),
  'par.leaveRound': ({ assessmentId }) => ({ assessmentId, cause: 'ended', reason: 'đơn vị đã sáp nhập' }),
  'par.rejoinRound': ({ assessmentId }) => ({ assessmentId }),
  'par.endedSheets': ({ roundId }) => ({ roundId }),
  'par.exemptions': ({ roundId }) => ({ roundId }),
  'par.exempt': ({ assessmentId, criterionId }) => ({
    cells: [{ assessmentId, criterionId }],
    reason: 'không được giao nhiệm vụ',
  }),
  'par.liftExemptions': ({ assessmentId, criterionId }) => ({ cells: [{ assessmentId, criterionId }] }),
  'par.calendar': () => ({ year: 2026 }),
  'par.calendarFile': () => ({ year: 2026 }),
  'par.assessments': ({ roundId }) => ({ roundId }),
  'par.myWork': () => ({}),
  'par.assessmentSheet': ({ assessmentId }) => ({ assessmentId }),
  'par.saveEntry': ({ assessmentId, criterionId }) => ({
    assessmentId,
    criterionId,
    version: 1,
    inputs: { type: 'ratio', a: 100_000, b: 10_000 },
  }),
  'par.saveAdjustment': ({ assessmentId }) => ({ assessmentId, version: 1, bonus: [1, 0], penalty: [] }),
  'par.uploadEvidence': ({ assessmentId, criterionId }) => ({ assessmentId, criterionId, title: 'lạ' }),
  'par.linkEvidence': ({ assessmentId, criterionId, documentId }) => ({
    assessmentId,
    criterionIds: [criterionId],
    documentId,
  }),
  'par.setEvidencePages': ({ assessmentId, evidenceId }) => ({ assessmentId, evidenceId, pages: '3', pagesSeen: '' }),
  'par.takeNewestVersion': ({ assessmentId, evidenceId }) => ({ assessmentId, evidenceIds: [evidenceId] }),
  'par.removeEvidence': ({ assessmentId, evidenceId }) => ({ assessmentId, evidenceId }),
  'par.evidenceContent': ({ evidenceId }) => ({ evidenceId }),
  'par.evidenceText': ({ officeEvidenceId }) => ({ evidenceId: officeEvidenceId }),
  'par.assignable': ({ assessmentId }) => ({ assessmentId }),
  'par.assignCriteria': ({ assessmentId, criterionId }) => ({
    assessmentId,
    criterionIds: [criterionId],
    room: 'Phòng lạ',
  }),
  'par.takeBackCriteria': ({ assessmentId, criterionId }) => ({ assessmentId, criterionIds: [criterionId] }),
  'par.ownAssignments': () => ({}),
  'par.reviewEntry': ({ assessmentId, criterionId }) => ({
    assessmentId,
    criterionId,
    version: 0,
    entryVersion: 1,
    evidenceSeen: [],
    outcome: 'approved',
  }),
  'par.reviewAdjustment': ({ assessmentId }) => ({
    assessmentId,
    version: 0,
    bonus: [1, 0],
    penalty: [],
    outcome: 'approved',
  }),
  'par.approveRemaining': ({ assessmentId, criterionId }) => ({
    assessmentId,
    leaves: [{ criterionId, version: 0, entryVersion: 1, evidenceSeen: [] }],
  }),
  'par.signing': ({ assessmentId }) => ({ assessmentId }),
  'par.drawUpSheet': ({ assessmentId }) => ({ assessmentId }),
  'par.signingSheet': ({ assessmentId }) => ({ assessmentId }),
  'par.attachSigned': ({ assessmentId }) => ({ assessmentId, stateSha256: '0'.repeat(64) }),
  'par.signingFile': ({ assessmentId }) => ({ assessmentId }),
  'par.submitAssessment': ({ assessmentId }) => ({ assessmentId }),
  'par.submissions': ({ assessmentId }) => ({ assessmentId }),
  'par.submissionSheet': ({ submissionId }) => ({ submissionId }),
  'par.submissionSigned': ({ submissionId }) => ({ submissionId }),
  'par.appraisalQueue': () => ({}),
  'par.appraisalByCriterion': ({ roundId, criterionId }) => ({ roundId, criterionId }),
  'par.appraiseEntry': ({ assessmentId, criterionId }) => ({
    assessmentId,
    criterionId,
    version: 0,
    outcome: 'agreed',
  }),
  'par.appraiseAdjustment': ({ assessmentId }) => ({
    assessmentId,
    version: 1,
    bonus: [1, 0],
    penalty: [0, 0, 0],
    reason: 'đối chiếu',
  }),
  'par.agreeRemaining': ({ assessmentId }) => ({ assessmentId }),
  'par.agreeAcross': ({ roundId, criterionId }) => ({ roundId, criterionId }),
  'par.returnForSupplement': ({ assessmentId, criterionId }) => ({
    assessmentId,
    reason: 'bổ sung tài liệu',
    flags: [{ criterionId, words: 'thiếu bảng tổng hợp' }],
  }),
  'par.closeAppraisal': ({ assessmentId }) => ({ assessmentId }),
  'par.contested': ({ roundId }) => ({ roundId }),
  'par.appraiseAgain': ({ assessmentId, criterionId }) => ({
    assessmentId,
    criterionId,
    version: 0,
    outcome: 'agreed',
  }),
  'par.settleAppraisal': ({ assessmentId }) => ({ assessmentId }),
  'par.decideByCouncil': ({ assessmentId, criterionId }) => ({
    assessmentId,
    criterionId,
    version: 0,
    outcome: 'kept',
    reason: 'Hội đồng thống nhất',
    decisionNumber: '12/BB-HĐTĐ',
  }),
  'par.saveExplanation': ({ assessmentId, criterionId }) => ({
    assessmentId,
    criterionId,
    version: 0,
    accepted: false,
    text: 'đã hoàn thành đúng hạn',
  }),
  'par.sendExplanation': ({ assessmentId }) => ({ assessmentId }),
  'par.messages': ({ assessmentId, criterionId }) => ({ assessmentId, criterionId }),
  'par.writeAsUnit': ({ assessmentId, criterionId }) => ({ assessmentId, criterionId, text: 'xin hỏi' }),
  'par.writeAsAppraiser': ({ assessmentId, criterionId }) => ({ assessmentId, criterionId, text: 'xin trả lời' }),
  'par.readMessages': ({ assessmentId, criterionId }) => ({ assessmentId, criterionId, messageId: randomUUID() }),
  'par.criterionHistory': ({ assessmentId, criterionId }) => ({ assessmentId, criterionId }),
  'par.precedents': ({ assessmentId, criterionId }) => ({ assessmentId, criterionId }),
  'par.reopenAppraisal': ({ assessmentId }) => ({ assessmentId, reason: 'mở lại phiếu' }),
  'par.importValues': ({ roundId }) => ({
    roundId,
    text: 'Đơn vị;Mã tiêu chí;Giá trị\nSở Tài chính;1.7;80',
    source: 'điều tra',
  }),
  'par.valuesMissing': ({ roundId }) => ({ roundId }),
  'par.addValuePaper': ({ assessmentId, valuedId }) => ({ assessmentId, criterionId: valuedId }),
  'par.enterValue': ({ assessmentId, valuedId, documentId }) => ({
    assessmentId,
    criterionId: valuedId,
    version: 0,
    entered: { percent: 800_000 },
    documentId,
    reason: 'nguồn chưa có số liệu',
  }),
  'par.restoreValue': ({ assessmentId, valuedId }) => ({
    assessmentId,
    criterionId: valuedId,
    version: 1,
    historyId: null,
  }),
  'par.valueHistory': ({ assessmentId, valuedId }) => ({ assessmentId, criterionId: valuedId }),
  'par.valuePaper': ({ assessmentId, valuedId }) => ({ assessmentId, criterionId: valuedId }),
  'par.importTemplate': ({ roundId }) => ({ roundId }),
  'par.ranking': ({ roundId }) => ({ roundId }),
  'par.unitResult': ({ roundId, unitId }) => ({ roundId, unitId }),
  'par.rankingWorkbook': ({ roundId }) => ({ roundId }),
  'par.rankingPdf': ({ roundId }) => ({ roundId }),
  'par.rankBands': ({ roundId }) => ({ roundId }),
  'par.criterionAnalysis': ({ roundId }) => ({ roundId }),
  'par.analysisWorkbook': ({ roundId }) => ({ roundId }),
  'par.appraiserAnalysis': ({ roundId }) => ({ roundId }),
  'par.sheetPdf': ({ assessmentId }) => ({ assessmentId }),
  'par.sheetWorkbook': ({ assessmentId }) => ({ assessmentId }),
  'par.figureWorking': ({ assessmentId, criterionId }) => ({ assessmentId, criterionId }),
  'par.publicationStanding': ({ roundId }) => ({ roundId }),
  'par.publishRound': ({ roundId }) => ({ roundId, version: 1, decisionNumber: '1', decisionDay: day }),
  'par.publications': () => ({}),
  'par.publishedUnit': ({ publicationId, unitId }) => ({ publicationId, unitId }),
  'par.publication': ({ publicationId }) => ({ publicationId }),
  'par.publicationWorkbook': ({ publicationId }) => ({ publicationId }),
  'par.publicationRecord': ({ publicationId }) => ({ publicationId }),
  'par.publicationPdf': ({ publicationId }) => ({ publicationId }),
  'province.overview': () => ({}),
  'province.workbook': () => ({ province: 'Bắc Giang' }),
  'province.saveResult': () => ({
    resultId: null,
    version: 0,
    province: 'Bắc Giang',
    year: 2018,
    index: 800_000,
    rank: 9,
    places: 63,
    decisionNumber: '1/QĐ-BNV',
    decisionDay: '2019-05-24',
    fields: [],
  }),
  'province.saveMean': () => ({ year: 2018, version: 0, index: 760_000, source: 'Quyết định' }),
  'province.saveCharges': () => ({ title: 'Thể chế', seen: [], charges: [] }),
  'province.importResults': () => ({}),
  'improvement.efforts': ({ unitId }) => ({ unitId }),
  'improvement.saveEffort': ({ unitId, criterionId }) => ({ unitId, criterionId, version: 0, effort: 5, inputs: null }),
  'improvement.removeEffort': ({ unitId, criterionId }) => ({ unitId, criterionId, version: 1 }),
  'par.whatIf': ({ publicationId, unitId }) => ({ publicationId, unitId }),
  'par.publicationDocument': ({ publicationId }) => ({ publicationId }),
  'par.publicationBundle': ({ publicationId }) => ({ publicationId }),
  'par.publicationCsv': ({ publicationId }) => ({ publicationId }),
  'par.publicationJson': ({ publicationId }) => ({ publicationId }),
  'par.officeKey': () => ({}),
  'par.correctPublication': ({ publicationId, criterionId, unitId }) => ({
    publicationId,
    decisionNumber: '2',
    decisionDay: day,
    reason: 'đính chính số liệu',
    adjustments: [],
    words: [{ unitId, criterionId, inputs: null, notApplicable: false }],
  }),
}
