/** Lists that name people in career bands: their steps are those of the group they are paid by (NĐ 232/2026/NĐ-CP Điều 18). */
import { writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../../../../tests/support/house.ts'
import { runTask } from '../../../../tests/support/run-task.ts'
import { personnel } from '../../personnel/contract.ts'
import { anHrOfficer, aRecord, type Person } from '../../personnel/fixtures.ts'
import { sets } from '../../personnel/rules/fold/effect.ts'
import { intake } from '../contract.ts'
import { carryOut } from '../jobs.ts'

let house: House
let officer: Person
let unitId: number
beforeAll(async () => {
  house = await openHouse()
  house.clock.now = new Date('2027-12-01T03:00:00Z')
  unitId = await house.unit('Sở Tài chính', '2026-10-01')
  officer = await anHrOfficer(house, unitId)
})
afterAll(() => house.close())

/** Of A2.2 at step 2 (4,34), placed in A2.1 at step 1 (4,40) by the example of ADR 51; time goes on from 1/3/2024. */
const placedTeacher = (fullName: string, citizenId: string): Promise<string> =>
  aRecord(house, {
    unitId,
    fullName,
    citizenId,
    events: [
      {
        kind: 'convert',
        effectiveOn: '2020-01-01',
        standing: 'verified',
        effects: [sets('employment', '2020-01-01', { unitId, personKind: 'VIEN_CHUC' })],
      },
      {
        kind: 'appoint-rank',
        effectiveOn: '2024-03-01',
        standing: 'verified',
        effects: [
          sets('rank', '2024-03-01', { rank: RANK, appointedOn: '2024-03-01' }),
          sets('pay', '2024-03-01', { rank: RANK, step: 2, coefficient: 434, countedFrom: '2024-03-01' }),
        ],
      },
      {
        kind: 'career-band',
        effectiveOn: '2026-10-01',
        standing: 'verified',
        effects: [
          sets('rank', '2026-10-01', { rank: RANK, appointedOn: '2024-03-01', band: 4 }),
          sets('pay', '2026-10-01', {
            rank: RANK,
            group: 'A2.1',
            step: 1,
            coefficient: 440,
            countedFrom: '2024-03-01',
          }),
        ],
      },
    ],
  })

const RANK = 'V.07.05.14'
const HEADINGS = ['Họ và tên', 'Ngày sinh', 'Giới tính', 'Số CCCD', 'Mã ngạch', 'Bậc', 'Hệ số', 'Ngày hưởng']
type Cell = string | number | null

async function send(...people: readonly (readonly [string, string, ...Cell[]])[]) {
  const rows = people.map(([name, citizenId, ...pay]) => [name, '12/04/1988', 'Nam', citizenId, RANK, ...pay])
  const bytes = await writeXlsx({ sheets: [{ name: 'DS', rows: [HEADINGS, ...rows] }] })
  const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  const { listId } = await officer.upload(intake.sendPeopleList, { unitId }, { name: 'ds.xlsx', bytes, mediaType })
  const { version, reading } = await officer.call(intake.peopleList, { listId })
  const said = { ...reading, day: '2027-12-01' }
  const saved = await officer.call(intake.saveListReading, { listId, version, reading: said })
  const tried = await officer.call(intake.peopleList, { listId })
  return { listId, version: saved.version, tried }
}

test('a step alone, or a coefficient alone, is one of the group somebody is paid by; what the record says already is the same', async () => {
  const [an, binh] = ['024088004001', '024088004002'] as const
  const records = [
    await placedTeacher('Ngô Văn An', an),
    await placedTeacher('Vũ Văn Bình', binh),
    await placedTeacher('Tạ Văn Châu', '024088004003'),
  ]
  const { listId, version, tried } = await send(
    ['Ngô Văn An', an, 2, null, '01/3/2027'],
    ['Vũ Văn Bình', binh, null, 4.74, '01/3/2027'],
    ['Tạ Văn Châu', '024088004003', 1, null, '01/3/2024'],
  )
  expect([tried.obstacles, tried.summary]).toEqual([[], { new: 0, changed: 2, same: 1, wrong: 0 }])
  expect(tried.rows.flatMap(({ notes }) => notes)).toEqual([])
  const of = {
    actor: { accountId: officer.accountId, fullName: 'Nguyễn Thị Hồ', unitId },
    permission: 'intake.import',
    scope: { everywhere: false, units: [unitId] },
  }
  await runTask(house, carryOut, { of, listId, version })
  const paid = await Promise.all(
    records.map(async (recordId) =>
      (await officer.call(personnel.record, { recordId })).lines.findLast(({ part }) => part === 'pay'),
    ),
  )
  const values = { rank: RANK, group: 'A2.1', step: 2, coefficient: 474, countedFrom: '2027-03-01' }
  expect(paid).toMatchObject([
    { from: '2027-03-01', values },
    { from: '2027-03-01', values },
    { from: '2026-10-01', values: { step: 1, coefficient: 440 } },
  ])
})
