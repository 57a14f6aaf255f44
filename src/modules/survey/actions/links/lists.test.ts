import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Refused } from '../../../../../tests/support/house.ts'
import { readTables } from '../../../../platform/office/read.ts'
import { aRound } from '../../../par/fixtures.ts'
import { survey } from '../../contract.ts'
import { aSurvey } from '../../fixtures.ts'
import { aList, everyone, linkRows, people, use } from './fixtures.ts'

let house: House
let round: Awaited<ReturnType<typeof aRound>>
beforeAll(async () => {
  house = await openHouse()
  round = await aRound(house)
})
afterAll(() => house.close())

let count = 0
const aNew = (wanted: Parameters<typeof aSurvey>[1] = {}) =>
  aSurvey(house, { ...wanted, round, title: `Điều tra ${++count}` })

const DEPUTIES = 'Đại biểu HĐND tỉnh'
const LEADERS = 'Lãnh đạo cấp xã'
const refused = (promise: Promise<unknown>) =>
  promise.then(
    () => [],
    (error: Refused) => error.problems.map(({ reason }) => reason),
  )

test('a list is read first and taken whole; people stand by given name and are found without accents', async () => {
  const { surveyId, admin } = await aNew({ forms: 30 })
  const list = aList(surveyId, [
    ['Trần Văn Yên', 'Đại biểu', 'Tổ 1', DEPUTIES, 'yen@tinh.example', '0912 345 678', ''],
    ['Lê Thị Ánh', 'Chủ tịch', 'UBND xã A', LEADERS, '', '', 'Sở Y tế'],
    ['Đỗ Thị Bình', 'Chủ tịch', 'UBND xã B', LEADERS, 'binh@xa.example', '', ''],
  ])
  const read = await admin.call(survey.readList, list)
  expect(read).toMatchObject({
    people: 3,
    problems: 0,
    withEmail: 2,
    byGroup: [
      { name: DEPUTIES, people: 1 },
      { name: LEADERS, people: 2 },
    ],
  })
  expect(await everyone(admin, surveyId)).toEqual([])
  expect(await admin.call(survey.takeList, list)).toEqual({ taken: 3 })
  expect((await everyone(admin, surveyId)).map(({ fullName }) => fullName)).toEqual([
    'Lê Thị Ánh',
    'Đỗ Thị Bình',
    'Trần Văn Yên',
  ])
  const found = await admin.call(survey.respondents, { surveyId, search: 'do binh' })
  expect(found.rows.map(({ fullName }) => fullName)).toEqual(['Đỗ Thị Bình'])
  expect(found.total).toBe(1)
})

test('one wrong row and nobody is taken; the list comes back with the reason in its cell', async () => {
  const { surveyId, admin } = await aNew()
  const list = aList(surveyId, [
    ['Trần Văn Yên', '', '', DEPUTIES, '', '', ''],
    ['Lê Thị Ánh', '', '', 'Người dân', 'anh@', '', ''],
    ['Trần Văn Yên', '', '', DEPUTIES, '', '', ''],
  ])
  const read = await admin.call(survey.readList, list)
  expect(read.problems).toBe(3)
  expect(read.rows.map(({ row, problems }) => [row, problems.length])).toEqual([
    [3, 2],
    [4, 1],
    [2, 0],
  ])
  expect(await refused(admin.call(survey.takeList, list))).toEqual(['survey.list-wrong'])
  expect(await everyone(admin, surveyId)).toEqual([])
  const { fileName, base64 } = await admin.call(survey.markedList, list)
  expect(fileName).toBe('Loi danh-sach.xlsx')
  const [table] = await readTables(Buffer.from(base64, 'base64'), 100)
  expect(table?.rows[0]?.at(-1)).toBe('Lý do')
  expect(table?.rows[2]?.at(-1)).toMatch(/không có nhóm đối tượng “Người dân”.*không phải địa chỉ thư điện tử/s)
  expect(table?.rows[1]?.at(-1) ?? null).toBeNull()
})

test('more people than forms are asked for are refused, by list and by hand', async () => {
  const { surveyId, admin, survey: drawn } = await aNew({ forms: 1 })
  await admin.call(survey.takeList, aList(surveyId, people(2, DEPUTIES)))
  const read = await admin.call(survey.readList, aList(surveyId, [['Lê Thị Ánh', '', '', DEPUTIES, '', '', '']]))
  expect(read.rows[0]?.problems[0]).toMatch(/chỉ cần 2 phiếu/)
  const groupId = drawn.groups.find(({ name }) => name === DEPUTIES)?.id as string
  expect(await refused(admin.call(survey.addRespondent, { surveyId, groupId, fullName: 'Lê Thị Ánh' }))).toEqual([
    'survey.person-full',
  ])
})

