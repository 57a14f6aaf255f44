import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse, Refused } from '../../../../../tests/support/house.ts'
import { textOfFile } from '../../../../platform/office/read.ts'
import { par } from '../../contract.ts'
import { aPdf, aRound, bestInputs, importAll, ownLeaves } from '../../fixtures.ts'

let house: House
let round: Awaited<ReturnType<typeof aRound>>
let finance: number
let health: number
let scorer: Client & { accountId: string }
let head: Client
let appraiser: Client
let colleague: Client
let sheetId: string

beforeAll(async () => {
  house = await openHouse()
  round = await aRound(house)
  finance = await house.unit('Sở Tài chính', '2024-12-31')
  health = await house.unit('Sở Y tế', '2024-12-31')
  scorer = await house.person({
    unitId: finance,
    fullName: 'Lê Văn Chấm',
    grants: [{ role: 'par-scorer', unitId: finance }],
  })
  head = await house.person({ unitId: finance, grants: [{ role: 'par-head', unitId: finance }] })
  appraiser = await house.person({
    unitId: round.office,
    fullName: 'Phạm Thị Thẩm',
    grants: [{ role: 'par-appraiser', unitId: null }],
  })
  colleague = await house.person({ unitId: finance, grants: [{ role: 'par-appraiser', unitId: null }] })
  const { assessments } = await scorer.call(par.assessments, { roundId: round.roundId })
  sheetId = assessments[0]?.id as string
})
afterAll(() => house.close())

const refusal = async (work: Promise<unknown>): Promise<Refused> => {
  const found = await work.then(
    () => null,
    (error: unknown) => error,
  )
  expect(found).toBeInstanceOf(Refused)
  return found as Refused
}
const sheet = () => scorer.call(par.assessmentSheet, { assessmentId: sheetId })
const leaf = async (code: string) => (await sheet()).nodes.find((node) => node.code === code)?.id as string
const save = (criterionId: string, version: number, inputs: unknown, more: object = {}) =>
  scorer.call(par.saveEntry, { assessmentId: sheetId, criterionId, version, inputs: inputs as never, ...more })

test('opening a round makes a sheet for each of the twenty departments', () => {
  expect(round.assessments).toBe(20)
})

test('a scorer sees the sheet of his unit and no other', async () => {
  const { assessments } = await scorer.call(par.assessments, { roundId: round.roundId })
  expect(assessments.map((one) => one.unitName)).toEqual(['Sở Tài chính'])
  const all = await round.admin.call(par.assessments, { roundId: round.roundId })
  const other = all.assessments.find((one) => one.unitId === health)?.id as string
  expect((await refusal(scorer.call(par.assessmentSheet, { assessmentId: other }))).status).toBe(404)
  expect(
    (
      await refusal(
        scorer.call(par.saveEntry, { assessmentId: other, criterionId: await leaf('1.1.1'), version: 0, inputs: null }),
      )
    ).status,
  ).toBe(404)
})

test('inputs are entered, the rule computes the points', async () => {
  const { entry, self } = await save(
    await leaf('1.1.2'),
    0,
    { type: 'ratio', a: 200_000, b: 180_000 },
    { note: 'Theo báo cáo năm' },
  )
  expect(entry).toMatchObject({ points: 18_000, version: 1, updatedByName: 'Lê Văn Chấm' })
  expect(self.points).toBe(18_000)
})

test('a save on an older version is refused with the name of who saved in between', async () => {
  const id = await leaf('1.1.2')
  const second = await save(id, 1, { type: 'ratio', a: 200_000, b: 190_000 })
  expect(second.entry.version).toBe(2)
  const stale = await refusal(save(id, 1, { type: 'ratio', a: 200_000, b: 10_000 }))
  expect([stale.status, stale.problems[0]?.reason]).toEqual([409, 'par.stale-entry'])
  expect(stale.problems[0]?.sentence).toContain('Lê Văn Chấm')
})

test.each([
  ['a negative denominator', '1.1.2', { type: 'ratio', a: -10_000, b: 0 }, 'par.ratio-negative'],
  ['nothing to do where something must be', '1.1.2', { type: 'ratio', a: 0, b: 0 }, 'par.ratio-none'],
  ['inputs of another kind', '1.1.2', { type: 'steps', option: 0 }, 'par.inputs-of-other-kind'],
  ['a level that is not in the scale', '1.1.1', { type: 'steps', option: 9 }, 'par.no-such-option'],
])('%s is refused with a sentence and changes nothing', async (_, code, inputs, reason) => {
  const before = await sheet()
  const id = await leaf(code)
  const version = before.leaves.find((one) => one.criterionId === id)?.entry?.version ?? 0
  const found = await refusal(save(id, version, inputs))
  expect([found.status, found.problems[0]?.reason]).toEqual([422, reason])
  expect((await sheet()).leaves).toEqual(before.leaves)
})

