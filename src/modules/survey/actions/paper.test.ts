import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse, Refused } from '../../../../tests/support/house.ts'
import { runTask } from '../../../../tests/support/run-task.ts'
import { readTables } from '../../../platform/office/read.ts'
import { messageOf } from '../../../shared/endpoint.ts'
import { survey } from '../contract.ts'
import { aSurvey } from '../fixtures.ts'
import { count } from '../jobs.ts'

let house: House
let surveyId: string
let admin: Client
let lan: Client
let minh: Client
let targetId: string
let otherTarget: string
let groupId: string

beforeAll(async () => {
  house = await openHouse()
  const made = await aSurvey(house, { status: 'open' })
  ;({ surveyId, admin } = made)
  const unitId = await house.unit('Sở Nội vụ')
  const typist = () => house.person({ unitId, grants: [{ role: 'survey-typist', unitId: null }] })
  ;[lan, minh] = [await typist(), await typist()]
  const { targets, groups } = await lan.call(survey.paperSurvey, { surveyId })
  ;[targetId, otherTarget] = targets.map(({ id }) => id) as [string, string]
  groupId = groups[0]?.id as string
})
afterAll(() => house.close())

const chosen = { q1: 4, q2: 3, q3: 'yes', q5: 'Nên trả lời sớm hơn' }
const type = (who: Client, number: number, change: Record<string, unknown> = {}, version = 0) =>
  who.call(survey.typePaper, {
    surveyId,
    number,
    version,
    targetId,
    groupId,
    chosen: { ...chosen, ...change } as never,
  })
const reasonOf = async (asked: Promise<unknown>) =>
  asked.then(
    () => null,
    (error) => (error instanceof Refused ? error.problems[0]?.reason : Promise.reject(error)),
  )
const urlOf = (id: string) => messageOf(survey.markedAnswers, { surveyId: id }).url
const sealed = async () =>
  (await house.owner.query<{ n: number }>('select count(*)::int as n from survey.urn where survey_id = $1', [surveyId]))
    .rows[0]?.n

test('what two people read alike is one form in the urn, and their readings are emptied', async () => {
  const first = await type(lan, 1)
  expect(first.form).toMatchObject({ number: 1, status: 'typed-once', isMine: true })
  expect(await sealed()).toBe(0)
  const second = await type(minh, 1, { q5: 'nên trả lời sớm hơn.' })
  expect(second).toMatchObject({ form: { status: 'agreed' }, differences: [] })
  expect(await sealed()).toBe(1)
  const { rows } = await house.owner.query('select chosen from survey.typing where form_id = $1', [first.form.id])
  expect(rows).toEqual([{ chosen: null }, { chosen: null }])
  expect(await reasonOf(type(lan, 1))).toBe('survey.paper-agreed')
})

test('one person is not both readers, but mends his own reading before the other has read', async () => {
  const { form } = await type(lan, 2)
  expect(await reasonOf(type(lan, 2))).toBe('survey.paper-same-typist')
  const mended = await type(lan, 2, { q1: 0 }, form.version)
  expect(mended.form.version).toBe(form.version + 1)
  expect(await reasonOf(type(lan, 2, { q1: 1 }, form.version))).toBe('survey.paper-stale')
  expect((await lan.call(survey.paperReadings, { formId: form.id })).typings[0]?.chosen.q1).toBe(0)
})

test('the second reader does not see the first reading', async () => {
  const { form } = await type(lan, 3)
  expect((await minh.call(survey.paperReadings, { formId: form.id })).typings).toEqual([])
})

test('what differs is shown and settled from the paper; only then it is in the urn', async () => {
  await type(lan, 4)
  const before = await sealed()
  const { form, differences } = await type(minh, 4, { q1: 2, q3: undefined })
  expect(form.status).toBe('differs')
  expect(differences).toEqual(['q1', 'q3'])
  expect(await sealed()).toBe(before)
  const readings = await minh.call(survey.paperReadings, { formId: form.id })
  expect(readings.typings.map(({ chosen: said }) => said.q1)).toEqual([4, 2])
  expect(await reasonOf(type(lan, 4))).toBe('survey.paper-differs')
  const settle = { formId: form.id, targetId, groupId, chosen: { ...chosen, q1: 2 } }
  expect(await reasonOf(minh.call(survey.settlePaper, { ...settle, version: form.version - 1 }))).toBe(
    'survey.paper-stale',
  )
  expect((await minh.call(survey.settlePaper, { ...settle, version: form.version })).form.status).toBe('agreed')
  expect(await sealed()).toBe(Number(before) + 1)
  expect(await reasonOf(minh.call(survey.settlePaper, { ...settle, version: form.version }))).toBe(
    'survey.paper-agreed',
  )
})

test('another unit read on the same paper is a difference too', async () => {
  await type(lan, 5)
  const { differences } = await minh.call(survey.typePaper, {
    surveyId,
    number: 5,
    version: 0,
    targetId: otherTarget,
    groupId,
    chosen,
  })
  expect(differences).toEqual(['target'])
})

