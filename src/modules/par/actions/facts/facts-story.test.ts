import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Client, House, Refused } from '../../../../../tests/support/house.ts'
import { CannotTell } from '../../../../shared/fact-source.ts'
import { par } from '../../contract.ts'
import { aPdf, aRound, issueSet } from '../../fixtures.ts'
import { aRate, aSource, asRatio, factSet, openFactHouse } from './fixtures.ts'

const WHOLE = 10_000
const told = { done: 18 }
const sources = [
  aSource('thu.dung-han', async () => aRate(told.done, 20)),
  aSource('thu.loi', async () => {
    throw new Error('planted')
  }),
  aSource('thu.chua-ke', async () => {
    throw new CannotTell('Chưa có kế hoạch trong sổ.')
  }),
  aSource('thu.im', () => new Promise(() => undefined)),
  aSource('thu.treo', async ({ tx }) => {
    await sql`select pg_sleep(60)`.execute(tx)
    return aRate(1, 1)
  }),
  aSource('thu.sai', async () => aRate(-1, 3)),
  aSource('thu.ghi', async ({ tx }) => {
    await tx.updateTable('par.entry').set({ note: 'sửa lén' }).execute()
    return aRate(1, 1)
  }),
]

let house: House
let compute: () => Promise<unknown>
let round: Awaited<ReturnType<typeof aRound>>
let people: { scorer: Client; head: Client; appraiser: Client }
let sheetId: string
let leafOf: (code: string) => string

beforeAll(async () => {
  ;({ house, compute } = await openFactHouse(sources))
  round = await aRound(house, {
    setJson: factSet('Bộ tự chấm', [
      ...['thu.dung-han', 'thu.loi', 'thu.im', 'thu.treo', 'thu.sai', 'thu.ghi'].map((key, at) => ({
        code: `1.${at + 1}`,
        fact: asRatio(key),
      })),
      { code: '1.7' },
      { code: '1.8', fact: asRatio('thu.chua-ke') },
    ]),
  })
  const unitId = await house.unit('Sở Tài chính', '2024-12-31')
  const person = (role: string, at: number | null) =>
    house.person({ unitId: at ?? round.office, grants: [{ role, unitId: at }] })
  people = {
    scorer: await person('par-scorer', unitId),
    head: await person('par-head', unitId),
    appraiser: await person('par-appraiser', null),
  }
  const { assessments } = await people.scorer.call(par.assessments, { roundId: round.roundId })
  sheetId = assessments[0]?.id as string
  const { nodes } = await sheet()
  leafOf = (code) => nodes.find((node) => node.code === code)?.id as string
})
afterAll(() => house.close())

const sheet = () => people.scorer.call(par.assessmentSheet, { assessmentId: sheetId })
const leaf = async (code: string) => {
  const found = (await sheet()).leaves.find(({ criterionId }) => criterionId === leafOf(code))
  if (!found) throw new Error(`no leaf ${code}`)
  return found
}
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => error as Refused,
  )
const reasons = async (work: Promise<unknown>) => (await refusal(work))?.problems.map(({ reason }) => reason)
const ratio = (a: number, b: number) => ({ type: 'ratio' as const, a: a * WHOLE, b: b * WHOLE })
const enter = async (code: string, a: number, b: number, objection = '') => {
  const { entry } = await leaf(code)
  const at = { assessmentId: sheetId, criterionId: leafOf(code) }
  return people.scorer.call(par.saveEntry, { ...at, version: entry?.version ?? 0, inputs: ratio(a, b), objection })
}
const prove = (code: string) =>
  people.scorer.upload(
    par.uploadEvidence,
    { assessmentId: sheetId, criterionId: leafOf(code), title: `Báo cáo ${code}` },
    { name: 'bao-cao.pdf', bytes: aPdf(code), mediaType: 'application/pdf' },
  )
const submit = () => people.head.call(par.submitAssessment, { assessmentId: sheetId })

test('before anybody asked the sources the sheet is there, and its criteria are entered by hand', async () => {
  expect(await leaf('1.1')).toMatchObject({ entry: null, fact: { key: 'thu.dung-han', askedAt: null, now: null } })
  expect((await leaf('1.7')).fact).toBeNull()
})

