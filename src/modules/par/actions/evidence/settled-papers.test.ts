/** What was sent or judged stays as it was seen: in the version, with what stood on the paper, on its pages. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse, type Refused } from '../../../../../tests/support/house.ts'
import { documents } from '../../../documents/contract.ts'
import { par } from '../../contract.ts'
import { aRound, bestInputs, ownLeaves, pdfFile } from '../../fixtures.ts'
import { isAppraised } from '../../rules/sheets/hands.ts'
import type { LeafState } from '../../rules/sheets/sheet-figures.ts'

let house: House
let unitId: number
let roundId: string
let scorer: Client
let head: Client
let appraiser: Client
let assessmentId: string
let criterionId: string
let paper: Awaited<ReturnType<typeof keep>>
let evidenceId: string

const keep = (text: string, more: object = {}) =>
  scorer.upload(documents.addDocument, { unitId, title: text, ...more }, pdfFile(text))
const sheet = () => scorer.call(par.assessmentSheet, { assessmentId })
const leafNow = async () => (await sheet()).leaves.find((leaf) => leaf.criterionId === criterionId)
const document = () => scorer.call(documents.document, { documentId: paper.id })
const reason = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: Refused) => error.problems[0]?.reason,
  )
const edit = async (change: { title?: string; issuedOn?: string }) => {
  const { id, version, title, number, issuedOn, kind } = await document()
  const facts = { title, number: number ?? '', issuedOn, kind, ...change }
  return scorer.call(documents.editDocument, { documentId: id, version, ...facts })
}

beforeAll(async () => {
  house = await openHouse()
  const round = await aRound(house)
  ;({ roundId } = round)
  unitId = await house.unit('Sở Tài chính', '2024-12-31')
  scorer = await house.person({ unitId, fullName: 'Lê Văn Chấm', grants: [{ role: 'par-scorer', unitId }] })
  head = await house.person({ unitId, grants: [{ role: 'par-head', unitId }] })
  appraiser = await house.person({ unitId: round.office, grants: [{ role: 'par-appraiser', unitId: null }] })
  const { assessments } = await scorer.call(par.assessments, { roundId })
  assessmentId = assessments[0]?.id as string
  paper = await keep('Báo cáo', { number: '7/BC-STC', issuedOn: '2023-12-20' })
  for (const leaf of ownLeaves(await sheet())) {
    const inputs = bestInputs(leaf.scoring) as never
    await scorer.call(par.saveEntry, { assessmentId, criterionId: leaf.id, version: 0, inputs })
    if (!leaf.evidenceRequired) continue
    criterionId ??= leaf.id
    await scorer.call(par.linkEvidence, { assessmentId, criterionIds: [leaf.id], documentId: paper.id })
  }
  evidenceId = (await leafNow())?.evidence[0]?.id as string
})
afterAll(() => house.close())

test('while the sheet is being filled in, a wrong day is mended where it stands', async () => {
  expect((await edit({ issuedOn: '2024-12-20' })).newest).toBe(1)
  expect((await leafNow())?.evidence[0]).toMatchObject({ inPeriod: 'within', documentVersion: 1, newestVersion: 1 })
})

test('once sent, mending it makes a new version and the sheet shows what was sent', async () => {
  await head.call(par.submitAssessment, { assessmentId })
  const mended = await edit({ issuedOn: '2023-12-20', title: 'Báo cáo (sửa ngày)' })
  expect(mended).toMatchObject({ newest: 2, title: 'Báo cáo (sửa ngày)', issuedOn: '2023-12-20' })
  expect(mended.versions[0]).toMatchObject({ ordinal: 2, sameFileAs: 1 })
  expect((await leafNow())?.evidence[0]).toMatchObject({
    title: 'Báo cáo',
    issuedOn: '2024-12-20',
    inPeriod: 'within',
    documentVersion: 1,
    newestVersion: 2,
  })
})

test('a sheet that was sent is closed to every door of evidence', async () => {
  const other = await keep('bổ sung muộn')
  const before = await sheet()
  const tries = [
    () => scorer.call(par.linkEvidence, { assessmentId, criterionIds: [criterionId], documentId: other.id }),
    () => scorer.upload(par.uploadEvidence, { assessmentId, criterionId }, pdfFile('muộn hơn nữa')),
    () => scorer.call(par.setEvidencePages, { assessmentId, evidenceId, pages: '3', pagesSeen: '' }),
    () => scorer.call(par.takeNewestVersion, { assessmentId, evidenceIds: [evidenceId] }),
    () => scorer.call(par.removeEvidence, { assessmentId, evidenceId }),
  ]
  for (const work of tries) expect(await reason(work())).toBe('par.already-submitted')
  const explaining = { assessmentId, criterionIds: [criterionId], documentId: other.id, hand: 'explanation' as const }
  expect(await reason(scorer.call(par.linkEvidence, explaining))).not.toBeNull()
  expect((await sheet()).leaves).toEqual(before.leaves)
  const { id, version } = await document()
  const retire = scorer.call(documents.retireDocument, { documentId: id, version, reason: 'dọn kho' })
  expect(await reason(retire)).toBe('documents.in-use-more')
})

test('what the appraiser agreed to lapses when the unit takes another version, other pages, or the paper off', async () => {
  const looked = async () => isAppraised((await leafNow()) as unknown as LeafState)
  const agree = async () => {
    const version = (await leafNow())?.appraisal?.version ?? 0
    await appraiser.call(par.appraiseEntry, { assessmentId, criterionId, version, outcome: 'agreed' })
    expect(await looked()).toBe(true)
    await appraiser.call(par.returnForSupplement, { assessmentId, reason: 'Bổ sung bản có chữ ký' })
  }
  await agree()
  await scorer.call(par.takeNewestVersion, { assessmentId, evidenceIds: [evidenceId] })
  expect(await looked()).toBe(false)
  expect((await leafNow())?.evidence[0]).toMatchObject({ title: 'Báo cáo (sửa ngày)', inPeriod: 'before' })
  await head.call(par.submitAssessment, { assessmentId })
  await agree()
  await scorer.call(par.setEvidencePages, { assessmentId, evidenceId, pages: '2', pagesSeen: '' })
  expect(await looked()).toBe(false)
  await scorer.call(par.setEvidencePages, { assessmentId, evidenceId, pages: '', pagesSeen: '2' })
  expect(await looked()).toBe(true)
  await scorer.call(par.removeEvidence, { assessmentId, evidenceId })
  expect(await looked()).toBe(false)
})

test('what was sent once keeps its number and day, also after it was taken off', async () => {
  const off = await keep('gửi một lần', { number: '1/BC' })
  const hang = { assessmentId, criterionIds: [criterionId], documentId: off.id }
  const [item] = (await scorer.call(par.linkEvidence, hang)).items
  await head.call(par.submitAssessment, { assessmentId })
  await appraiser.call(par.returnForSupplement, { assessmentId, reason: 'Bỏ tài liệu không liên quan' })
  await scorer.call(par.removeEvidence, { assessmentId, evidenceId: item?.id as string })
  const facts = { title: 'gửi một lần', number: '2/BC', issuedOn: null, kind: 'report' as const }
  const mended = await scorer.call(documents.editDocument, { documentId: off.id, version: off.version, ...facts })
  expect(mended.versions.map(({ ordinal, number }) => [ordinal, number])).toEqual([
    [2, '2/BC'],
    [1, '1/BC'],
  ])
})

test('papers of the explanation hang beside those of the self-assessment, and only while it is open', async () => {
  const appraised = async (opens: string, closes: string) => {
    await house.owner.query(
      `insert into par.round_window (round_id, stage, opens_at, closes_at)
       values ($1, 'explanation', now() + $2::interval, now() + $3::interval)
       on conflict (round_id, stage) do update set opens_at = excluded.opens_at, closes_at = excluded.closes_at`,
      [roundId, opens, closes],
    )
    await house.owner.query(`update par.assessment set status = 'appraised' where id = $1`, [assessmentId])
    // What was corrected is what there is to explain.
    await house.owner.query(
      `insert into par.appraisal (assessment_id, criterion_id, outcome, reason, entry_version, appraised_by, appraised_by_name, appraised_at)
         select assessment_id, criterion_id, 'corrected', 'đối chiếu', version, updated_by, 'Người Thẩm', now() from par.entry where assessment_id = $1
         on conflict (assessment_id, criterion_id, stage) do update set outcome = 'corrected', reason = 'đối chiếu'`,
      [assessmentId],
    )
  }
  const more = await keep('Tài liệu giải trình')
  const hang = (documentId: string) =>
    scorer.call(par.linkEvidence, { assessmentId, criterionIds: [criterionId], documentId, hand: 'explanation' })
  await appraised('1 day', '2 days')
  expect(await reason(hang(more.id))).toBe('par.window-not-yet')
  await appraised('-1 day', '2 days')
  const { items } = await hang(more.id)
  expect(items).toMatchObject([{ hand: 'explanation', title: 'Tài liệu giải trình' }])
  const self = (await sheet()).leaves.flatMap(({ evidence }) => evidence).find(({ hand }) => hand === 'self')
  const change = { assessmentId, evidenceId: self?.id as string }
  expect(await reason(scorer.call(par.removeEvidence, change))).not.toBeNull()
  expect(await reason(scorer.call(par.setEvidencePages, { ...change, pages: '3', pagesSeen: '' }))).not.toBeNull()
  const own = { assessmentId, evidenceId: items[0]?.id as string }
  expect((await scorer.call(par.setEvidencePages, { ...own, pages: '3', pagesSeen: '' })).pages).toBe('3')
  await scorer.call(par.removeEvidence, own)
})

test('a paper that hangs since the self-assessment is no new proof in the explanation; its next version is', async () => {
  const leaf = (await sheet()).leaves.find(({ evidence }) =>
    evidence.some(({ documentVersion }) => documentVersion === 1),
  )
  const asked = {
    assessmentId,
    criterionIds: [leaf?.criterionId as string],
    documentId: paper.id,
    hand: 'explanation' as const,
  }
  const [hung] = (await scorer.call(par.linkEvidence, asked)).items
  expect(hung).toMatchObject({ documentVersion: 2, hand: 'explanation' })
  const now = (await sheet()).leaves.find(({ criterionId: id }) => id === leaf?.criterionId)?.evidence
  expect(now?.map(({ hand, documentVersion }) => [hand, documentVersion]).toSorted()).toEqual([
    ['explanation', 2],
    ['self', 1],
  ])
  await house.owner.query('update par.evidence set document_version = 2 where assessment_id = $1', [assessmentId])
  await scorer.call(par.removeEvidence, { assessmentId, evidenceId: hung?.id as string })
  expect(await reason(scorer.call(par.linkEvidence, asked))).toBe('par.evidence-hangs')
})
