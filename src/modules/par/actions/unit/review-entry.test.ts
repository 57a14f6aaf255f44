import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse, type Refused } from '../../../../../tests/support/house.ts'
import { notices } from '../../../notices/contract.ts'
import { type AssessmentSheet, par, type SheetLeaf } from '../../contract.ts'
import { aPdf, aRound, bestInputs, fillSheet, ownLeaves } from '../../fixtures.ts'
import { isApproved, reviewState } from '../../rules/unit/review.ts'

let house: House
let scorer: Client & { accountId: string }
let head: Client & { accountId: string }
let deputy: Client & { accountId: string }
let assessmentId: string

beforeAll(async () => {
  house = await openHouse()
  const round = await aRound(house, { headReview: true })
  const unitId = await house.unit('Sở Tài chính', '2024-12-31')
  const person = (fullName: string, role: string) => house.person({ unitId, fullName, grants: [{ role, unitId }] })
  scorer = await person('Trần Thị Lan', 'par-scorer')
  head = await person('Hoàng Thị Đầu', 'par-head')
  deputy = await person('Đỗ Văn Phó', 'par-head')
  assessmentId = (await scorer.call(par.assessments, { roundId: round.roundId })).assessments[0]?.id as string
})
afterAll(() => house.close())

const sheet = () => head.call(par.assessmentSheet, { assessmentId })
const leafIn = ({ nodes, leaves }: AssessmentSheet, code: string) =>
  leaves.find(({ criterionId }) => nodes.find((node) => node.id === criterionId)?.code === code) as SheetLeaf
const leafOf = async (code: string) => leafIn(await sheet(), code)
const seen = ({ criterionId, entry, evidence, review }: SheetLeaf) => ({
  criterionId,
  version: review?.version ?? 0,
  entryVersion: entry?.version ?? 0,
  evidenceSeen: evidence.map(({ documentId, documentVersion, pages }) => ({ documentId, documentVersion, pages })),
})
const approve = (client: Client, leaf: SheetLeaf) =>
  client.call(par.reviewEntry, { assessmentId, ...seen(leaf), outcome: 'approved' })
const sendBack = (client: Client, leaf: SheetLeaf, comment: string) =>
  client.call(par.reviewEntry, { assessmentId, ...seen(leaf), outcome: 'sent-back', comment })
const reasonsOf = (work: Promise<unknown>) =>
  work.then(
    () => [],
    (error: unknown) => (error as Refused).problems.map(({ reason }) => reason),
  )
const save = (leaf: SheetLeaf, note: string) =>
  scorer.call(par.saveEntry, {
    assessmentId,
    criterionId: leaf.criterionId,
    version: leaf.entry?.version ?? 0,
    inputs: leaf.entry?.inputs ?? null,
    note,
  })

test('nothing was entered, or a paper is still missing: there is nothing to approve', async () => {
  expect(await reasonsOf(approve(head, await leafOf('1.1.2')))).toEqual(['par.nothing-to-review'])
  expect(await reasonsOf(sendBack(head, await leafOf('1.1.2'), 'Nhập đi'))).toEqual(['par.nothing-to-review'])
  const own = ownLeaves(await sheet()).find((leaf) => leaf.evidenceRequired)
  const criterionId = own?.id as string
  const inputs = bestInputs((own as NonNullable<typeof own>).scoring) as never
  await scorer.call(par.saveEntry, { assessmentId, criterionId, version: 0, inputs })
  const bare = (await sheet()).leaves.find((leaf) => leaf.criterionId === criterionId) as SheetLeaf
  expect(await reasonsOf(approve(head, bare))).toEqual(['par.evidence-missing'])
  await fillSheet(scorer, assessmentId)
})

test('without the head’s word the sheet is refused, criterion by criterion', async () => {
  const own = ownLeaves(await sheet())
  const refused = (await head.call(par.submitAssessment, { assessmentId }).catch((error: Refused) => error)) as Refused
  expect(refused.problems.map(({ reason, at }) => [reason, at])).toEqual(own.map(({ id }) => ['par.not-approved', id]))
  expect(refused.problems[0]?.sentence).toContain(own[0]?.code)
})

test('an approval is kept with who and when, and lapses when the entry changes', async () => {
  await approve(head, await leafOf('1.1.1'))
  const approved = await leafOf('1.1.1')
  expect(approved.review).toMatchObject({ outcome: 'approved', reviewedByName: 'Hoàng Thị Đầu', entryVersion: 1 })
  expect(isApproved(approved)).toBe(true)
  await save(approved, 'sửa sau khi duyệt')
  const changed = await leafOf('1.1.1')
  expect([isApproved(changed), reviewState(changed)]).toEqual([false, 'lapsed'])
  expect(changed.review).toEqual(approved.review)
})

test('an approval lapses when a paper is added, and stands again when it is taken off', async () => {
  await approve(head, await leafOf('1.1.1'))
  const criterionId = (await leafOf('1.1.1')).criterionId
  const added = await scorer.upload(
    par.uploadEvidence,
    { assessmentId, criterionId, title: 'Phụ lục' },
    { name: 'phu-luc.pdf', bytes: aPdf('phụ lục'), mediaType: 'application/pdf' },
  )
  expect(reviewState(await leafOf('1.1.1'))).toBe('lapsed')
  await scorer.call(par.removeEvidence, { assessmentId, evidenceId: added.id })
  expect(reviewState(await leafOf('1.1.1'))).toBe('approved')
})