test('a source that throws, never answers, hangs in the database, lies or writes leaves a sentence and no figure, and the others are asked', async () => {
  await expect(compute()).resolves.toMatchObject({ failed: expect.any(Number) })
  expect((await leaf('1.1')).fact).toMatchObject({
    failure: null,
    now: { numerator: 18, denominator: 20, inputs: ratio(20, 18), asOf: '2024-12-31', rowsTotal: 20 },
  })
  const failures = []
  for (const code of ['1.2', '1.3', '1.4', '1.5', '1.6']) {
    const { fact } = await leaf(code)
    expect(fact?.now).toBeNull()
    failures.push(fact?.failure)
  }
  expect(failures).toEqual([
    'Nguồn số liệu gặp lỗi khi tính.',
    'Nguồn số liệu không trả lời trong 1 giây.',
    expect.stringMatching(/^Nguồn số liệu/),
    'Nguồn số liệu trả lời không đúng dạng.',
    'Nguồn số liệu gặp lỗi khi tính.',
  ])
  expect((await leaf('1.8')).fact?.failure).toBe('Chưa có kế hoạch trong sổ.')
})

test('what is behind a figure is shown: working, and each row with why it counts', async () => {
  const { now, locked } = await people.scorer.call(par.leafFact, { assessmentId: sheetId, criterionId: leafOf('1.1') })
  expect(locked).toBeNull()
  expect(now?.working).toEqual(['18 trên 20 việc xong.'])
  expect(now?.rows.filter(({ counted }) => !counted)).toHaveLength(2)
})

test('other inputs than the computed ones need a reason; the figure itself needs neither a reason nor a paper', async () => {
  await enter('1.1', 20, 20)
  await prove('1.1')
  const about = ({ submitProblems }: Awaited<ReturnType<typeof sheet>>) =>
    submitProblems.filter(({ at }) => at === leafOf('1.1')).map(({ reason }) => reason)
  expect(about(await sheet())).toEqual(['par.objection-missing'])
  await enter('1.1', 20, 20, 'hai việc đã được gia hạn')
  expect(about(await sheet())).toEqual([])
})

test('a figure is taken as it was seen: computed anew in the meantime it is refused, then taken, and a note leaves it taken', async () => {
  const { fact, entry } = await leaf('1.1')
  const one = { criterionId: leafOf('1.1'), version: entry?.version ?? 0, valueId: fact?.now?.valueId as string }
  const take = (leaves: (typeof one)[]) => people.scorer.call(par.takeFacts, { assessmentId: sheetId, leaves })
  told.done = 17
  await compute()
  expect(await reasons(take([one]))).toEqual(['par.fact-moved'])
  told.done = 18
  await compute()
  const fresh = { ...one, valueId: (await leaf('1.1')).fact?.now?.valueId as string }
  expect(await reasons(take([{ ...fresh, version: 0 }]))).toEqual(['par.stale-entry'])
  expect(await take([fresh])).toMatchObject({ taken: 1, self: { points: 90_000 } })
  const taken = await leaf('1.1')
  expect(taken.entry).toMatchObject({ inputs: ratio(20, 18), objection: '', factValueId: fresh.valueId })
  await people.scorer.call(par.saveEntry, {
    assessmentId: sheetId,
    criterionId: leafOf('1.1'),
    version: taken.entry?.version ?? 0,
    inputs: ratio(20, 18),
    note: 'đã xem từng việc',
  })
  expect((await leaf('1.1')).entry).toMatchObject({ factValueId: fresh.valueId, note: 'đã xem từng việc' })
})