test('survey criteria, parents and criteria that apply to all cannot be scored away', async () => {
  expect((await refusal(save(await leaf('1.7'), 0, null))).problems[0]?.reason).toBe('par.not-self-assessed')
  expect((await refusal(save(await leaf('1.1'), 0, null))).problems[0]?.reason).toBe('par.not-a-leaf')
  expect(
    (await refusal(save(await leaf('1.1.1'), 0, null, { notApplicable: true, notApplicableReason: 'không có' })))
      .problems[0]?.reason,
  ).toBe('par.must-apply')
})

test('a note of 10,000 characters is refused with its field; text typed in NFD is kept in NFC', async () => {
  const id = await leaf('1.1.1')
  const long = await refusal(save(id, 0, { type: 'steps', option: 0 }, { note: 'x'.repeat(10_000) }))
  expect([long.status, long.problems[0]?.at]).toEqual([422, 'note'])
  const { entry } = await save(id, 0, { type: 'steps', option: 0 }, { note: 'Đúng hạn, đủ nội dung'.normalize('NFD') })
  expect(entry.note).toBe('Đúng hạn, đủ nội dung'.normalize('NFC'))
})

test('evidence is kept by its content, downloads as it was, and a program named .pdf is refused', async () => {
  const criterionId = await leaf('1.1.1')
  const bytes = aPdf('kế hoạch')
  const item = await scorer.upload(
    par.uploadEvidence,
    { assessmentId: sheetId, criterionId, title: 'Kế hoạch CCHC', number: '12/KH-STC' },
    { name: 'Kế hoạch.pdf', bytes, mediaType: 'application/pdf' },
  )
  expect(item).toMatchObject({
    title: 'Kế hoạch CCHC',
    number: '12/KH-STC',
    mediaType: 'application/pdf',
    size: bytes.byteLength,
  })
  const whole = await scorer.download(par.evidenceContent, { evidenceId: item.id })
  expect(whole.bytes).toEqual(bytes)
  const part = await scorer.download(par.evidenceContent, { evidenceId: item.id }, { range: 'bytes=0-7' })
  expect([part.status, new TextDecoder().decode(part.bytes)]).toEqual([206, '%PDF-1.4'])
  const stranger = await house.person({ unitId: health, grants: [{ role: 'par-scorer', unitId: health }] })
  expect((await refusal(stranger.download(par.evidenceContent, { evidenceId: item.id }))).status).toBe(404)

  const program = new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, ...new Uint8Array(200)])
  const refused = await refusal(
    scorer.upload(
      par.uploadEvidence,
      { assessmentId: sheetId, criterionId },
      { name: 'bao-cao.pdf', bytes: program, mediaType: 'application/pdf' },
    ),
  )
  expect(refused.problems[0]?.reason).toBe('files.is-a-program')
  const large = await refusal(
    scorer.upload(
      par.uploadEvidence,
      { assessmentId: sheetId, criterionId },
      { name: 'lon.pdf', bytes: new Uint8Array(60 * 1024 * 1024), mediaType: 'application/pdf' },
    ),
  )
  expect([large.status, large.problems[0]?.reason]).toEqual([413, 'files.too-large'])
  expect((await sheet()).leaves.find((one) => one.criterionId === criterionId)?.evidence).toHaveLength(1)
})

test('submission is refused with every reason and its criterion', async () => {
  const found = await refusal(head.call(par.submitAssessment, { assessmentId: sheetId }))
  const leaves = ownLeaves(await sheet())
  expect(found.problems.filter((problem) => problem.reason === 'par.leaf-empty')).toHaveLength(leaves.length - 2)
  expect(found.problems).toContainEqual(
    expect.objectContaining({ reason: 'par.evidence-missing', at: await leaf('1.1.2') }),
  )
  expect((await sheet()).status).toBe('draft')
})