test('two who begin one number at once are first and second reader', async () => {
  const answers = await Promise.all([type(lan, 6), type(minh, 6)])
  expect(answers.map(({ form }) => form.status).toSorted()).toEqual(['agreed', 'typed-once'])
})

test('a paper may leave a required question open; what is not of the questionnaire is refused', async () => {
  const { form } = await type(lan, 7, { q1: undefined })
  expect(form.status).toBe('typed-once')
  expect(await reasonOf(type(minh, 8, { q1: 6 }))).toBe('survey.place-unknown')
  expect(await reasonOf(type(minh, 8, { zz: 1 }))).toBe('survey.question-unknown')
  expect(
    await reasonOf(lan.call(survey.typePaper, { surveyId, number: 8, version: 0, targetId: groupId, groupId, chosen })),
  ).toBe('survey.paper-place')
})

test('a form typed under a wrong number is withdrawn; one in the urn stays', async () => {
  const { form } = await type(lan, 9)
  await lan.call(survey.withdrawPaper, { formId: form.id, version: form.version })
  expect(await reasonOf(type(lan, 9, {}, form.version))).toBe('survey.paper-gone')
  const { forms } = await lan.call(survey.paperForms, { surveyId, status: 'agreed' })
  const agreed = forms[0] as (typeof forms)[number]
  expect(await reasonOf(lan.call(survey.withdrawPaper, { formId: agreed.id, version: agreed.version }))).toBe(
    'survey.paper-agreed',
  )
})

const csv = (...rows: string[]) => Buffer.from(['Đơn vị;Nhóm;Tính năng động của lãnh đạo;q3', ...rows].join('\n'))
const bring = (bytes: Uint8Array) =>
  admin.upload(
    survey.importAnswers,
    { surveyId, source: 'Điều tra qua bưu điện' },
    { name: 'phieu.csv', bytes, mediaType: 'text/csv' },
  )

test('a table of outside answers comes in whole, once, and goes out whole', async () => {
  const before = Number(await sealed())
  const bytes = csv('Sở Tài chính;Đại biểu HĐND tỉnh;Hài lòng;Kịp thời', 'Sở Y tế;Lãnh đạo cấp xã;5;')
  expect(await bring(bytes)).toEqual({ forms: 2 })
  expect(await sealed()).toBe(before + 2)
  expect(await reasonOf(bring(bytes))).toBe('survey.answers-twice')
  const [brought] = (await admin.call(survey.answerImports, { surveyId })).imports
  await admin.call(survey.withdrawImport, { importId: brought?.id as string })
  expect(await sealed()).toBe(before)
  expect(await bring(bytes)).toEqual({ forms: 2 })
})

test('a wrong table leaves nothing, and comes back with its reasons', async () => {
  const before = await sealed()
  const bytes = csv('Sở Tài chính;Nông dân;Hài lòng;', 'Sở Tài chính;Đại biểu HĐND tỉnh;9;')
  const error = await bring(bytes).catch((refused) => refused as Refused)
  expect((error as Refused).problems.map(({ reason }) => reason)).toEqual([
    'survey.answer-group',
    'survey.answer-scale',
  ])
  expect(await sealed()).toBe(before)
  const answer = await admin.raw(urlOf(surveyId), {
    method: 'POST',
    body: bytes,
    headers: { 'x-noivu': '1', 'x-file-name': 'phieu.csv', 'content-type': 'text/csv' },
  })
  const [table] = await readTables(new Uint8Array(await answer.arrayBuffer()), 10)
  expect(table?.rows.map((row) => row.at(-1) ?? null)).toEqual([
    'Lý do',
    expect.stringContaining('không có nhóm đối tượng “Nông dân”'),
    expect.stringContaining('không phải mức nào'),
  ])
})

test('counting waits for the second reader and counts paper and table beside the links', async () => {
  await house.owner.query(`update survey.survey set status = 'closed', closed_at = now() where id = $1`, [surveyId])
  expect((await type(lan, 10)).form.status).toBe('typed-once')
  expect(await reasonOf(admin.call(survey.startCount, { surveyId }))).toBe('survey.count-paper-once')
  const { forms } = await lan.call(survey.paperForms, { surveyId })
  for (const { id, version, status } of forms)
    if (status !== 'agreed') await lan.call(survey.withdrawPaper, { formId: id, version })
  const waiting = await sealed()
  await runTask(house, count, { surveyId })
  const { rows } = await house.owner.query<{ channel: string; n: number }>(
    'select channel, count(*)::int as n from survey.answer where survey_id = $1 group by channel order by channel',
    [surveyId],
  )
  expect(rows).toEqual([
    { channel: 'import', n: 2 },
    { channel: 'paper', n: Number(waiting) - 2 },
  ])
  expect(await reasonOf(type(lan, 11))).toBe('survey.paper-counted')
})
