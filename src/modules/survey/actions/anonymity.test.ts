/** Nobody finds out what a person answered, with everything the database holds (ADR 22). */
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse, Refused } from '../../../../tests/support/house.ts'
import { joinAttempts, type KnownForm } from '../../../../tests/support/join-attempts.ts'
import { aPhoneSurvey, type PhoneSurvey, SCALE } from '../../../../tests/support/phone-survey.ts'
import { runTask } from '../../../../tests/support/run-task.ts'
import { survey } from '../contract.ts'
import { count } from '../jobs.ts'
import type { Questionnaire } from '../rules/questionnaire.ts'

const RATINGS = 9
const questionnaire: Questionnaire = {
  sections: [
    {
      id: 's1',
      title: 'Chỉ đạo, điều hành',
      questions: [
        ...Array.from({ length: RATINGS }, (_, at) => ({
          kind: 'rating' as const,
          id: `q${at}`,
          text: `Nội dung ${at}`,
          scale: SCALE,
          required: true,
          criterion: null,
        })),
        { kind: 'remark', id: 'other', text: 'Ý kiến khác' },
      ],
    },
  ],
}
const LINKS = { 'Đại biểu HĐND tỉnh': 60, 'Lãnh đạo cấp xã': 40, 'Chánh Văn phòng cấp xã': 3 }

let house: House
let asked: PhoneSurvey
let official: Client & { accountId: string }
/** As they came in. Each form is another one, so that the test knows it again; the program does not know that. */
const given: KnownForm[] = []
let before: { audit: string; changes: number; sequences: string; session: string }

const secret = () => randomBytes(16).toString('hex')
const oneOf = async <T>(question: string, values: unknown[] = []) =>
  (await house.owner.query(question, values)).rows as T[]

/** What anything outside the survey could remember of the time of answering. */
async function traces() {
  const [entries] = await oneOf<{ all: string }>(`select json_agg(e order by at)::text as all from audit.entry e`)
  const [changes] = await oneOf<{ n: number }>('select count(*)::int as n from audit.change')
  const sequences = await oneOf('select schemaname, sequencename, last_value from pg_sequences order by 1, 2')
  const [session] = await oneOf<{ seen: string }>(
    'select json_agg(s order by token_hash)::text as seen from identity.session s',
  )
  return {
    audit: entries?.all ?? '',
    changes: changes?.n ?? -1,
    sequences: JSON.stringify(sequences),
    session: session?.seen ?? '',
  }
}

const numberIn = (at: number): Record<string, number> =>
  Object.fromEntries(
    [...((at * 1_234_577 + 99_991) % 5 ** RATINGS).toString(5).padStart(RATINGS, '0')].map((digit, q) => [
      `q${q}`,
      Number(digit),
    ]),
  )

async function fillAll(): Promise<void> {
  const turns = asked.links.flatMap((link) => asked.targets.map((target) => ({ link, target })))
  // In an order of their own, known to the test alone: neither by link nor by unit.
  turns.sort((a, b) =>
    (a.link.id + a.target.id)
      .split('')
      .reverse()
      .join('')
      .localeCompare((b.link.id + b.target.id).split('').reverse().join('')),
  )
  const devices = new Map(asked.links.map(({ id }) => [id, secret()]))
  for (const [at, { link, target }] of turns.entries()) {
    house.clock.now = new Date(house.clock.now.getTime() + 60_000)
    const phone = at % 3 === 0 ? official : house.stranger
    const by = { token: link.token, device: devices.get(link.id) as string }
    await phone.call(survey.openForm, by)
    const [chosen, remark] = [numberIn(at), `ý kiến riêng số ${(at * 7_919) % 1_009}`]
    await phone.call(survey.giveForm, {
      ...by,
      targetId: target.id,
      chosen: { ...chosen, other: remark },
      receipt: secret(),
    })
    given.push({ linkId: link.id, targetId: target.id, chosen, remark })
  }
}

beforeAll(async () => {
  house = await openHouse()
  house.clock.now = new Date('2026-11-25T02:00:00Z')
  asked = await house.arrange((tx) =>
    aPhoneSurvey(tx, house.seals, { links: LINKS, units: 2, now: house.clock.now, questionnaire }),
  )
  official = await house.person({ unitId: 1 })
  before = await traces()
  await fillAll()
})
afterAll(() => house.close())

test('answering leaves no trace beside the survey: no entry, no change, no number drawn, no session seen', async () => {
  expect(await traces()).toEqual(before)
  expect(given).toHaveLength(206)
})

test('a refusal keeps its reason and its day, neither the link nor the address', async () => {
  await expect(official.call(survey.openForm, { token: 'mistyped', device: secret() })).rejects.toThrow(Refused)
  expect(
    await oneOf(
      `select account_id, address, subject, reason, at::text from audit.entry where door = 'survey.openForm'`,
    ),
  ).toEqual([
    {
      account_id: null,
      address: null,
      subject: {},
      reason: 'survey.link-unknown',
      at: expect.stringMatching(/ 0\d:00:00\+/),
    },
  ])
})

