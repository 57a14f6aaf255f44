import { createHash } from 'node:crypto'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse, type Refused } from '../../../../../tests/support/house.ts'
import { stepsOf } from '../../../../platform/jobs/step.ts'
import { par } from '../../contract.ts'
import { aPdf, aRound, fillSheet } from '../../fixtures.ts'
import { setSheet } from '../../jobs.ts'

let house: House
let scorer: Client
let head: Client
let appraiser: Client
let assessmentId: string
let leaf: (code: string) => Promise<{ id: string; version: number }>

beforeAll(async () => {
  house = await openHouse()
  const round = await aRound(house, { signedSheet: 'required' })
  const unitId = await house.unit('Sở Tài chính', '2024-12-31')
  scorer = await house.person({ unitId, fullName: 'Trần Thị Lan', grants: [{ role: 'par-coordinator', unitId }] })
  head = await house.person({ unitId, fullName: 'Hoàng Thị Đầu', grants: [{ role: 'par-head', unitId }] })
  appraiser = await house.person({ unitId: round.office, grants: [{ role: 'par-appraiser', unitId: null }] })
  assessmentId = (await scorer.call(par.assessments, { roundId: round.roundId })).assessments[0]?.id as string
  leaf = async (code) => {
    const { nodes, leaves } = await scorer.call(par.assessmentSheet, { assessmentId })
    const id = nodes.find((node) => node.code === code)?.id as string
    return { id, version: leaves.find(({ criterionId }) => criterionId === id)?.entry?.version ?? 0 }
  }
})
afterAll(() => house.close())

const refused = async (work: Promise<unknown>) =>
  (await work.then(
    () => null,
    (error: unknown) => (error as Refused).problems[0],
  )) as { reason: string; sentence: string } | null
const submit = () => head.call(par.submitAssessment, { assessmentId })
const signing = async () => (await scorer.call(par.signing, { assessmentId })).signing
const attach = (stateSha256: string, bytes: Uint8Array = aPdf('đã ký'), name = 'phieu-da-ky.pdf') =>
  scorer.upload(par.attachSigned, { assessmentId, stateSha256 }, { name, bytes, mediaType: 'application/pdf' })
const ratio = async (b: number) => {
  const { id: criterionId, version } = await leaf('1.1.2')
  await scorer.call(par.saveEntry, { assessmentId, criterionId, version, inputs: { type: 'ratio', a: 200_000, b } })
}
const sent = async () => (await appraiser.call(par.submissions, { assessmentId })).submissions

async function wordsOn(bytes: Uint8Array): Promise<string> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const pages = Array.from({ length: document.numPages }, async (_, at) => {
    const { items } = await (await document.getPage(at + 1)).getTextContent()
    return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('')
  })
  return (await Promise.all(pages)).join('\n').replace(/\s+/g, ' ')
}

/** The work that waits, done as the runner does it. */
async function setSheets(): Promise<void> {
  const { rows } = await house.owner.query<{ id: string }>('select id from par.submission where sheet_sha256 is null')
  const { database, files, seals, clock } = house
  const ground = { database, files, seals, clock: () => clock.now, mail: { isOn: false, publicUrl: '' } }
  for (const { id } of rows) {
    const progress = { report: async () => {}, signal: new AbortController().signal }
    await setSheet.run({ step: stepsOf(ground, crypto.randomUUID()), progress } as never, { submissionId: id })
  }
}

test('a sheet that could not be sent is not drawn up for signature', async () => {
  expect((await refused(scorer.call(par.drawUpSheet, { assessmentId })))?.reason).toBe('par.leaf-empty')
  expect(await signing()).toBeNull()
  expect((await refused(attach('0'.repeat(64))))?.reason).toBe('par.not-drawn-up')
  await fillSheet(scorer, assessmentId)
})

test('where a signature is required the sheet is not sent without one', async () => {
  expect((await refused(submit()))?.reason).toBe('par.signature-missing')
})

test('the page to sign says who, what, how much, and the hash of what it says', async () => {
  const drawn = await scorer.call(par.drawUpSheet, { assessmentId })
  expect(drawn).toMatchObject({ isCurrent: true, drawnUpByName: 'Trần Thị Lan', file: null })
  const { bytes } = await head.download(par.signingSheet, { assessmentId })
  const words = await wordsOn(bytes)
  for (const text of [
    'ỦY BAN NHÂN DÂN TỈNH BẮC GIANG',
    'SỞ TÀI CHÍNH',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'PHIẾU TỰ ĐÁNH GIÁ, CHẤM ĐIỂM',
    '1.1.2',
    'Lần gửi thứ 1',
    'THỦ TRƯỞNG ĐƠN VỊ',
    'Nơi nhận: - Cơ quan thẩm định; - Lưu: VT.',
  ])
    expect(words).toContain(text)
  expect(words.replaceAll(' ', '')).toContain(drawn.stateSha256)
  const { rows } = await house.owner.query<{ hash: string }>(
    `select encode(sha256(convert_to(state::text, 'UTF8')), 'hex') as hash from par.signing where assessment_id = $1`,
    [assessmentId],
  )
  expect(rows).toEqual([{ hash: drawn.stateSha256 }])
})