test('a scorer may not submit, a head may, once all is there', async () => {
  const { leaves } = await sheet()
  const [document] = leaves.flatMap((one) => one.evidence)
  for (const one of ownLeaves(await sheet())) {
    const state = leaves.find((candidate) => candidate.criterionId === one.id)
    if (!state?.entry) await save(one.id, 0, bestInputs(one.scoring))
    if (one.evidenceRequired && state?.evidence.length === 0)
      await scorer.call(par.linkEvidence, {
        assessmentId: sheetId,
        criterionIds: [one.id],
        documentId: document?.documentId as string,
        pages: 'trang 3',
      })
  }
  expect((await refusal(scorer.call(par.submitAssessment, { assessmentId: sheetId }))).status).toBe(403)
  await head.call(par.submitAssessment, { assessmentId: sheetId })
  expect((await sheet()).mayEdit?.reason).toBe('par.already-submitted')
  expect((await refusal(save(await leaf('1.1.2'), 2, null))).problems[0]?.reason).toBe('par.already-submitted')
})

test('nobody appraises his own unit', async () => {
  const found = await refusal(colleague.call(par.agreeRemaining, { assessmentId: sheetId }))
  expect([found.status, found.problems[0]?.reason]).toEqual([403, 'par.own-unit'])
})

test('a returned sheet can be mended and submitted again', async () => {
  await appraiser.call(par.returnForSupplement, { assessmentId: sheetId, reason: 'Bổ sung bảng kết quả nhiệm vụ' })
  expect(await sheet()).toMatchObject({
    status: 'returned',
    returnReason: 'Bổ sung bảng kết quả nhiệm vụ',
    mayEdit: null,
  })
  await save(await leaf('1.1.2'), 2, { type: 'ratio', a: 200_000, b: 190_000 }, { note: 'Đã bổ sung' })
  await head.call(par.submitAssessment, { assessmentId: sheetId })
})

test('the appraiser corrects inputs with a reason, agrees with the rest, and closes', async () => {
  const id = await leaf('1.1.2')
  const corrected = {
    assessmentId: sheetId,
    criterionId: id,
    version: 0,
    outcome: 'corrected' as const,
    inputs: { type: 'ratio' as const, a: 200_000, b: 160_000 },
  }
  expect((await refusal(appraiser.call(par.appraiseEntry, corrected))).problems[0]?.reason).toBe(
    'par.correction-without-reason',
  )
  const { appraisal } = await appraiser.call(par.appraiseEntry, {
    ...corrected,
    reason: 'Bốn nhiệm vụ chưa hoàn thành',
  })
  expect(appraisal).toMatchObject({ points: 16_000, entryVersion: 3, outcome: 'corrected' })
  expect((await refusal(appraiser.call(par.closeAppraisal, { assessmentId: sheetId }))).problems[0]?.reason).toBe(
    'par.leaf-not-appraised',
  )
  const { agreed } = await appraiser.call(par.agreeRemaining, { assessmentId: sheetId })
  expect(agreed).toBe(ownLeaves(await sheet()).length - 1)
  await appraiser.call(par.closeAppraisal, { assessmentId: sheetId })
  const done = await sheet()
  expect(done).toMatchObject({ status: 'appraised' })
  expect(done.self.points - done.appraisedFigures.points).toBe(19_000 - 16_000)
})

test('a figure opens its own working', async () => {
  const figure = await scorer.call(par.figureWorking, { assessmentId: sheetId, criterionId: await leaf('1.1.2') })
  expect(figure.working).toBe('16 ÷ 20 = 80 % ≥ 80 % → 16/20 × 2 = 1,6 điểm')
  expect(figure.lines.map((line) => line.label)).toEqual(
    expect.arrayContaining(['Đơn vị tự chấm', 'Thẩm định lần một: điều chỉnh', 'Tài liệu kiểm chứng']),
  )
})

test('imported values are taken whole or not at all, and every wrong row is named', async () => {
  const rows = [
    'Đơn vị;Mã tiêu chí;Giá trị',
    'Sở Tài chính;1.7;87,5',
    'Sở Không Có;1.7;80',
    'Sở Tài chính;1.1.1;80',
    'Sở Y tế;1.7;101',
  ]
  const found = await refusal(
    round.admin.call(par.importValues, { roundId: round.roundId, text: rows.join('\n'), source: 'Điều tra 2024' }),
  )
  expect(found.problems.map((problem) => problem.reason)).toEqual([
    'par.import-unit',
    'par.import-not-imported',
    'par.import-range',
  ])
  expect((await sheet()).leaves.every((one) => one.imported === null)).toBe(true)
  expect(
    await round.admin.call(par.importValues, {
      roundId: round.roundId,
      text: rows.slice(0, 2).join('\n'),
      source: 'Điều tra 2024',
    }),
  ).toEqual({ imported: 1 })
  const id = await leaf('1.7')
  expect((await sheet()).leaves.find((one) => one.criterionId === id)?.imported).toMatchObject({
    percent: 875_000,
    points: 17_500,
  })
})