test('a sheet goes though its sources failed: what they owe is entered by hand', async () => {
  for (const code of ['1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '1.8']) {
    await enter(code, 10, 5)
    await prove(code)
  }
  expect((await sheet()).submitProblems).toEqual([])
  await submit()
  expect((await sheet()).status).toBe('submitted')
  expect((await leaf('1.1')).fact?.locked).toMatchObject({ said: 'taken', numerator: 18, denominator: 20 })
  expect((await leaf('1.2')).fact?.locked).toBeNull()
})

test('what is computed after the sending is shown beside what was frozen and changes neither it nor the entry', async () => {
  told.done = 19
  await compute()
  const { entry, fact } = await leaf('1.1')
  expect(fact).toMatchObject({ now: { numerator: 19 }, locked: { numerator: 18, inputs: ratio(20, 18) } })
  expect(entry?.inputs).toEqual(ratio(20, 18))
  const { locked } = await people.appraiser.call(par.leafFact, { assessmentId: sheetId, criterionId: leafOf('1.1') })
  expect(locked?.working).toEqual(['18 trên 20 việc xong.'])
  const one = { criterionId: leafOf('1.1'), version: entry?.version ?? 0, valueId: fact?.now?.valueId as string }
  expect(await reasons(people.scorer.call(par.takeFacts, { assessmentId: sheetId, leaves: [one] }))).toEqual([
    'par.already-submitted',
  ])
})

test.each([
  ['changed', 'update par.fact_snapshot set numerator = 20'],
  ['deleted', 'delete from par.fact_snapshot'],
  ['emptied', 'truncate par.fact_snapshot'],
  ['changed where it was said', 'update par.fact_value set numerator = 20'],
])('the database lets a frozen figure be %s by nobody, not even its owner', async (_, text) => {
  await expect(house.owner.query(text)).rejects.toMatchObject({ code: 'PA002' })
})

test('a value a sheet was sent with does not go when the source says something else', async () => {
  const { entry } = await leaf('1.1')
  const { rows } = await house.owner.query('select numerator from par.fact_value where id = $1', [entry?.factValueId])
  expect(rows).toEqual([{ numerator: 18 }])
})

test('a returned sheet is frozen anew with its next sending, with the objection, and what was frozen before stays', async () => {
  await people.appraiser.call(par.returnForSupplement, { assessmentId: sheetId, reason: 'xem lại 1.1', flags: [] })
  await enter('1.1', 20, 20, 'hai việc đã được gia hạn')
  await submit()
  expect((await leaf('1.1')).fact?.locked).toMatchObject({
    said: 'objected',
    objection: 'hai việc đã được gia hạn',
    numerator: 19,
  })
  const { rows } = await house.owner.query(
    `select s.said, s.numerator from par.fact_snapshot s join par.submission b on b.id = s.submission_id
       where s.criterion_id = $1 order by b.number`,
    [leafOf('1.1')],
  )
  expect(rows).toEqual([
    { said: 'taken', numerator: 18 },
    { said: 'objected', numerator: 19 },
  ])
})

test('the appraiser corrects it like any other, with his reason', async () => {
  const at = { assessmentId: sheetId, criterionId: leafOf('1.1'), version: 0, outcome: 'corrected' as const }
  expect(
    await reasons(people.appraiser.call(par.appraiseEntry, { ...at, inputs: ratio(20, 19), reason: '' })),
  ).not.toBe(undefined)
  await people.appraiser.call(par.appraiseEntry, { ...at, inputs: ratio(20, 19), reason: 'theo số liệu tự tính' })
  expect((await leaf('1.1')).appraisal).toMatchObject({ outcome: 'corrected', inputs: ratio(20, 19) })
})

test('what nobody touched is taken when the sheet is drawn up, and the page drawn up is the page that is sent', async () => {
  const unitId = await house.unit('Sở Y tế', '2024-12-31')
  const head = await house.person({ unitId, grants: ['par-head', 'par-scorer'].map((role) => ({ role, unitId })) })
  const { assessments } = await head.call(par.assessments, { roundId: round.roundId })
  const assessmentId = assessments[0]?.id as string
  for (const code of ['1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '1.8']) {
    const criterionId = leafOf(code)
    await head.call(par.saveEntry, { assessmentId, criterionId, version: 0, inputs: ratio(10, 5) })
    const file = { name: 'bao-cao.pdf', bytes: aPdf(`y tế ${code}`), mediaType: 'application/pdf' }
    await head.upload(par.uploadEvidence, { assessmentId, criterionId, title: code }, file)
  }
  const { stateSha256 } = await head.call(par.drawUpSheet, { assessmentId })
  await head.call(par.submitAssessment, { assessmentId })
  const { submissions } = await head.call(par.submissions, { assessmentId })
  expect(submissions[0]?.stateSha256).toBe(stateSha256)
  const { leaves } = await head.call(par.assessmentSheet, { assessmentId })
  const own = leaves.find(({ criterionId }) => criterionId === leafOf('1.1'))
  expect(own).toMatchObject({ entry: { inputs: ratio(20, 19) }, fact: { locked: { said: 'taken', numerator: 19 } } })
})

test('the record of a publication holds the figures as they were frozen with the last sending, with their rows', async () => {
  await people.appraiser.call(par.agreeRemaining, { assessmentId: sheetId })
  await people.appraiser.call(par.closeAppraisal, { assessmentId: sheetId })
  await house.owner.query(
    `update par.assessment set status = 'left', left_cause = 'absent', left_reason = 'không nộp' where round_id = $1 and id <> $2`,
    [round.roundId, sheetId],
  )
  const { version } = await round.admin.call(par.round, { roundId: round.roundId })
  const { publications } = await round.admin.call(par.publishRound, {
    roundId: round.roundId,
    version,
    decisionNumber: '9/QĐ-UBND',
    decisionDay: '2025-02-20',
  })
  const { bytes } = await round.admin.download(par.publicationRecord, { publicationId: publications[0] as string })
  const { facts } = JSON.parse(new TextDecoder().decode(bytes)) as { facts: Record<string, unknown>[] }
  const own = facts.filter(({ criterionId }) => criterionId === leafOf('1.1'))
  expect(own).toMatchObject([
    { assessmentId: sheetId, said: 'objected', numerator: 19, denominator: 20, rowsTotal: 20 },
  ])
})

test('a set that names a source nobody offers is kept as a draft and not issued, with a sentence that says what to do', async () => {
  const json = factSet('Bộ có nguồn lạ', [{ code: '1.1', fact: asRatio('directives.khong-co') }])
  const { setId, problems } = await round.admin.call(par.importCriteriaSet, { text: JSON.stringify(json) })
  const sentence =
    'Tiêu chí 1.1 lấy số từ “directives.khong-co” mà không mô-đun nào cung cấp. Hãy chọn nguồn số liệu khác, hoặc bỏ nguồn để đơn vị tự nhập.'
  expect(problems).toEqual([{ reason: 'par.fact-unknown', sentence, at: '1.1' }])
  expect((await round.admin.call(par.criteriaSet, { setId })).problems).toEqual(problems)
  expect(await reasons(issueSet(round.admin, setId))).toEqual(['par.fact-unknown'])
})

test('a set that reads a source the wrong way, or for other units than it tells of, is not issued', async () => {
  const counts = { key: 'thu.dung-han', reading: { as: 'counts', figures: ['missed'] } }
  const json = { ...factSet('Bộ đọc sai', [{ code: '1.1', fact: counts }]), level: 'department' }
  const { problems } = await round.admin.call(par.importCriteriaSet, { text: JSON.stringify(json) })
  expect(problems.map(({ reason }) => reason)).toEqual(['par.fact-misread'])
  const other = { ...factSet('Bộ của xã', [{ code: '1.1', fact: asRatio('thu.dung-han') }]), level: 'commune' }
  const imported = await round.admin.call(par.importCriteriaSet, { text: JSON.stringify(other) })
  expect(imported.problems.map(({ reason }) => reason)).toEqual(['par.fact-other-level'])
})

test('a copy of a set for the next year takes its sources along', async () => {
  const { setId } = await round.admin.call(par.copyCriteriaSet, {
    setId: round.setId,
    name: 'Bộ tự chấm năm sau',
    year: 2025,
    level: 'department',
  })
  const { nodes } = await round.admin.call(par.criteriaSet, { setId })
  expect(nodes.find(({ code }) => code === '1.1')?.fact).toEqual(asRatio('thu.dung-han'))
  expect(nodes.find(({ code }) => code === '1.7')).not.toHaveProperty('fact')
})