test('a signed page that is neither PDF nor picture is refused, and nothing is attached', async () => {
  const { stateSha256 } = (await signing()) as { stateSha256: string }
  const text = new TextEncoder().encode('không phải bản ký')
  expect((await refused(attach(stateSha256, text, 'ky.pdf')))?.reason).toBe('files.wrong-type')
  expect((await refused(attach('f'.repeat(64))))?.reason).toBe('par.drawn-up-again')
  expect((await signing())?.file).toBeNull()
})

test('when the sheet changes after it was drawn up, the signature is of something else: which criterion is said', async () => {
  const { stateSha256 } = (await signing()) as { stateSha256: string }
  await attach(stateSha256)
  expect(await signing()).toMatchObject({ isCurrent: true, file: { name: 'phieu-da-ky.pdf' } })
  await ratio(180_000)
  const problem = await refused(submit())
  expect([problem?.reason, problem?.sentence.includes('1.1.2')]).toEqual(['par.signature-outdated', true])
  const { signing: stale, changes } = await scorer.call(par.signing, { assessmentId })
  expect(stale?.isCurrent).toBe(false)
  expect(changes).toMatchObject([{ before: { inputs: { b: 200_000 } }, after: { inputs: { b: 180_000 } } }])
  expect((await refused(attach(stateSha256)))?.reason).toBe('par.signature-outdated')
  await ratio(200_000)
  expect((await signing())?.isCurrent).toBe(true)
})

test('what is sent is kept with the signed page; its own page is kept by its hash and is the one that was signed', async () => {
  const { bytes: toSign } = await head.download(par.signingSheet, { assessmentId })
  await submit()
  const [first] = await sent()
  expect(first).toMatchObject({
    number: 1,
    submittedByName: 'Hoàng Thị Đầu',
    papers: 1,
    signed: { name: 'phieu-da-ky.pdf', mediaType: 'application/pdf' },
    changes: [],
  })
  const submissionId = first?.id as string
  const before = await appraiser.download(par.submissionSheet, { submissionId })
  await setSheets()
  const after = await appraiser.download(par.submissionSheet, { submissionId })
  expect(Buffer.from(before.bytes).equals(after.bytes)).toBe(true)
  expect(Buffer.from(toSign).equals(after.bytes)).toBe(true)
  const { rows } = await house.owner.query('select sheet_sha256, sheet_size::int from par.submission where id = $1', [
    submissionId,
  ])
  const sha256 = createHash('sha256').update(after.bytes).digest('hex')
  expect(rows).toEqual([{ sheet_sha256: sha256, sheet_size: after.bytes.byteLength }])
  expect(await house.files.verify(sha256)).toBe('whole')
  expect((await appraiser.download(par.submissionSigned, { submissionId })).bytes).toEqual(aPdf('đã ký'))
  const { rows: kept } = await house.owner.query(
    `select d.title, s.state_sha256 = encode(sha256(convert_to(s.state::text, 'UTF8')), 'hex') as holds
       from par.submission s join documents.version d on d.document_id = s.signed_document_id and d.ordinal = s.signed_document_version`,
  )
  expect(kept).toEqual([{ title: 'Phiếu tự đánh giá, chấm điểm đã ký, lần gửi 1', holds: true }])
})

test('what was sent is not sent again, not drawn up again, and no hand of the program changes it', async () => {
  expect((await refused(submit()))?.reason).toBe('par.already-submitted')
  expect((await refused(scorer.call(par.drawUpSheet, { assessmentId })))?.reason).toBe('par.already-submitted')
  const everywhere = { everywhere: true, units: [], accountId: null, entry: null }
  await expect(
    house.database.within(everywhere, (tx) => tx.updateTable('par.submission').set({ state_sha256: 'x' }).execute()),
  ).rejects.toThrow(/permission denied/)
  await expect(house.database.within(everywhere, (tx) => tx.deleteFrom('par.submission').execute())).rejects.toThrow(
    /permission denied/,
  )
})

test('after a return the second sending needs its own signature, and says what changed', async () => {
  await appraiser.call(par.returnForSupplement, { assessmentId, reason: 'Bổ sung tài liệu tiêu chí 1.1.2' })
  const { id: criterionId } = await leaf('1.1.2')
  await ratio(160_000)
  await scorer.upload(
    par.uploadEvidence,
    { assessmentId, criterionId, title: 'Báo cáo bổ sung', number: '45/BC' },
    { name: 'bo-sung.pdf', bytes: aPdf('bổ sung'), mediaType: 'application/pdf' },
  )
  expect((await refused(submit()))?.reason).toBe('par.signature-missing')
  const { stateSha256 } = await scorer.call(par.drawUpSheet, { assessmentId })
  await attach(stateSha256, aPdf('đã ký lần hai'))
  await submit()
  const [second, first] = await sent()
  expect([second?.number, first?.number, second?.papers]).toEqual([2, 1, 2])
  expect(second?.changes).toMatchObject([
    {
      criterionId,
      before: { inputs: { b: 200_000 }, papers: [{ title: '12/BC, Báo cáo năm' }] },
      after: { inputs: { b: 160_000 } },
      pointsBefore: 20_000,
      pointsAfter: 16_000,
    },
  ])
  expect(second?.changes[0]?.after?.papers.map(({ title }) => title)).toContain('45/BC, Báo cáo bổ sung')
  expect((await scorer.call(par.assessmentSheet, { assessmentId })).submissions).toBe(2)
})
