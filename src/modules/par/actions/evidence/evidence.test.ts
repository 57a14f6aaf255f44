import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse, type Refused } from '../../../../../tests/support/house.ts'
import { documents } from '../../../documents/contract.ts'
import { par } from '../../contract.ts'
import { aPdf, aRound, aWorkbook, ownLeaves, pdfFile } from '../../fixtures.ts'
import type { Leaf } from '../../rules/sheets/self-assessment.ts'

let house: House
let unitId: number
let scorer: Client
let appraiser: Client
let assessmentId: string
let leaves: Leaf[]

beforeAll(async () => {
  house = await openHouse()
  const round = await aRound(house)
  unitId = await house.unit('Sở Tài chính', '2024-12-31')
  scorer = await house.person({ unitId, fullName: 'Lê Văn Chấm', grants: [{ role: 'par-scorer', unitId }] })
  appraiser = await house.person({
    unitId: round.office,
    fullName: 'Phạm Thị Thẩm',
    grants: [{ role: 'par-appraiser', unitId: null }],
  })
  const { assessments } = await scorer.call(par.assessments, { roundId: round.roundId })
  assessmentId = assessments[0]?.id as string
  leaves = ownLeaves(await sheet()).filter((leaf) => leaf.evidenceRequired)
})
afterAll(() => house.close())

const sheet = () => scorer.call(par.assessmentSheet, { assessmentId })
const papersOf = async (leaf: Leaf) =>
  (await sheet()).leaves.find(({ criterionId }) => criterionId === leaf.id)?.evidence ?? []
const problem = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: Refused) => error.problems[0] ?? null,
  )
const twelvePages = (text: string) => ({ ...pdfFile(text), bytes: aPdf(text, 12) })
const keep = (text: string, more: object = {}) =>
  scorer.upload(documents.addDocument, { unitId, title: text, ...more }, pdfFile(text))
const link = (documentId: string, on: readonly Leaf[], more: object = {}) =>
  scorer.call(par.linkEvidence, { assessmentId, criterionIds: on.map(({ id }) => id), documentId, ...more })
const [at, twoAt] = [(place: number) => leaves[place] as Leaf, (place: number) => leaves.slice(place, place + 2)]

test('one document proves several criteria in one call, with its pages; the page says where it hangs', async () => {
  const plan = await keep('Kế hoạch năm', { number: '12/KH-STC', issuedOn: '2024-02-01' })
  const { items } = await link(plan.id, twoAt(0), { pages: 'tr. 3-5; 8' })
  expect(items.map(({ criterionId, pages }) => [criterionId, pages]).toSorted()).toEqual(
    twoAt(0)
      .map(({ id }) => [id, '3–5, 8'])
      .toSorted(),
  )
  const { usedAt, uses, whyNotRetire } = await scorer.call(documents.document, { documentId: plan.id })
  expect(uses).toBe(2)
  expect(usedAt.map(({ title, path, search, isSettled }) => [title, path, search, isSettled])).toEqual(
    twoAt(0).map(({ code }) => [
      `Tiêu chí ${code}, phiếu năm 2024`,
      `/par/assessments/${assessmentId}`,
      { tieuChi: code },
      false,
    ]),
  )
  expect(usedAt[0]?.about).toContain('trang 3–5, 8')
  expect(whyNotRetire?.sentence).toContain(`Tiêu chí ${at(0).code}`)
})

test('of many criteria one wrong refuses all of them', async () => {
  const before = (await sheet()).leaves
  const { nodes } = await sheet()
  const parent = nodes.find((node) => node.scoring === null)?.id as string
  const survey = nodes.find((node) => node.assessedBy === 'survey' && node.scoring !== null)?.id as string
  const paper = await keep('Văn bản cho nhiều tiêu chí')
  for (const wrong of [parent, survey]) {
    const asked = { assessmentId, criterionIds: [at(3).id, wrong], documentId: paper.id }
    expect(await problem(scorer.call(par.linkEvidence, asked))).not.toBeNull()
  }
  expect((await sheet()).leaves).toEqual(before)
})

