import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../../../../tests/support/house.ts'
import { aPhoneSurvey, type PhoneLink, type PhoneSurvey } from '../../../../tests/support/phone-survey.ts'
import { survey } from '../contract.ts'

let house: House
let asked: PhoneSurvey
/** Each test takes links of its own. */
let links: PhoneLink[]

beforeAll(async () => {
  house = await openHouse()
  house.clock.now = new Date('2026-11-25T02:00:00Z')
  asked = await house.arrange((tx) =>
    aPhoneSurvey(tx, house.seals, { links: { 'Đại biểu': 30 }, units: 2, now: house.clock.now }),
  )
  links = [...asked.links]
})
afterAll(() => house.close())

const secret = () => crypto.randomUUID().replaceAll('-', '')
const aPhone = (link = links.pop() as PhoneLink) => ({ token: link.token, device: secret(), link })
type APhone = ReturnType<typeof aPhone>
const GOOD = { q1: 4, q2: 3 }
const open = ({ token, device }: APhone, takesOver = false) =>
  house.stranger.call(survey.openForm, { token, device, takesOver })
const give = (
  { token, device }: APhone,
  more: { chosen?: Record<string, number | string>; receipt?: string; at?: number },
) =>
  house.stranger.call(survey.giveForm, {
    token,
    device,
    targetId: asked.targets[more.at ?? 0]?.id as string,
    chosen: more.chosen ?? GOOD,
    receipt: more.receipt ?? secret(),
  })
const inUrn = async () => (await house.owner.query('select sealed from survey.urn')).rows as { sealed: Buffer }[]

test('a link opens its form without signing in, and tells which units are done', async () => {
  const phone = aPhone()
  const form = await open(phone)
  expect(form.units.map(({ isDone }) => isDone)).toEqual([false, false])
  expect(form.questionnaire.sections).toHaveLength(2)
  expect(await give(phone, {})).toEqual({ isTaken: true })
  expect((await open(phone)).units.filter(({ isDone }) => isDone)).toHaveLength(1)
})

test('the same form sent again is taken once, another one about the same unit is refused', async () => {
  const phone = aPhone()
  await open(phone)
  const before = (await inUrn()).length
  const receipt = secret()
  expect(await give(phone, { receipt })).toEqual({ isTaken: true })
  expect(await give(phone, { receipt })).toEqual({ isTaken: true })
  await expect(give(phone, { chosen: { q1: 0, q2: 0 } })).rejects.toThrow(/đã gửi phiếu về/)
  expect(await inUrn()).toHaveLength(before + 1)
})

test('ten sendings of one form at once are one form', async () => {
  const phone = aPhone()
  await open(phone)
  const before = (await inUrn()).length
  const receipt = secret()
  const answers = await Promise.all(Array.from({ length: 10 }, () => give(phone, { receipt })))
  expect(answers).toEqual(Array.from({ length: 10 }, () => ({ isTaken: true })))
  expect(await inUrn()).toHaveLength(before + 1)
})

test('ten different forms at once are one form, nine are told', async () => {
  const phone = aPhone()
  await open(phone)
  const before = (await inUrn()).length
  const answers = await Promise.allSettled(Array.from({ length: 10 }, () => give(phone, {})))
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await inUrn()).toHaveLength(before + 1)
})

test('what is wrong on a form is told by question, and nothing of it is taken', async () => {
  const phone = aPhone()
  await open(phone)
  const before = (await inUrn()).length
  const refused = give(phone, { chosen: { q1: 9, q3: 'never', x: 1 } })
  await expect(refused).rejects.toMatchObject({
    status: 422,
    problems: [
      { reason: 'survey.question-unknown', at: 'x' },
      { reason: 'survey.place-unknown', at: 'q1', sentence: expect.stringContaining('Tính năng động của lãnh đạo') },
      { reason: 'survey.choice-missing', at: 'q2' },
      { reason: 'survey.place-unknown', at: 'q3' },
    ],
  })
  expect(await inUrn()).toHaveLength(before)
  expect((await open(phone)).units.some(({ isDone }) => isDone)).toBe(false)
})

test('a forwarded link is told so; whoever takes over answers, and the other device is told', async () => {
  const [mine, other] = [aPhone(), aPhone()]
  const elsewhere = { ...other, token: mine.token }
  await open(mine)
  await expect(open(elsewhere)).rejects.toMatchObject({ problems: [{ reason: 'survey.opened-elsewhere' }] })
  await expect(give(elsewhere, {})).rejects.toMatchObject({ problems: [{ reason: 'survey.opened-elsewhere' }] })
  await open(elsewhere, true)
  await expect(give(mine, {})).rejects.toMatchObject({ problems: [{ reason: 'survey.opened-elsewhere' }] })
  expect(await give(elsewhere, {})).toEqual({ isTaken: true })
})

test('a form that was taken before the link moved to another device is still taken', async () => {
  const mine = aPhone()
  const receipt = secret()
  await open(mine)
  await give(mine, { receipt })
  await open({ ...mine, device: secret() }, true)
  expect(await give(mine, { receipt })).toEqual({ isTaken: true })
})

