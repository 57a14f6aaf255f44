import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse, Refused } from '../../../../tests/support/house.ts'
import { par } from '../../par/contract.ts'
import { improvement } from '../contract.ts'

let house: House
let unitId: number
let scorer: Client
let colleague: Client
let criterionId: string

beforeAll(async () => {
  house = await openHouse()
  unitId = await house.unit('Sở Tài chính', '2024-12-31')
  const grants = [{ role: 'par-scorer', unitId }]
  scorer = await house.person({ unitId, grants, fullName: 'Lê Văn Tính' })
  colleague = await house.person({ unitId, grants, fullName: 'Trần Thị Thử' })
  const { sets } = await scorer.call(par.criteriaSets, {})
  const set = await scorer.call(par.criteriaSet, {
    setId: sets.find(({ level }) => level === 'department')?.id as string,
  })
  criterionId = set.nodes.find(({ scoring }) => scoring?.type === 'ratio')?.id as string
})
afterAll(() => house.close())

const reasonOf = async (work: Promise<unknown>): Promise<string | undefined> => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof Refused)) throw new Error('it was not refused')
  return error.problems[0]?.reason
}

test('an estimate is said over its version, in inputs that the criterion takes, by the unit’s own people', async () => {
  const said = { unitId, criterionId, effort: 12 }
  const inputs = { type: 'ratio', a: 200_000, b: 190_000 }
  expect(await scorer.call(improvement.saveEffort, { ...said, version: 0, inputs })).toEqual({ version: 1 })
  expect(await reasonOf(colleague.call(improvement.saveEffort, { ...said, version: 0, inputs: null }))).toBe(
    'improvement.effort-stale',
  )
  const wrong = { type: 'steps', option: 0 }
  expect(await reasonOf(colleague.call(improvement.saveEffort, { ...said, version: 1, inputs: wrong }))).toBe(
    'par.inputs-of-other-kind',
  )
  expect(await colleague.call(improvement.saveEffort, { ...said, version: 1, inputs: null, effort: 9 })).toEqual({
    version: 2,
  })
  expect((await scorer.call(improvement.efforts, { unitId })).efforts).toMatchObject([
    { criterionId, effort: 9, inputs: null, version: 2, editedByName: 'Trần Thị Thử' },
  ])

  const health = await house.unit('Sở Y tế', '2024-12-31')
  const stranger = await house.person({ unitId: health, grants: [{ role: 'par-scorer', unitId: health }] })
  expect((await stranger.call(improvement.efforts, { unitId })).efforts).toEqual([])
  const call = stranger.call(improvement.saveEffort, { ...said, version: 2, inputs: null })
  expect(await reasonOf(call)).toBe('improvement.not-found')
})

test('an estimate that is taken back is gone, and cannot be taken back twice', async () => {
  await scorer.call(improvement.removeEffort, { unitId, criterionId, version: 2 })
  expect((await scorer.call(improvement.efforts, { unitId })).efforts).toEqual([])
  expect(await reasonOf(scorer.call(improvement.removeEffort, { unitId, criterionId, version: 2 }))).toBe(
    'improvement.effort-gone',
  )
})
