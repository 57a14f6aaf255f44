import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Client, type House, openHouse } from '../../../../tests/support/house.ts'
import { openPostOffice, type PostOffice } from '../../../../tests/support/post-office.ts'
import { runTask } from '../../../../tests/support/run-task.ts'
import { MAIL_OFF, openMail } from '../../../platform/mail/mail.ts'
import { notices } from '../contract.ts'
import { sendLetters } from '../jobs.ts'
import { tell } from './tell.ts'

let house: House
let office: PostOffice
let lan: Client & { accountId: string }
let minh: Client & { accountId: string }
let count = 0

const at = (instant: string) => new Date(`${instant}+07:00`)

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())
beforeEach(async () => {
  office = await openPostOffice()
  house.clock.now = at('2026-11-24T15:00') // Tuesday
  const unitId = await house.unit('Sở Y tế')
  await house.owner.query('update identity.account set email = null')
  lan = await house.person({ unitId, fullName: 'Nguyễn Thị Lan' })
  minh = await house.person({ unitId, fullName: 'Trần Văn Minh' })
  const write = 'update identity.account set email = $1 where id = $2'
  await house.owner.query(write, ['lan@tinh.example', lan.accountId])
  await house.owner.query(write, ['minh@tinh.example', minh.accountId])
})
afterEach(() => office.close())

const tellOne = (person: { accountId: string }, title: string, change: { isUrgent?: boolean; body?: string } = {}) =>
  house.arrange((tx) =>
    tell(tx, {
      to: { accounts: [person.accountId] },
      key: `probe.${++count}`,
      kind: 'deadline',
      title,
      body: 'Hãy hoàn thành trước 17:00 ngày 30/11/2026.',
      path: '/par/sheets/7',
      at: house.clock.now,
      ...change,
    }),
  )
const send = async (when: string, mail = office.mail) => {
  house.clock.now = at(when)
  await runTask(house, sendLetters, {}, mail)
}
const subjects = () => office.received.map(({ to, subject }) => `${to[0]} ${subject}`).sort()

test('fifty notices make one letter on the next weekday morning, to each person his own', async () => {
  for (let notice = 1; notice <= 50; notice++) await tellOne(lan, `Việc số ${notice}`)
  await tellOne(minh, 'Phiếu của Sở Y tế bị trả lại')
  await send('2026-11-24T17:00')
  expect(office.received).toEqual([])
  await send('2026-11-25T07:30')
  expect(subjects()).toEqual([
    'lan@tinh.example [Nội Vụ] 50 thông báo chưa đọc',
    'minh@tinh.example [Nội Vụ] Phiếu của Sở Y tế bị trả lại',
  ])
  const letter = office.received.find(({ to }) => to[0] === 'lan@tinh.example')
  expect(letter?.text).toContain('Kính gửi ông/bà Nguyễn Thị Lan,')
  expect(letter?.text).toContain('Còn 30 thông báo khác')
  for (const part of [letter?.text, letter?.html]) {
    expect(part).toContain('https://noivu.tinh.example/par/sheets/7')
    expect(part).toContain('Hãy hoàn thành trước 17:00 ngày 30/11/2026.')
    expect(part).not.toContain('bị trả lại')
  }
  await send('2026-11-25T07:45')
  await send('2026-11-26T07:30')
  expect(office.received).toHaveLength(2)
})

test('nothing is sent, and nothing lost, while mail is off', async () => {
  await tellOne(lan, 'Sắp hết hạn')
  await send('2026-11-25T07:30', MAIL_OFF)
  await send('2026-11-25T09:15')
  expect(subjects()).toEqual(['lan@tinh.example [Nội Vụ] Sắp hết hạn'])
})

test('who has read, has no address, or wants no letters gets none', async () => {
  const silent = await house.person({ unitId: await house.unit('Sở Y tế') })
  for (const person of [lan, minh, silent]) await tellOne(person, 'Sắp hết hạn')
  const [notice] = (await lan.call(notices.notices, {})).notices
  await lan.call(notices.read, { id: notice?.id as string })
  await minh.call(notices.setPreferences, { byEmail: false })
  expect(await minh.call(notices.preferences, {})).toEqual({
    byEmail: false,
    address: 'minh@tinh.example',
    mailIsOn: false,
  })
  await send('2026-11-25T07:30')
  expect(office.received).toEqual([])
  house.clock.now = at('2026-11-24T15:10')
  await minh.call(notices.setPreferences, { byEmail: true })
  await send('2026-11-25T07:45')
  expect(subjects()).toEqual(['minh@tinh.example [Nội Vụ] Sắp hết hạn'])
})

