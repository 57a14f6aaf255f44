import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse, type Refused } from '../../../../../tests/support/house.ts'
import { par } from '../../contract.ts'
import { issueSet } from '../../fixtures.ts'

let house: House
let admin: Client
beforeAll(async () => {
  house = await openHouse()
  admin = await house.person({ unitId: await house.unit('Sở Nội vụ'), grants: [{ role: 'par-admin', unitId: null }] })
})
afterAll(() => house.close())

const model = () =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../../../db/catalogues/par/model-department-2025.json'), 'utf8'),
  )
const named = (name: string, change: (json: ReturnType<typeof model>) => void = () => {}) => {
  const json = { ...model(), name }
  change(json)
  return JSON.stringify(json)
}
const refusal = async (work: Promise<unknown>) =>
  (await work.then(
    () => null,
    (error: unknown) => error,
  )) as Refused

test('a set with a sum off by 0,5 is taken as a draft with the problem named, and cannot be issued', async () => {
  const text = named('Bộ lệch', (json) => {
    json.nodes.find((node: { code: string }) => node.code === '1.1').maxPoints = 3.5
  })
  const { setId, problems } = await admin.call(par.importCriteriaSet, { text })
  expect(problems.map((problem) => problem.sentence)).toContainEqual(
    '1 có điểm tối đa 14 nhưng các tiêu chí bên trong cộng lại 14,5 (lệch 0,5).',
  )
  const refused = await refusal(issueSet(admin, setId))
  expect(refused.problems[0]?.reason).toBe('par.sum-off')
  expect((await admin.call(par.criteriaSet, { setId })).status).toBe('draft')
})

test('a draft is mended by taking it in again; an issued set of the same name stands', async () => {
  const broken = named('Bộ sửa', (json) => {
    json.totalPoints = 99
  })
  const first = await admin.call(par.importCriteriaSet, { text: broken })
  const second = await admin.call(par.importCriteriaSet, { text: named('Bộ sửa') })
  expect([second.setId, second.problems]).toEqual([first.setId, []])
  await issueSet(admin, second.setId)
  expect((await refusal(admin.call(par.importCriteriaSet, { text: broken }))).problems[0]?.reason).toBe(
    'par.set-exists',
  )
})

test('an issued set never changes, not even through the database', async () => {
  const { setId } = await admin.call(par.importCriteriaSet, { text: named('Bộ tốt') })
  await issueSet(admin, setId)
  expect(
    (
      await refusal(
        admin.call(par.issueCriteriaSet, { setId, version: 1, decisionNumber: '2/QĐ', decisionDay: '2025-11-01' }),
      )
    ).problems[0]?.reason,
  ).toBe('par.set-issued')
  await expect(house.owner.query(`update par.criterion set title = 'khác' where set_id = $1`, [setId])).rejects.toThrow(
    /never changes/,
  )
  await expect(house.owner.query(`update par.criteria_set set name = 'khác' where id = $1`, [setId])).rejects.toThrow(
    /never changes/,
  )
})

test.each([
  ['what is not JSON', '{', 'par.set-unreadable'],
  [
    'points above the maximum',
    named('a', (json) => {
      json.nodes.find((node: { code: string }) => node.code === '1.1.1').scoring.options[0].points = 5
    }),
    null,
  ],
  [
    'a negative maximum',
    named('b', (json) => {
      json.nodes.find((node: { code: string }) => node.code === '1.1.1').maxPoints = -1
    }),
    'par.scoring-damaged',
  ],
  [
    'a code twice',
    named('c', (json) => {
      json.nodes.push({ ...json.nodes.at(-1) })
    }),
    'par.code-twice',
  ],
])('%s is told in a sentence and nothing is half-written', async (_, text, reason) => {
  const before = (await admin.call(par.criteriaSets, {})).sets.length
  if (reason === null) {
    const { problems } = await admin.call(par.importCriteriaSet, { text })
    expect(problems.map((problem) => problem.reason)).toContain('par.option-above-max')
    return
  }
  expect((await refusal(admin.call(par.importCriteriaSet, { text }))).problems[0]?.reason).toBe(reason)
  expect((await admin.call(par.criteriaSets, {})).sets).toHaveLength(before)
})

test('a permission held at a unit does not reach what belongs to the whole province', async () => {
  const unitId = await house.unit('Sở Nội vụ')
  const local = await house.person({ unitId, grants: [{ role: 'par-admin', unitId }] })
  const refused = await refusal(local.call(par.importCriteriaSet, { text: named('Bộ riêng') }))
  expect([refused.status, refused.problems[0]?.reason]).toEqual([403, 'access.beyond-scope'])
})
