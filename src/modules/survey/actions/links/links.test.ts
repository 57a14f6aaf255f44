import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Refused } from '../../../../../tests/support/house.ts'
import { hashOf } from '../../../../platform/seals/hash.ts'
import { literally } from '../../../../shared/literally.ts'
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
  aSurvey(house, { status: 'open', ...wanted, round, title: `Điều tra ${++count}` })

const DEPUTIES = 'Đại biểu HĐND tỉnh'
const LEADERS = 'Lãnh đạo cấp xã'
const refused = (promise: Promise<unknown>) =>
  promise.then(
    () => [],
    (error: Refused) => error.problems.map(({ reason }) => reason),
  )
const openable = (token: string) => refused(house.stranger.call(survey.openForm, { token, device: 'd'.repeat(22) }))
const loadsOf = async (surveyId: string) =>
  (
    await house.owner.query<{ count: number }>(
      'select count(u.target_id)::int as count from survey.link l left join survey.link_use u on u.link_id = l.id where l.survey_id = $1 group by l.id',
      [surveyId],
    )
  ).rows.map(({ count }) => count)

test('1,600 forms by 400 people and 400 sheets of paper: each quota met to the form, nobody asked more than another', async () => {
  const units = ['Sở Tài chính', 'Sở Y tế', 'Sở Nội vụ', 'Sở Tư pháp']
  const { surveyId, admin, survey: drawn } = await aNew({ units, forms: 200 })
  await admin.call(survey.takeList, aList(surveyId, [...people(200, DEPUTIES), ...people(200, LEADERS)]))
  const unnamed = drawn.groups.map(({ id }) => ({ groupId: id, count: 200 }))
  expect(await admin.call(survey.issueLinks, { surveyId, toList: true, unnamed })).toEqual({
    issued: 800,
    forms: 1600,
    short: 0,
  })
  const state = await admin.call(survey.links, { surveyId })
  expect(state.quotas.every(({ forms, handed }) => forms === 200 && handed === 200)).toBe(true)
  expect(state.groups).toMatchObject([
    { left: 0, named: 200, unnamed: 200, withoutLink: 0 },
    { left: 0, named: 200, unnamed: 200, withoutLink: 0 },
  ])
  expect(new Set(await loadsOf(surveyId))).toEqual(new Set([2]))
  expect(await refused(admin.call(survey.issueLinks, { surveyId, toList: true, unnamed }))).toEqual([
    'survey.links-full',
    'survey.links-full',
  ])
})

test('1,600 people answer one form each, 400 about each unit', async () => {
  const units = ['Sở Tài chính', 'Sở Y tế', 'Sở Nội vụ', 'Sở Tư pháp']
  const { surveyId, admin } = await aNew({ units, forms: 400, groups: [{ name: DEPUTIES }] })
  await admin.call(survey.takeList, aList(surveyId, people(1600, DEPUTIES)))
  expect(await admin.call(survey.issueLinks, { surveyId, toList: true })).toEqual({
    issued: 1600,
    forms: 1600,
    short: 0,
  })
  expect(new Set(await loadsOf(surveyId))).toEqual(new Set([1]))
  const { quotas } = await admin.call(survey.links, { surveyId })
  expect(quotas.map(({ handed }) => handed)).toEqual([400, 400, 400, 400])
  const last = await admin.call(survey.respondents, { surveyId, page: 32 })
  expect([last.total, last.rows.length]).toEqual([1600, 50])
})

test('units the list names are asked about, and the rest of the quota is spread over the others', async () => {
  const { surveyId, admin } = await aNew({ forms: 3 })
  await admin.call(
    survey.takeList,
    aList(surveyId, [
      ['Một A', '', '', DEPUTIES, '', '', 'Sở Y tế'],
      ['Hai A', '', '', DEPUTIES, '', '', 'Sở Y tế'],
      ['Ba A', '', '', DEPUTIES, '', '', ''],
    ]),
  )
  await admin.call(survey.issueLinks, { surveyId, toList: true })
  expect((await everyone(admin, surveyId)).map(({ fullName, link }) => [fullName, link?.targets])).toEqual([
    ['Ba A', ['Sở Tài chính', 'Sở Y tế']],
    ['Hai A', ['Sở Y tế']],
    ['Một A', ['Sở Y tế']],
  ])
})

test('where a person may answer about one unit only, what is short is told', async () => {
  const { surveyId, admin } = await aNew({ forms: 5 })
  await admin.call(survey.takeList, aList(surveyId, people(4, DEPUTIES)))
  expect(await admin.call(survey.issueLinks, { surveyId, toList: true, most: 1 })).toEqual({
    issued: 4,
    forms: 4,
    short: 6,
  })
})

