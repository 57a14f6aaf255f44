/** A value a person enters with a paper: checked before it is kept, seen where it came from, replaced and put back, never lost. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse } from '../../../../../tests/support/house.ts'
import { documents } from '../../../documents/contract.ts'
import { par } from '../../contract.ts'
import { aPdf, aRound, ownLeaves } from '../../fixtures.ts'

let house: House
let round: Awaited<ReturnType<typeof aRound>>
let admin: Client
let scorer: Client
let assessmentId: string
let outside: string[]
let own: string
let documentId: string

beforeAll(async () => {
  house = await openHouse()
  round = await aRound(house)
  await house.owner.query('update par.round set consolidating_unit_id = $1', [round.office])
  admin = round.admin
  const unitId = await house.unit('Sở Tài chính', '2024-12-31')
  scorer = await house.person({ unitId, fullName: 'Lê Văn Chấm', grants: [{ role: 'par-scorer', unitId }] })
  assessmentId = (await scorer.call(par.assessments, { roundId: round.roundId })).assessments[0]?.id as string
  const sheet = await scorer.call(par.assessmentSheet, { assessmentId })
  const mine = new Set(ownLeaves(sheet).map(({ id }) => id))
  own = [...mine][0] as string
  outside = sheet.leaves.map(({ criterionId }) => criterionId).filter((id) => !mine.has(id))
  const paper = { title: 'Báo cáo kết quả xử lý nhiệm vụ', number: '12/BC-SNV', issuedOn: '2024-12-30' }
  const given = { assessmentId, criterionId: outside[0] as string, ...paper }
  documentId = (
    await admin.upload(par.addValuePaper, given, {
      name: 'bc.pdf',
      bytes: aPdf('báo cáo'),
      mediaType: 'application/pdf',
    })
  ).documentId
})
afterAll(() => house.close())

const enter = (criterionId: string, version: number, more: object = {}) =>
  admin.call(par.enterValue, {
    assessmentId,
    criterionId,
    version,
    entered: { percent: 800_000 },
    documentId,
    pages: 'trang 1',
    reason: 'Nguồn chưa trả lời, nhập theo báo cáo.',
    ...more,
  })
const importedOf = async (criterionId: string, client = scorer) =>
  (await client.call(par.assessmentSheet, { assessmentId })).leaves.find((leaf) => leaf.criterionId === criterionId)
    ?.imported
const history = async (criterionId: string) =>
  (await admin.call(par.valueHistory, { assessmentId, criterionId })).earlier

test('the unit sees the value, its paper and why; the paper opens though it lies in the library of Sở Nội vụ', async () => {
  const criterionId = outside[0] as string
  expect(
    await enter(criterionId, 0, { entered: { raw: { value: 464_000, of: 500_000 } }, asOf: '2024-12-15' }),
  ).toEqual({ version: 1 })
  expect(await importedOf(criterionId)).toMatchObject({
    percent: 928_000,
    origin: 'person',
    version: 1,
    source: 'Văn bản số 12/BC-SNV ngày 30/12/2024, trang 1',
    asOf: '2024-12-15',
    raw: { value: 464_000, of: 500_000 },
    paper: {
      documentId,
      title: 'Báo cáo kết quả xử lý nhiệm vụ',
      number: '12/BC-SNV',
      issuedOn: '2024-12-30',
      pages: '1',
    },
    importedByName: 'Trần Thị Quản',
  })
  await expect(scorer.call(documents.document, { documentId })).rejects.toThrow()
  const { bytes, headers } = await scorer.download(par.valuePaper, { assessmentId, criterionId })
  expect(Buffer.from(bytes)).toEqual(Buffer.from(aPdf('báo cáo')))
  expect(headers.get('content-type')).toBe('application/pdf')
  const { lines } = await scorer.call(par.figureWorking, { assessmentId, criterionId })
  expect(lines.find(({ label }) => label === 'Nguồn số liệu')?.text).toMatch(
    /^Văn bản số 12\/BC-SNV ngày 30\/12\/2024, trang 1: 46,4\/50 = 92,8 %, số liệu đến 15\/12\/2024 \(Trần Thị Quản, .*\) — Nguồn chưa trả lời/,
  )
})

test('people of another unit see neither the value nor its paper', async () => {
  const unitId = await house.unit('Sở Y tế', '2024-12-31')
  const stranger = await house.person({ unitId, grants: [{ role: 'par-scorer', unitId }] })
  const wanted = { assessmentId, criterionId: outside[0] as string }
  await expect(stranger.download(par.valuePaper, wanted)).rejects.toMatchObject({ status: 404 })
  await expect(stranger.call(par.valueHistory, wanted)).rejects.toMatchObject({ status: 404 })
  await expect(
    scorer.call(par.enterValue, { ...wanted, version: 1, entered: { percent: 1 }, documentId, reason: 'tự nhập lấy' }),
  ).rejects.toMatchObject({ status: 403 })
})

test('the library tells where the paper is used, and will not let it be altered or thrown away under the value', async () => {
  const document = await admin.call(documents.document, { documentId })
  expect(document.usedAt).toMatchObject([{ about: 'Sở Tài chính – trang 1', isSettled: true }])
  expect(document.unitName).toBe('Sở Nội vụ')
  expect(document.whyNotRetire).toMatchObject({ reason: 'documents.in-use' })
})

test('who saw another value is told who changed it; the first is kept', async () => {
  const criterionId = outside[1] as string
  const answers = await Promise.allSettled([
    enter(criterionId, 0),
    enter(criterionId, 0, { entered: { percent: 700_000 } }),
  ])
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  await expect(enter(criterionId, 0)).rejects.toThrow(/^409 Trần Thị Quản vừa đổi giá trị tiêu chí/)
  expect(await history(criterionId)).toEqual([])
})

test('a value is replaced, put back and taken away; each is kept, and none is left missing unasked', async () => {
  const criterionId = outside[2] as string
  await enter(criterionId, 0)
  await enter(criterionId, 1, { entered: { percent: 600_000 } })
  const [first] = await history(criterionId)
  expect(first).toMatchObject({ percent: 800_000, origin: 'person', isRemoved: false })
  const place = { assessmentId, criterionId }
  expect(await admin.call(par.restoreValue, { ...place, version: 2, historyId: first?.id as string })).toEqual({
    version: 3,
  })
  expect(await importedOf(criterionId)).toMatchObject({
    percent: 800_000,
    version: 3,
    paper: { documentId },
    reason: 'Nguồn chưa trả lời, nhập theo báo cáo.',
  })
  await admin.call(par.restoreValue, { ...place, version: 3, historyId: null })
  expect(await importedOf(criterionId)).toBeNull()
  expect((await history(criterionId)).map(({ percent, isRemoved }) => [percent, isRemoved])).toEqual([
    [800_000, true],
    [600_000, false],
    [800_000, false],
  ])
  await expect(admin.call(par.restoreValue, { ...place, version: 3, historyId: null })).rejects.toThrow(/vừa được bỏ/)
  await expect(admin.call(par.restoreValue, { ...place, version: 0, historyId: null })).rejects.toThrow(
    /không có gì để bỏ/,
  )
})

test('nothing is kept that does not stand: wrong criterion, too much, no such page, no such day, a paper of another unit', async () => {
  const criterionId = outside[3] as string
  await expect(enter(own, 0)).rejects.toThrow(/do đơn vị tự chấm/)
  await expect(enter(criterionId, 0, { entered: { raw: { value: 20, of: 10 } } })).rejects.toThrow(/lớn hơn mức tối đa/)
  await expect(enter(criterionId, 0, { entered: { percent: 1_000_001 } })).rejects.toMatchObject({ status: 422 })
  await expect(enter(criterionId, 0, { reason: 'vì' })).rejects.toMatchObject({ status: 422 })
  await expect(enter(criterionId, 0, { pages: 'bìa sau' })).rejects.toThrow(/chưa rõ/)
  await expect(enter(criterionId, 0, { pages: '90' })).rejects.toThrow(/40/)
  await expect(enter(criterionId, 0, { asOf: '2090-01-01' })).rejects.toThrow(/chưa tới/)
  const unitId = await house.unit('Sở Y tế', '2024-12-31')
  const keeper = await house.person({ unitId, grants: [{ role: 'par-scorer', unitId }] })
  const strange = await keeper.upload(
    documents.addDocument,
    { unitId, title: 'Của nơi khác' },
    { name: 'k.pdf', bytes: aPdf('khác'), mediaType: 'application/pdf' },
  )
  await expect(enter(criterionId, 0, { documentId: strange.id })).rejects.toThrow(/kho của đơn vị khác/)
  await expect(
    admin.upload(
      par.addValuePaper,
      { assessmentId, criterionId: own },
      { name: 'x.pdf', bytes: aPdf('không giữ'), mediaType: 'application/pdf' },
    ),
  ).rejects.toThrow(/do đơn vị tự chấm/)
  expect(await importedOf(criterionId)).toBeNull()
})

test('what still waits for a value is listed by criterion with the units', async () => {
  const { leaves } = await admin.call(par.valuesMissing, { roundId: round.roundId })
  const first = leaves.find(({ criterionId }) => criterionId === outside[0])
  expect(first).toMatchObject({ valued: 1, sources: ['Văn bản số 12/BC-SNV ngày 30/12/2024, trang 1'] })
  expect(first?.missing).toBe(round.assessments - 1)
  expect(leaves.map(({ criterionId }) => criterionId)).toEqual(outside)
})

test('history is written by the database alone', async () => {
  await house.owner.query('begin; set local role app_all')
  await expect(house.owner.query('delete from par.value_history')).rejects.toThrow(/permission denied/)
  await house.owner.query('rollback')
})