test('a form whose answer was lost is still taken when the phone asks again after the closing', async () => {
  const mine = aPhone()
  const receipt = secret()
  await open(mine)
  await give(mine, { receipt })
  const { now } = house.clock
  house.clock.now = new Date(now.getTime() + 6 * 86_400_000)
  expect(await give(mine, { receipt })).toEqual({ isTaken: true })
  house.clock.now = now
})

test('a link used up is told as used up to another device, taking over or not', async () => {
  const mine = aPhone()
  await open(mine)
  await give(mine, { at: 0 })
  await give(mine, { at: 1 })
  expect((await open(mine)).units.every(({ isDone }) => isDone)).toBe(true)
  const elsewhere = { ...mine, device: secret() }
  await expect(open(elsewhere)).rejects.toMatchObject({ problems: [{ reason: 'survey.link-used' }] })
  await expect(open(elsewhere, true)).rejects.toMatchObject({ problems: [{ reason: 'survey.link-used' }] })
})

test('a mistyped link, and one that was issued anew, are not known', async () => {
  const phone = aPhone()
  await expect(open({ ...phone, token: `${phone.token}x` })).rejects.toThrow(/Không nhận ra đường dẫn/)
  await expect(open({ ...phone, token: '' })).rejects.toThrow(/Không nhận ra đường dẫn/)
  await house.owner.query(`update survey.link set turn = 2, token_hash = '\\x00' where id = $1`, [phone.link.id])
  await expect(open(phone)).rejects.toThrow(/thay bằng đường dẫn mới/)
})

test('a revoked link neither opens nor gives', async () => {
  const phone = aPhone()
  await open(phone)
  await house.owner.query(`update survey.link set revoked_on = '2026-11-24' where id = $1`, [phone.link.id])
  await expect(open(phone)).rejects.toThrow(/đã bị thu hồi ngày 24\/11\/2026/)
  await expect(give(phone, {})).rejects.toThrow(/đã bị thu hồi/)
})

test('before its time and after it a survey takes nothing', async () => {
  const phone = aPhone()
  await open(phone)
  const { now } = house.clock
  house.clock.now = new Date(now.getTime() - 2 * 86_400_000)
  await expect(open(phone)).rejects.toThrow(/bắt đầu nhận phiếu từ/)
  house.clock.now = new Date(now.getTime() + 6 * 86_400_000)
  await expect(give(phone, {})).rejects.toThrow(/đã kết thúc nhận phiếu/)
  house.clock.now = now
  await house.owner.query(`update survey.survey set status = 'closed', closed_at = $2 where id = $1`, [
    asked.surveyId,
    now,
  ])
  await expect(give(phone, {})).rejects.toThrow(/đã kết thúc nhận phiếu \(25\/11\/2026 09:00\)/)
  await house.owner.query(`update survey.survey set status = 'open', closed_at = null where id = $1`, [asked.surveyId])
  expect(await give(phone, {})).toEqual({ isTaken: true })
})

test('a link is not asked about a unit of another survey', async () => {
  const phone = aPhone()
  const other = await house.arrange((tx) =>
    aPhoneSurvey(tx, house.seals, { links: { 'Đại biểu': 1 }, units: 1, now: house.clock.now, title: 'Cuộc khác' }),
  )
  await open(phone)
  const elsewhere = house.stranger.call(survey.giveForm, {
    token: phone.token,
    device: phone.device,
    targetId: other.targets[0]?.id as string,
    chosen: GOOD,
    receipt: secret(),
  })
  await expect(elsewhere).rejects.toThrow(/không hỏi về đơn vị ấy/)
})

test('a stranger reaches nothing of a survey but through its link', async () => {
  const asStranger = (question: string) =>
    house.database.within({ everywhere: false, units: [], accountId: null, entry: null }, (tx) =>
      sql.raw(question).execute(tx),
    )
  for (const table of ['survey', 'link', 'link_use', 'link_device', 'urn', 'answer', 'remark', 'respondent', 'typing'])
    await expect(asStranger(`select from survey.${table}`), table).rejects.toThrow(/permission denied/)
})

test('a link whose survey closes while its form is under way is either counted or told, never lost', async () => {
  const own = await house.arrange((tx) =>
    aPhoneSurvey(tx, house.seals, {
      links: { 'Đại biểu': 12 },
      units: 1,
      now: house.clock.now,
      title: 'Đóng giữa chừng',
    }),
  )
  const phones = own.links.map((link) => aPhone(link))
  for (const phone of phones) await open(phone)
  const targetId = own.targets[0]?.id as string
  // Settled from the start: one may be refused before the survey's own closing is written.
  const sendings = Promise.allSettled(
    phones.map(({ token, device }) =>
      house.stranger.call(survey.giveForm, { token, device, targetId, chosen: GOOD, receipt: secret() }),
    ),
  )
  await house.arrange((tx) =>
    tx
      .updateTable('survey.survey')
      .set({ status: 'closed', closed_at: house.clock.now.toISOString() })
      .where('id', '=', own.surveyId)
      .execute(),
  )
  const taken = (await sendings).filter(({ status }) => status === 'fulfilled').length
  const { rows } = await house.owner.query('select from survey.urn where survey_id = $1', [own.surveyId])
  expect(rows).toHaveLength(taken)
})