test('publication waits for every sheet, then freezes the ranking for everybody', async () => {
  const { version } = await round.admin.call(par.round, { roundId: round.roundId })
  const publish = { roundId: round.roundId, version, decisionNumber: '12/QĐ-UBND', decisionDay: '2025-02-20' }
  const standing = () => round.admin.call(par.publicationStanding, { roundId: round.roundId })
  expect((await refusal(round.admin.call(par.publishRound, publish))).problems[0]?.reason).toBe('par.not-all-appraised')
  // The page counts beforehand what the door would refuse by.
  const { open } = await standing()
  expect(open).toHaveLength(19)
  expect(open.map(({ unitName }) => unitName)).not.toContain('Sở Tài chính')
  await house.owner.query(`update par.assessment set status = 'appraised' where round_id = $1`, [round.roundId])
  const { missing, ...sheets } = await standing()
  expect(sheets).toEqual({ open: [], unsettled: [] })
  expect(missing.find(({ code }) => code === '1.7')?.units).toHaveLength(19)
  const unfinished = await refusal(round.admin.call(par.publishRound, publish))
  expect(unfinished.problems.map((problem) => problem.reason)).toContain('par.values-missing')
  expect(unfinished.problems[0]?.sentence).toContain('Tiêu chí 1.7 còn 19 đơn vị')
  await importAll(round.admin, round.roundId, 87.5)
  expect(await standing()).toEqual({ open: [], unsettled: [], missing: [] })
  const provisional = await round.admin.call(par.ranking, { roundId: round.roundId })
  const { publications } = await round.admin.call(par.publishRound, publish)
  const found = await house.stranger.call(par.publication, { publicationId: publications[0] as string })
  expect(found.results[0]).toMatchObject({
    unitName: 'Sở Tài chính',
    rank: 1,
    index: provisional.blocks[0]?.units[0]?.index,
  })
  expect(found.results).toHaveLength(20)
  expect(JSON.stringify(found)).not.toContain('Phạm Thị Thẩm')
  const after = await round.admin.call(par.ranking, { roundId: round.roundId })
  expect(after.blocks[0]?.units.map((unit) => [unit.unitName, unit.rank, unit.index])).toEqual(
    provisional.blocks[0]?.units.map((unit) => [unit.unitName, unit.rank, unit.index]),
  )
  expect((await refusal(save(await leaf('1.1.2'), 3, null))).problems[0]?.reason).toBe('par.already-published')
  expect((await refusal(round.admin.call(par.publishRound, publish))).problems[0]?.reason).toBe('par.already-published')
  const { rows } = await house.owner.query(
    `select sha256 = encode(sha256(convert_to(frozen::text, 'UTF8')), 'hex') as whole from par.publication`,
  )
  expect(rows).toEqual([{ whole: true }])
})

test('the ranking goes out as Excel and PDF, to strangers too once published', async () => {
  const { publications } = await house.stranger.call(par.publications, {})
  const publicationId = publications[0]?.id as string
  const pdf = await house.stranger.download(par.publicationPdf, { publicationId })
  expect(new TextDecoder().decode(pdf.bytes.slice(0, 5))).toBe('%PDF-')
  const annex = await house.stranger.download(par.publicationDocument, { publicationId })
  const { text } = await textOfFile(annex.bytes)
  expect(text).toMatch(/^Phụ lục\nXếp hạng Chỉ số cải cách hành chính năm \d+\n.*\n?\(Kèm theo Quyết định số /)
  const book = await round.admin.download(par.rankingWorkbook, { roundId: round.roundId })
  expect([...book.bytes.slice(0, 2)]).toEqual([0x50, 0x4b])
})

test('who did what through which door is written down, readings and refusals too', async () => {
  const { rows } = await house.owner.query(
    `select distinct door, outcome from audit.entry where account_id = $1 order by 1, 2`,
    [scorer.accountId],
  )
  expect(rows).toEqual(
    expect.arrayContaining([
      { door: 'par.assessmentSheet', outcome: 'done' },
      { door: 'par.saveEntry', outcome: 'done' },
      { door: 'par.saveEntry', outcome: 'refused' },
      { door: 'par.evidenceContent', outcome: 'done' },
    ]),
  )
})