test('a document of another unit and one taken off the shelf prove nothing here', async () => {
  const health = await house.unit('Sở Y tế', '2024-12-31')
  const both = await house.person({
    unitId,
    grants: [
      { role: 'par-scorer', unitId },
      { role: 'par-scorer', unitId: health },
    ],
  })
  const theirs = await both.upload(documents.addDocument, { unitId: health }, pdfFile('của Sở Y tế'))
  const linkTheirs = both.call(par.linkEvidence, {
    assessmentId,
    criterionIds: [at(0).id],
    documentId: theirs.id,
  })
  expect((await problem(linkTheirs))?.reason).toBe('par.evidence-elsewhere')
  const { id, version } = await keep('đã loại')
  await scorer.call(documents.retireDocument, { documentId: id, version, reason: 'tải nhầm' })
  expect((await problem(link(id, [at(0)])))?.reason).toBe('documents.retired')
})

test('a file dropped on a criterion that the unit has already is named, and can be hung instead', async () => {
  const known = await keep('Đã có trong kho')
  const dropped = await problem(
    scorer.upload(par.uploadEvidence, { assessmentId, criterionId: at(4).id }, pdfFile('Đã có trong kho')),
  )
  expect(dropped).toMatchObject({ reason: 'documents.already-kept', at: known.id })
  await link(dropped?.at as string, [at(4)])
  expect((await papersOf(at(4))).map(({ documentId }) => documentId)).toEqual([known.id])
})

test('pages are mended later; nonsense is refused, and so is a change over another one', async () => {
  const { id } = await keep('Biên bản')
  const [item] = (await link(id, [at(5)])).items
  const set = (pages: string, pagesSeen: string) =>
    scorer.call(par.setEvidencePages, { assessmentId, evidenceId: item?.id as string, pages, pagesSeen })
  expect((await set('trang 3 đến 4', '')).pages).toBe('3–4')
  expect(await problem(set('abc', '3–4'))).toMatchObject({ reason: 'par.pages-unclear' })
  expect((await problem(set('7', '')))?.sentence).toContain('“3–4”')
  expect((await papersOf(at(5)))[0]?.pages).toBe('3–4')
  expect((await set('', '3–4')).pages).toBe('')
})

test('a page that the file does not have is refused: named while hanging, named later, and by a shorter version', async () => {
  const kept = await scorer.upload(documents.addDocument, { unitId, title: 'Báo cáo' }, twelvePages('báo cáo'))
  const beyond = await problem(link(kept.id, [at(5)], { pages: 'trang 30' }))
  expect(beyond).toMatchObject({ reason: 'par.pages-beyond' })
  expect(beyond?.sentence).toContain('“Báo cáo” có 12 trang, không có trang 30')
  const [item] = (await link(kept.id, [at(5)], { pages: '3, 12' })).items
  const evidenceId = item?.id as string
  const set = (pages: string) =>
    scorer.call(par.setEvidencePages, { assessmentId, evidenceId, pages, pagesSeen: '3, 12' })
  expect(await problem(set('5–13'))).toMatchObject({ reason: 'par.pages-beyond' })
  const shorter = { ...pdfFile('rút gọn'), bytes: aPdf('rút gọn', 8) }
  await scorer.upload(documents.addVersion, { documentId: kept.id, version: kept.version }, shorter)
  const take = () => scorer.call(par.takeNewestVersion, { assessmentId, evidenceIds: [evidenceId] })
  expect((await problem(take()))?.sentence).toContain('có 8 trang, không có trang 12')
  await set('3')
  expect((await take()).items[0]).toMatchObject({ documentVersion: 2, pages: '3' })
})

test('of a file without pages of its own, any page may be named', async () => {
  const bytes = await aWorkbook('số liệu')
  const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  const kept = await scorer.upload(documents.addDocument, { unitId }, { name: 'bảng.xlsx', bytes, mediaType })
  expect((await link(kept.id, [at(5)], { pages: '30' })).items[0]?.pages).toBe('30')
})