test('issued anew, the old token stops working and what was answered stays; whoever saw the turn before is told', async () => {
  const { surveyId, admin } = await aNew()
  await admin.call(survey.takeList, aList(surveyId, people(1, DEPUTIES)))
  await admin.call(survey.issueLinks, { surveyId, toList: true })
  const [before] = await linkRows(house, surveyId)
  const { id, token } = before as NonNullable<typeof before>
  expect(await openable(token)).toEqual([])
  await use(house, id, 1)
  await admin.call(survey.reissueLinks, { surveyId, links: [{ id, turn: 1 }] })
  const [after] = await linkRows(house, surveyId)
  expect(after?.turn).toBe(2)
  expect(after?.tokenHash).toEqual(await hashOf(after?.token as string))
  expect(await openable(token)).not.toEqual([])
  expect(await openable(after?.token as string)).toEqual([])
  expect((await everyone(admin, surveyId))[0]?.link).toMatchObject({ use: 'partly', sentOn: null })
  expect(await refused(admin.call(survey.reissueLinks, { surveyId, links: [{ id, turn: 1 }] }))).toEqual([
    'survey.links-changed',
  ])
  await use(house, id, 1)
  expect(await refused(admin.call(survey.reissueLinks, { surveyId, links: [{ id, turn: 2 }] }))).toEqual([
    'survey.links-spent',
  ])
})

test('a revoked link opens no more, and its unused forms are free for another', async () => {
  const { surveyId, admin, survey: drawn } = await aNew({ forms: 1 })
  const groupId = drawn.groups.find(({ name }) => name === DEPUTIES)?.id as string
  const issue = () => admin.call(survey.issueLinks, { surveyId, toList: false, unnamed: [{ groupId, count: 1 }] })
  await issue()
  expect(await refused(issue())).toEqual(['survey.links-full'])
  const [first] = await linkRows(house, surveyId)
  await use(house, first?.id as string, 1)
  await admin.call(survey.revokeLinks, { surveyId, links: [{ id: first?.id as string, turn: 1 }] })
  expect(await openable(first?.token as string)).toEqual(['survey.link-revoked'])
  expect(await issue()).toEqual({ issued: 1, forms: 1, short: 0 })
  expect(
    (await admin.call(survey.links, { surveyId })).quotas.filter((quota) => quota.groupId === groupId),
  ).toMatchObject([{ handed: 1 }, { handed: 1 }])
  expect(await admin.call(survey.revokeUnused, { surveyId, groupId })).toEqual({ revoked: 1 })
  const { rows } = await admin.call(survey.unnamedLinks, { surveyId })
  expect(rows.map(({ number, use: used }) => [number, used])).toEqual([
    [1, 'revoked'],
    [2, 'revoked'],
  ])
})

test('a closed survey issues, renews and revokes nothing', async () => {
  const { surveyId, admin, survey: drawn } = await aNew({ status: 'closed' })
  const groupId = drawn.groups[0]?.id as string
  for (const attempt of [
    () => admin.call(survey.issueLinks, { surveyId, toList: true }),
    () => admin.call(survey.revokeUnused, { surveyId, groupId }),
    () => admin.download(survey.slips, { surveyId }),
  ])
    expect(await refused(attempt())).toEqual(['survey.links-closed'])
})

test('no token stands in the database: not in a table, not in the history, not in the work that was asked for', async () => {
  const { surveyId, admin } = await aNew()
  await admin.call(survey.takeList, aList(surveyId, people(3, DEPUTIES)))
  await admin.call(survey.issueLinks, { surveyId, toList: true })
  const [first] = await linkRows(house, surveyId)
  await admin.call(survey.reissueLinks, { surveyId, links: [{ id: first?.id as string, turn: 1 }] })
  await openable(first?.token as string)
  for (const door of [survey.slips, survey.mergeWorkbook, survey.letters] as const)
    await admin.download(door, { surveyId })
  const tokens = [first?.token as string, ...(await linkRows(house, surveyId)).map(({ token }) => token)]
  const { rows: tables } = await house.owner.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema')`,
  )
  const found: string[] = []
  for (const { name } of tables) {
    for (const token of tokens) {
      const sought = `%${literally(token)}%`
      const { rows } = await house.owner.query(`select 1 from ${name} t where t::text like $1 limit 1`, [sought])
      if (rows.length > 0) found.push(name)
    }
  }
  expect(found).toEqual([])
  const { rows: seen } = await house.owner.query(`select 1 from audit.change t where t::text like $1 limit 1`, [
    `%${first?.id}%`,
  ])
  expect(seen).toHaveLength(1)
})
