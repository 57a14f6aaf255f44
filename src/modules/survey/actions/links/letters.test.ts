import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type House, openHouse, type Refused } from '../../../../../tests/support/house.ts'
import { openPostOffice, type PostOffice } from '../../../../../tests/support/post-office.ts'
import { runTask } from '../../../../../tests/support/run-task.ts'
import { readTables } from '../../../../platform/office/read.ts'
import { aRound } from '../../../par/fixtures.ts'
import { survey } from '../../contract.ts'
import { aSurvey } from '../../fixtures.ts'
import { sendSurveyLetters } from '../../jobs-of-links.ts'
import { aList, everyone, linkRows, people, use } from './fixtures.ts'

const DEPUTIES = 'Đại biểu HĐND tỉnh'
const at = (instant: string) => new Date(`${instant}+07:00`)

let house: House
let office: PostOffice
let round: Awaited<ReturnType<typeof aRound>>
let count = 0
beforeAll(async () => {
  house = await openHouse()
  round = await aRound(house)
})
afterAll(() => house.close())
beforeEach(async () => {
  office = await openPostOffice()
})
afterEach(() => office.close())

async function invited(howMany: number) {
  const made = await aSurvey(house, { status: 'open', round, title: `Điều tra ${++count}` })
  const { surveyId, admin } = made
  await admin.call(survey.takeList, aList(surveyId, people(howMany, DEPUTIES)))
  await admin.call(survey.issueLinks, { surveyId, toList: true })
  return made
}
const run = (surveyId: string, kind: 'invitation' | 'reminder') =>
  runTask(house, sendSurveyLetters, { surveyId, kind }, office.mail)
const addresses = () => office.received.map(({ to }) => to[0]).toSorted()
const refused = (promise: Promise<unknown>) =>
  promise.then(
    () => [],
    (error: Refused) => error.problems.map(({ reason }) => reason),
  )

test('each person is invited once, by his own link, and told until when and that nobody learns what he said', async () => {
  const { surveyId } = await invited(3)
  await run(surveyId, 'invitation')
  await run(surveyId, 'invitation')
  expect(addresses()).toEqual(
    ['mau1.19@tinh.example', 'mau2.19@tinh.example', 'mau3.19@tinh.example'].map((address) =>
      address.replace('19', String(DEPUTIES.length)),
    ),
  )
  const tokens = (await linkRows(house, surveyId)).map(({ token }) => token)
  const told = office.received.map(({ text }) => /https:\/\/noivu\.tinh\.example\/phieu#([\w-]{22})/.exec(text)?.[1])
  expect(told.toSorted()).toEqual(tokens.toSorted())
  expect(office.received[0]?.text).toContain('không ai biết ông/bà đã chọn gì')
  expect(office.received[0]?.text).toContain('Trả lời trước')
})

test('the server dies midway: begun again, only the letter in flight may go twice', async () => {
  const { surveyId } = await invited(4)
  let taken = 0
  const dying = {
    ...office.mail,
    send: async (letter: Parameters<typeof office.mail.send>[0]) => {
      await office.mail.send(letter)
      if (++taken === 3) throw new Error('mất điện')
    },
  }
  await expect(runTask(house, sendSurveyLetters, { surveyId, kind: 'invitation' }, dying)).rejects.toThrow('mất điện')
  await run(surveyId, 'invitation')
  expect(addresses()).toHaveLength(5)
  expect(new Set(addresses()).size).toBe(4)
  const twice = office.received.filter(({ to }) => to[0] === office.received[2]?.to[0])
  expect(new Set(twice.map(({ messageId }) => messageId)).size).toBe(1)
})

test('an address the server does not know is noted with the person, and the others go on', async () => {
  const { surveyId, admin } = await invited(3)
  office.refuse.address = (address) =>
    address.startsWith('mau2.') ? Object.assign(new Error('no such box'), { responseCode: 550 }) : null
  await run(surveyId, 'invitation')
  expect(office.received).toHaveLength(2)
  const troubled = (await everyone(admin, surveyId)).filter(({ mailTrouble }) => mailTrouble !== null)
  expect(troubled.map(({ email }) => email?.slice(0, 5))).toEqual(['mau2.'])
  expect((await admin.call(survey.links, { surveyId })).refused).toBe(1)
})

test('only those who have not answered all are reminded, at most once a day', async () => {
  house.clock.now = at('2026-11-23T08:00')
  const { surveyId, admin } = await invited(3)
  await run(surveyId, 'invitation')
  office.received.length = 0
  await run(surveyId, 'reminder')
  expect(office.received).toEqual([])
  const [first, second] = await everyone(admin, surveyId)
  await use(house, first?.link?.id as string, 2)
  await use(house, second?.link?.id as string, 1)
  house.clock.now = at('2026-11-24T08:00')
  expect(await admin.call(survey.links, { surveyId })).toMatchObject({ unanswered: 2, toRemind: 2, toRemindByMail: 2 })
  await run(surveyId, 'reminder')
  await run(surveyId, 'reminder')
  const reminded = (await everyone(admin, surveyId)).filter(({ id }) => id !== first?.id).map(({ email }) => email)
  expect(addresses()).toEqual(reminded.toSorted())
  const partly = office.received.find(({ to }) => to[0] === second?.email)
  expect(partly?.text).toContain('Lấy ý kiến về: ')
  house.clock.now = new Date()
})

test('reminded by telephone or Zalo: a workbook of those who have not answered, noted once a day', async () => {
  const { surveyId, admin } = await invited(2)
  const [first] = await everyone(admin, surveyId)
  await use(house, first?.link?.id as string, 2)
  const { bytes } = await admin.download(survey.mergeWorkbook, { surveyId, who: 'to-remind' })
  const [table] = await readTables(bytes, 100)
  const head = table?.rows.findIndex((row) => row[0] === 'Họ và tên') ?? -1
  const rows = table?.rows.slice(head + 1) ?? []
  expect(rows.map((row) => row[0])).toEqual([(await everyone(admin, surveyId))[1]?.fullName])
  expect(rows[0]?.some((cell) => /\/phieu#[\w-]{22}$/.test(String(cell)))).toBe(true)
  expect(await admin.call(survey.noteReminded, { surveyId })).toEqual({ noted: 1 })
  expect(await admin.call(survey.noteReminded, { surveyId })).toEqual({ noted: 0 })
  expect(await refused(admin.download(survey.mergeWorkbook, { surveyId, who: 'to-remind' }))).toEqual([
    'survey.mail-nobody',
  ])
})

test('while mail is off the program says so, and what to do instead', async () => {
  const { surveyId, admin } = await invited(1)
  expect(await refused(admin.call(survey.sendLetters, { surveyId, kind: 'invitation' }))).toEqual(['survey.mail-off'])
  expect((await admin.call(survey.links, { surveyId })).mailIsOn).toBe(false)
})