test('one person is added by form, with what is wrong told by field', async () => {
  const { surveyId, admin, survey: drawn } = await aNew()
  const groupId = drawn.groups[0]?.id as string
  const wrong = { surveyId, groupId, fullName: '', email: 'x', phone: '12' }
  expect(await refused(admin.call(survey.addRespondent, wrong))).toEqual([
    'survey.person-name',
    'survey.person-email',
    'survey.person-phone',
  ])
  const right = { surveyId, groupId, fullName: 'Lê Thị Ánh', email: 'Anh@Tinh.Example', phone: '+84 912 345 678' }
  await admin.call(survey.addRespondent, right)
  expect(await refused(admin.call(survey.addRespondent, right))).toEqual(['survey.person-known'])
  expect(await everyone(admin, surveyId)).toMatchObject([
    { email: 'anh@tinh.example', phone: '0912345678', link: null },
  ])
})

test('who has answered stays on the list; who has not goes with his link', async () => {
  const { surveyId, admin } = await aNew({ status: 'open' })
  await admin.call(survey.takeList, aList(surveyId, people(2, DEPUTIES)))
  await admin.call(survey.issueLinks, { surveyId, toList: true })
  const [first, second] = await everyone(admin, surveyId)
  await use(house, first?.link?.id as string, 1)
  const remove = (id?: string) =>
    refused(admin.call(survey.removeRespondents, { surveyId, respondentIds: [id as string] }))
  expect(await remove(first?.id)).toEqual(['survey.person-used'])
  expect(await remove(second?.id)).toEqual([])
  expect(await remove(second?.id)).toEqual(['survey.person-gone'])
  expect((await everyone(admin, surveyId)).map(({ id }) => id)).toEqual([first?.id])
  expect((await linkRows(house, surveyId)).map(({ id }) => id)).toEqual([first?.link?.id])
})

test('after counting the list is deleted for good: no name, address or place is left, the links keep their numbers', async () => {
  const { surveyId, admin } = await aNew({ status: 'open' })
  await admin.call(
    survey.takeList,
    aList(surveyId, [
      ['Vũ Hoàng Ngân Giang', 'Bí thư xóm', 'Thôn Lá', DEPUTIES, 'giang@xom.example', '0987654321', ''],
    ]),
  )
  await admin.call(survey.issueLinks, { surveyId, toList: true })
  expect(await refused(admin.call(survey.forgetList, { surveyId }))).toEqual(['survey.list-not-counted'])
  await house.owner.query(`update survey.survey set status = 'counted' where id = $1`, [surveyId])
  expect(await admin.call(survey.forgetList, { surveyId })).toEqual({ removed: 1 })
  const { rows } = await house.owner.query(`select number, respondent_id from survey.link where survey_id = $1`, [
    surveyId,
  ])
  expect(rows).toEqual([{ number: 1, respondent_id: null }])
  const { rows: kept } = await house.owner.query<{ text: string }>(
    `select coalesce(before::text, '') || coalesce(after::text, '') as text from audit.change
     union all select subject::text from audit.entry`,
  )
  const history = kept.map(({ text }) => text).join('\n')
  for (const personal of ['Ngân Giang', 'Bí thư xóm', 'Thôn Lá', 'giang@xom.example', '0987654321'])
    expect(history.includes(personal), personal).toBe(false)
  expect(history).toContain('respondent_id')
})

test('looking at the list leaves an entry, by whom and of which survey', async () => {
  const { surveyId, admin } = await aNew()
  await admin.call(survey.respondents, { surveyId })
  const { rows } = await house.owner.query(
    `select outcome, subject ->> 'surveyId' as survey from audit.entry where door = 'survey.respondents' order by at desc limit 1`,
  )
  expect(rows).toEqual([{ outcome: 'done', survey: surveyId }])
})

test('a closed survey takes no more people', async () => {
  const { surveyId, admin, survey: drawn } = await aNew({ status: 'closed' })
  const groupId = drawn.groups[0]?.id as string
  expect(await refused(admin.call(survey.takeList, aList(surveyId, people(1, DEPUTIES))))).toEqual([
    'survey.list-closed',
  ])
  expect(await refused(admin.call(survey.addRespondent, { surveyId, groupId, fullName: 'A' }))).toEqual([
    'survey.list-closed',
  ])
})