test('what changed between looking and approving is not approved', async () => {
  const looked = await leafOf('1.1.2')
  await save(looked, 'sửa trong lúc lãnh đạo xem')
  expect(await reasonsOf(approve(head, looked))).toEqual(['par.changed-before-review'])
  expect((await leafOf('1.1.2')).review).toBeNull()
})

test('of two heads at once the first is kept, the second is told whose word stands', async () => {
  const looked = await leafOf('1.1.2')
  const outcomes = await Promise.all([
    reasonsOf(approve(head, looked)),
    reasonsOf(sendBack(deputy, looked, 'Chưa khớp báo cáo quý')),
  ])
  expect(outcomes.toSorted((a, b) => a.length - b.length)).toEqual([[], ['par.stale-review']])
})

test('over a word that is already there it is the same: who has not seen the newest is told, and nothing of his is kept', async () => {
  const looked = await leafOf('1.1.2')
  expect(looked.review).not.toBeNull()
  await sendBack(deputy, looked, 'Bổ sung bảng kết quả')
  expect(await reasonsOf(approve(head, looked))).toEqual(['par.stale-review'])
  const bulk = await head.call(par.approveRemaining, { assessmentId, leaves: [seen(looked)] })
  expect(bulk).toEqual({ approved: 0, left: [looked.criterionId] })
  expect((await leafOf('1.1.2')).review).toMatchObject({ outcome: 'sent-back', comment: 'Bổ sung bảng kết quả' })
})

test('sent back with a comment that reaches the scorer; answered once it is changed', async () => {
  const looked = await leafOf('1.1.2')
  expect(await reasonsOf(sendBack(head, looked, '  '))).toEqual(['par.sent-back-without-comment'])
  await head.call(par.assignCriteria, { assessmentId, criterionIds: [looked.criterionId], accountId: scorer.accountId })
  await sendBack(head, await leafOf('1.1.2'), 'Số nhiệm vụ chưa khớp báo cáo quý IV')
  const told = (await scorer.call(notices.notices, {})).notices.find(({ body }) =>
    body.includes('chưa khớp báo cáo quý IV'),
  )
  expect(told).toMatchObject({ title: 'Lãnh đạo trả lại tiêu chí 1.1.2', kind: 'task' })
  expect((await scorer.call(par.ownAssignments, {})).assignments).toMatchObject([
    { code: '1.1.2', isDone: false, sentBack: 'Số nhiệm vụ chưa khớp báo cáo quý IV' },
  ])
  const sentBack = await leafOf('1.1.2')
  expect(reviewState(sentBack)).toBe('sent-back')
  await save(sentBack, 'đã đối chiếu báo cáo quý IV')
  expect(reviewState(await leafOf('1.1.2'))).toBe('answered')
  expect((await scorer.call(par.ownAssignments, {})).assignments).toMatchObject([{ isDone: true, sentBack: null }])
})

test('what is left is approved together, but for exceptions and what changed meanwhile', async () => {
  const before = await sheet()
  const own = new Set(ownLeaves(before).map(({ id }) => id))
  const remaining = before.leaves.filter((leaf) => own.has(leaf.criterionId) && !isApproved(leaf))
  const [except, changed, ...rest] = remaining as [SheetLeaf, SheetLeaf, ...SheetLeaf[]]
  await save(changed, 'sửa ngay trước khi duyệt')
  const answer = await head.call(par.approveRemaining, { assessmentId, leaves: [changed, ...rest].map(seen) })
  expect(answer).toEqual({ approved: rest.length, left: [changed.criterionId] })
  const now = await sheet()
  const open = now.leaves.filter((leaf) => own.has(leaf.criterionId) && !isApproved(leaf))
  expect(open.map(({ criterionId }) => criterionId)).toEqual([except.criterionId, changed.criterionId])
  const refused = await head.call(par.submitAssessment, { assessmentId }).catch((error: Refused) => error)
  expect((refused as Refused).problems.map(({ at }) => at)).toEqual([except.criterionId, changed.criterionId])
})

test('with the last approval the unit is told, and the sheet may be sent; after that the head’s word is closed too', async () => {
  for (const leaf of (await sheet()).leaves) if (leaf.entry && !isApproved(leaf)) await approve(deputy, leaf)
  const told = (await scorer.call(notices.notices, {})).notices
  expect(told.filter(({ title }) => title.startsWith('Lãnh đạo đã duyệt toàn bộ'))).toHaveLength(1)
  await head.call(par.submitAssessment, { assessmentId })
  expect(await reasonsOf(approve(head, await leafOf('1.1.1')))).toEqual(['par.already-submitted'])
})

test('a round without review takes no word of the head', async () => {
  const plain = await aRound(house, { name: 'Kỳ không duyệt' })
  const [other] = (await scorer.call(par.assessments, { roundId: plain.roundId })).assessments
  const asked = { ...seen(await leafOf('1.1.1')), version: 0, outcome: 'approved' as const }
  expect(await reasonsOf(head.call(par.reviewEntry, { assessmentId: other?.id as string, ...asked }))).toEqual([
    'par.no-head-review',
  ])
})