test('papers are told by their period: before, within, after, without a day; and counted once each', async () => {
  const papers = await Promise.all([
    keep('năm trước', { issuedOn: '2023-12-31' }),
    keep('trong năm', { issuedOn: '2024-12-31' }),
    keep('năm sau', { issuedOn: '2025-01-01' }),
    keep('chưa ghi ngày'),
  ])
  const before = await sheet()
  for (const { id } of papers) await link(id, twoAt(6))
  const found = new Map((await papersOf(at(6))).map(({ title, inPeriod }) => [title, inPeriod]))
  expect(Object.fromEntries(found)).toEqual({
    'năm trước': 'before',
    'trong năm': 'within',
    'năm sau': 'after',
    'chưa ghi ngày': 'no-date',
  })
  const after = await sheet()
  expect(after.papers.outside - before.papers.outside).toBe(2)
  expect(after.papers.undated - before.papers.undated).toBe(1)
  const listed = (await scorer.call(par.assessments, { roundId: after.roundId })).assessments[0]
  expect(listed?.papers).toEqual(after.papers)
  const warned = after.submitWarnings.filter(({ at: where }) => where === at(6).id)
  expect(warned.map(({ reason }) => reason).toSorted()).toEqual([
    'par.paper-outside',
    'par.paper-outside',
    'par.paper-undated',
  ])
  expect(warned.find(({ reason }) => reason === 'par.paper-outside')?.sentence).toContain('01/01/2024 – 31/12/2024')
  expect(after.submitProblems.map(({ reason }) => reason)).not.toContain('par.paper-outside')
  const { rows } = await scorer.call(documents.library, {
    inPeriod: 'outside',
    from: after.period.from,
    to: after.period.to,
  })
  expect(rows.map(({ title }) => title).toSorted()).toEqual(['năm sau', 'năm trước'])
})

test('evidence stays with the version it was hung with until somebody takes the newest', async () => {
  const paper = await keep('Báo cáo nhiều bản', { issuedOn: '2024-06-30' })
  const { items } = await link(paper.id, twoAt(8))
  const newer = await scorer.upload(
    documents.addVersion,
    { documentId: paper.id, version: paper.version },
    pdfFile('Báo cáo nhiều bản, bản ký'),
  )
  expect(newer.usedAt.map(({ version }) => version)).toEqual([1, 1])
  const [hung] = await papersOf(at(8))
  expect(hung).toMatchObject({ documentVersion: 1, newestVersion: 2 })
  const read = async () => (await appraiser.download(par.evidenceContent, { evidenceId: hung?.id as string })).bytes
  expect(await read()).toEqual(pdfFile('Báo cáo nhiều bản').bytes)
  const taken = await scorer.call(par.takeNewestVersion, { assessmentId, evidenceIds: items.map(({ id }) => id) })
  expect(taken.items.map(({ documentVersion }) => documentVersion)).toEqual([2, 2])
  expect(await read()).toEqual(pdfFile('Báo cáo nhiều bản, bản ký').bytes)
  const { looks } = await scorer.call(documents.document, { documentId: paper.id })
  expect(looks.map(({ version, personName }) => [version, personName]).toSorted()).toEqual([
    [1, 'Phạm Thị Thẩm'],
    [2, 'Phạm Thị Thẩm'],
  ])
})

test('used and unused documents are told apart', async () => {
  const used = await scorer.call(documents.library, { use: 'used', pageSize: 200 })
  const unused = await scorer.call(documents.library, { use: 'unused', pageSize: 200 })
  expect(used.rows.every(({ uses }) => uses > 0)).toBe(true)
  expect(unused.rows.every(({ uses }) => uses === 0)).toBe(true)
  expect(used.total + unused.total).toBe((await scorer.call(documents.library, {})).total)
  expect(used.total).toBeGreaterThan(0)
})
