/** What somebody compared a month ago is forgotten at night; what is newer stays with whom it moves. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../../../../tests/support/house.ts'
import { runTask } from '../../../../tests/support/run-task.ts'
import { law } from '../../law/contract.ts'
import { aPersonnelLeader, aPersonnelOfficer, aStepThree, type Person } from '../../personnel/fixtures.ts'
import { entitlement } from '../contract.ts'
import { noteDueTask } from '../jobs.ts'

let house: House
let enters: Person
let unitId: number
beforeAll(async () => {
  house = await openHouse()
  house.clock.now = new Date('2026-11-26T03:00:00Z')
  unitId = await house.unit('Sở Tài chính')
  enters = await aPersonnelOfficer(house)
})
afterAll(() => house.close())

async function anAmendment(title: string): Promise<string> {
  const coefficients = [234, 267, 300, 333, 366, 399, 432, 465, 498]
  const { id } = await enters.call(law.saveAmendment, {
    area: 'personnel',
    title,
    provisions: [
      {
        rule: 'scale',
        subject: 'ND204-B2/A1',
        from: '2020-01-01',
        to: null,
        value: { coefficients, cycleMonths: 48 },
        article: 'Nghị định giả định, Điều 3',
      },
    ],
  })
  return id
}

test('a comparison of thirty-one days ago goes at night with what it found, one of thirty stays', async () => {
  const recordId = await aStepThree(house, { unitId, fullName: 'Lê Văn Đến Hạn' })
  const asks = await aPersonnelLeader(house)
  const titles = ['Nghị định giả định cũ', 'Nghị định giả định mới']
  for (const title of titles)
    await asks.call(entitlement.compareLaws, { amendmentId: await anAmendment(title), unitId })
  const left = async () =>
    (
      await house.owner.query<{ title: string; moved: number }>(
        `select a.title, (select count(*)::int from entitlement.moved m where m.comparison_id = c.id) as moved
         from entitlement.comparison c join law.amendment a on a.id = c.amendment_id order by a.title`,
      )
    ).rows
  await house.owner.query(
    `insert into entitlement.moved (comparison_id, record_id, kind, before, after)
     select id, $1, 'step', '{}', '{}' from entitlement.comparison`,
    [recordId],
  )
  await house.owner.query(
    `update entitlement.comparison c set asked_at = case when a.title = $1 then timestamptz '2026-10-26 23:00:00+07' else '2026-10-27 00:00:00+07' end
     from law.amendment a where a.id = c.amendment_id`,
    [titles[0]],
  )
  // The run of every five minutes forgets nothing.
  await runTask(house, noteDueTask, { everybody: false })
  expect(await left()).toHaveLength(2)
  await runTask(house, noteDueTask, { everybody: true })
  expect(await left()).toEqual([{ title: 'Nghị định giả định mới', moved: 1 }])
  expect((await house.owner.query('select from entitlement.moved')).rowCount).toBe(1)
})