test('before counting the forms lie sealed: all equally long, and nothing of them stands anywhere in plain words', async () => {
  const sealed = await oneOf<{ sealed: Buffer }>('select sealed from survey.urn')
  expect(sealed).toHaveLength(given.length)
  expect(new Set(sealed.map((row) => row.sealed.length)).size).toBe(1)
  expect(new Set(sealed.map((row) => row.sealed.subarray(0, 12).toString('hex'))).size).toBe(given.length)
  const tables = await oneOf<{ name: string }>(
    `select table_schema || '.' || table_name as name from information_schema.tables
       where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  )
  for (const { name } of tables) {
    const told = await oneOf(
      `select from ${name} t where t::text ~ 'ý kiến riêng|"q3": ?[0-4]' and t::text !~ '"scale"'`,
    )
    expect(told, name).toEqual([])
  }
  expect(await oneOf('select from survey.answer')).toEqual([])
})

test('counting opens every form once: what was chosen is there, by unit and group, and the urn is empty', async () => {
  await house.owner.query(`update survey.survey set status = 'closed', closed_at = now() where id = $1`, [
    asked.surveyId,
  ])
  expect(await runTask(house, count, { surveyId: asked.surveyId })).toEqual({ forms: given.length })
  const line = (targetId: string, groupId: unknown, chosen: object) =>
    `${targetId} ${groupId} ${JSON.stringify(Object.entries(chosen).sort())}`
  const groupOf = new Map(asked.links.map(({ id, groupId }) => [id, groupId]))
  const answers = await oneOf<{ target_id: string; group_id: string; chosen: object }>('select * from survey.answer')
  expect(answers.map((row) => line(row.target_id, row.group_id, row.chosen)).sort()).toEqual(
    given.map((form) => line(form.targetId, groupOf.get(form.linkId), form.chosen)).sort(),
  )
  const remarks = await oneOf<{ target_id: string; words: string }>('select * from survey.remark')
  expect(remarks.map(({ target_id, words }) => `${target_id} ${words}`).sort()).toEqual(
    given.map(({ targetId, remark }) => `${targetId} ${remark}`).sort(),
  )
  expect(await oneOf('select from survey.urn')).toEqual([])
  expect(await oneOf('select from survey.link_device')).toEqual([])
})

test('counted again it stays as it is', async () => {
  const all = () => oneOf(`select id, xmin::text from survey.answer order by id`)
  const counted = await all()
  expect(await runTask(house, count, { surveyId: asked.surveyId })).toEqual({ forms: null })
  expect(await all()).toEqual(counted)
})

test('with everything the database holds, no answer leads to a person', async () => {
  expect(await joinAttempts(house.owner, given)).toEqual([])
})

test('who answered stays known but in groups of fewer than five, where it would be known what', async () => {
  const known = await oneOf<{ name: string; used: number }>(
    `select g.name, count(*) filter (where u.is_used)::int as used
       from survey.link_use u join survey.link l on l.id = u.link_id join survey.respondent_group g on g.id = l.group_id
       group by g.name order by g.name`,
  )
  expect(known).toEqual([
    { name: 'Lãnh đạo cấp xã', used: 80 },
    { name: 'Đại biểu HĐND tỉnh', used: 120 },
  ])
})

/** Each fault in a transaction that is rolled back. */
test.each<[string, string[], RegExp]>([
  [
    'rows in the order they came in',
    [
      'create table kept as select * from survey.answer',
      'delete from survey.answer',
      'insert into survey.answer select k.* from kept k join came on came.chosen = k.chosen order by came.at',
    ],
    /survey\.answer in the order of ctid/,
  ],
  [
    'a column that counts',
    [
      'alter table survey.answer add created int',
      'update survey.answer a set created = came.at from came where came.chosen = a.chosen',
    ],
    /survey\.answer in the order of "created"/,
  ],
  [
    'marks of use in the order they were made',
    [
      'create table kept as select * from survey.link_use',
      'delete from survey.link_use',
      'insert into survey.link_use select k.* from kept k join came on came.link_id = k.link_id and came.target_id = k.target_id order by came.at',
    ],
    /survey\.link_use in the order of ctid/,
  ],
  [
    'a receipt on the form',
    [
      'alter table survey.answer add receipt text',
      `update survey.answer a set receipt = encode(u.receipt_hash, 'hex') from came join survey.link_use u on u.link_id = came.link_id and u.target_id = came.target_id where came.chosen = a.chosen`,
    ],
    /survey\.answer\.receipt stands in survey\.link_use\.receipt_hash/,
  ],
  [
    'a remark that is kept in the history',
    [
      `insert into audit.change (table_name, operation, after) select 'x', 'insert', to_jsonb(r) from survey.remark r limit 1`,
    ],
    /survey\.remark\.words stands in audit\.change\.after/,
  ],
])('%s would be seen', async (_, faults, told) => {
  await house.owner.query('begin')
  await house.owner.query('create temp table came (at int, link_id uuid, target_id uuid, chosen jsonb) on commit drop')
  for (const [at, form] of given.entries())
    await house.owner.query('insert into came values ($1, $2, $3, $4)', [
      at,
      form.linkId,
      form.targetId,
      JSON.stringify(form.chosen),
    ])
  for (const fault of faults) await house.owner.query(fault)
  const found = await joinAttempts(house.owner, given)
  await house.owner.query('rollback')
  expect(found.join('; ')).toMatch(told)
})
