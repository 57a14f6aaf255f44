/** What a task shows of another module is what somebody finds who counts by hand. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse } from '../../tests/support/house.ts'
import { runTask } from '../../tests/support/run-task.ts'
import { directives } from '../modules/directives/contract.ts'
import { anIssuedTask, at, people } from '../modules/directives/fixtures.ts'
import { computeMeasures } from '../modules/directives/index.ts'
import { aRecord } from '../modules/personnel/fixtures.ts'
import { factSources } from './modules.ts'

let house: House
let units: { giver: number; lead: number; other: number }
let who: Awaited<ReturnType<typeof people>>

beforeAll(async () => {
  house = await openHouse()
  await travel('2026-03-02')
})
afterAll(() => house.close())

async function travel(day: string) {
  house.clock.now = new Date(`${day}T03:00:00Z`)
  units ??= {
    giver: await house.unit('Sở Nội vụ', day),
    lead: await house.unit('Sở Tài chính', day),
    other: await house.unit('Sở Y tế', day),
  }
  who = await people(house, units)
}

async function measured(reader: Client, measureKey: string, more: object = {}) {
  const taskId = await anIssuedTask(who.giver, units.lead, { measureKey, dueOn: '2026-12-31', ...more })
  await runTask(house, computeMeasures(factSources), { taskId })
  const { measure } = await reader.call(directives.measure, { taskId })
  return measure
}
const counted = async (query: string): Promise<number[]> => {
  const { rows } = await house.owner.query<Record<string, string>>(query, [units.lead])
  return Object.values(rows[0] ?? {}).map(Number)
}

test('the cut so far, records digitized, steps due and the department’s own tasks are among what can be measured', async () => {
  const { measures } = await who.giver.call(directives.measures, {})
  expect(measures.map(({ key }) => key)).toEqual(
    expect.arrayContaining([
      ...['organization.psu-cut-rate', 'personnel.digitized-rate', 'personnel.steps-on-time'],
      ...['directives.on-time-rate', 'directives.overdue-open', 'reports.on-time', 'plan.completion-rate'],
    ]),
  )
})

test('records digitized: those whose every paper has a scan, of all the unit keeps', async () => {
  for (const [place, scans] of [[1, 1], [1, 0], [], [1, 1, 1], [0]].entries()) {
    const fullName = `Lê Văn Số ${['Một', 'Hai', 'Ba', 'Bốn', 'Năm'][place]}`
    const recordId = await aRecord(house, { unitId: units.lead, fullName, citizenId: `02408800010${place}` })
    await house.owner.query(`update personnel.record set state = 'in_use' where id = $1`, [recordId])
    for (const scan of scans)
      await house.owner.query(
        `insert into personnel.paper (record_id, component, title, received_on, added_by, added_by_name, added_at, scan_sha256, scan_name, scan_type)
         values ($1, 'VAN_BANG', 'Bằng', '2026-01-05', $2, 'Hồ', '2026-01-05', $3, $4, $5)`,
        [
          recordId,
          who.giver.accountId,
          ...(scan === 1 ? ['ab'.repeat(32), 'bang.pdf', 'application/pdf'] : [null, null, null]),
        ],
      )
  }
  const measure = await measured(who.lead, 'personnel.digitized-rate')
  const [digitized, all] = await counted(`
    select count(*) filter (where papers > 0 and papers = scans) as digitized, count(*) as kept from (
      select r.id, count(p.record_id) as papers, count(p.scan_sha256) as scans
      from personnel.record r left join personnel.paper p on p.record_id = r.id
      where r.unit_id = $1 and r.state in ('certified', 'in_use', 'in_transfer') group by r.id) each`)
  expect([digitized, all]).toEqual([2, 5])
  expect(measure).toMatchObject({ state: 'computed', words: '40,00 %', figure: 400_000 })
  expect(measure?.rows.filter((row) => row.counted)).toHaveLength(2)
})

test('overdue tasks: as many as are past their day and open', async () => {
  for (const dueOn of ['2026-03-10', '2026-03-20', '2026-05-31']) await anIssuedTask(who.giver, units.lead, { dueOn })
  const dropped = await anIssuedTask(who.giver, units.lead, { dueOn: '2026-03-10' })
  await who.giver.call(directives.cancelTask, { ...(await at(who.giver, dropped)), reason: 'Không còn cần nữa' })
  await travel('2026-04-01')
  const measure = await measured(who.lead, 'directives.overdue-open')
  const [overdue] = await counted(`
    select count(*) from directives.task where unit_id = $1 and kind = 'dated' and state not in ('draft', 'done', 'cancelled', 'replaced', 'suspended')
      and due_on < '2026-04-01'`)
  expect(overdue).toBe(2)
  expect(measure).toMatchObject({ words: '2', figure: 20_000 })
})

test('where no plan of a cut is in force there is nothing to measure, which is said and is no figure', async () => {
  expect(await measured(who.lead, 'organization.psu-cut-rate')).toMatchObject({
    words: 'Không phát sinh',
    figure: null,
  })
  expect(await measured(who.lead, 'personnel.steps-on-time')).toMatchObject({ words: 'Không phát sinh', figure: null })
})