test('what is urgent goes within the quarter hour with all that waits, but not twice in an hour', async () => {
  await tellOne(lan, 'Kết quả thẩm định')
  await tellOne(lan, 'Còn một ngày', { isUrgent: true })
  await send('2026-11-24T15:15')
  await tellOne(lan, 'Còn ba giờ', { isUrgent: true })
  await send('2026-11-24T15:30')
  expect(subjects()).toEqual(['lan@tinh.example [Nội Vụ] 2 thông báo chưa đọc'])
  expect(office.received[0]?.text).toContain('1. Gấp: Còn một ngày')
  await send('2026-11-24T16:15')
  expect(subjects()).toContain('lan@tinh.example [Nội Vụ] Gấp: Còn ba giờ')
})

test('a refused letter fails the work by name, does not hold up the others, and is tried again', async () => {
  await tellOne(lan, 'Sắp hết hạn')
  await tellOne(minh, 'Sắp hết hạn')
  office.refuse.address = (address) =>
    address.startsWith('lan') ? Object.assign(new Error('mailbox is full'), { responseCode: 452 }) : null
  await expect(send('2026-11-25T07:30')).rejects.toThrow(/^1 thư chưa gửi được.*Nguyễn Thị Lan — .*mailbox is full/)
  expect(subjects()).toEqual(['minh@tinh.example [Nội Vụ] Sắp hết hạn'])
  // Not sooner than its pause, and the work shows the trouble until it is over.
  office.refuse.address = () => null
  await expect(send('2026-11-25T07:31')).rejects.toThrow('mailbox is full')
  expect(office.received).toHaveLength(1)
  await send('2026-11-25T07:45')
  expect(subjects()).toHaveLength(2)
})

test('a letter refused four times is given up, and its notices go with the next morning’s', async () => {
  await tellOne(lan, 'Sắp hết hạn')
  office.refuse.letter = () => Object.assign(new Error('not today'), { responseCode: 554 })
  for (const when of ['07:30', '07:45', '08:45']) await expect(send(`2026-11-25T${when}`)).rejects.toThrow('not today')
  await send('2026-11-25T12:45')
  await send('2026-11-25T18:00')
  office.refuse.letter = () => null
  await send('2026-11-25T18:15')
  expect(office.received).toEqual([])
  await send('2026-11-26T07:30')
  expect(subjects()).toEqual(['lan@tinh.example [Nội Vụ] Sắp hết hạn'])
})

test('a server that cannot be reached is not held against any letter', async () => {
  await tellOne(lan, 'Sắp hết hạn')
  const nobody = openMail({
    smtpUrl: 'smtp://127.0.0.1:1',
    from: 'noivu@tinh.example',
    publicUrl: 'https://noivu.tinh.example',
  })
  await expect(send('2026-11-25T07:30', nobody)).rejects.toThrow('Chưa gửi được qua máy chủ thư')
  nobody.close()
  await send('2026-11-25T07:31')
  expect(office.received).toHaveLength(1)
})

test('a letter lost between sending and marking goes again under the same Message-ID', async () => {
  await tellOne(lan, 'Sắp hết hạn')
  const dies = {
    ...office.mail,
    send: async (letter: Parameters<typeof office.mail.send>[0]) => {
      await office.mail.send(letter)
      throw new Error('the lights went out')
    },
  }
  await expect(send('2026-11-25T07:30', dies)).rejects.toThrow('the lights went out')
  await send('2026-11-25T07:31')
  expect(new Set(office.received.map(({ messageId }) => messageId)).size).toBe(1)
  expect(office.received).toHaveLength(2)
  await send('2026-11-25T07:45')
  expect(office.received).toHaveLength(2)
})

test('what people write stays words: no tags, no second line in the subject', async () => {
  await tellOne(lan, 'Trả lại\r\nBcc: moi@nguoi.example', { body: 'Lý do: <script>alert("x")</script> & "khác"' })
  await send('2026-11-25T07:30')
  const [letter] = office.received
  expect(letter?.to).toEqual(['lan@tinh.example'])
  expect(letter?.subject).toBe('[Nội Vụ] Trả lại Bcc: moi@nguoi.example')
  expect(letter?.html).not.toContain('<script>')
  expect(letter?.text).toContain('<script>alert("x")</script> & "khác"')
})
