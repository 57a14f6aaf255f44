/** Numbers of identity and papers on a real database: one holder, missing papers that follow what is recorded. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../../../../tests/support/house.ts'
import { aRecord } from '../fixtures.ts'
import { sets } from '../rules/fold/effect.ts'
import { undoRecording } from './undo-recording.ts'
import { recordEvents } from './write-events.ts'

let house: House
let unitId: number
beforeAll(async () => {
  house = await openHouse()
  unitId = await house.unit('Sở Tài chính')
})
afterAll(() => house.close())

const at = () => house.clock.now
const missing = async (recordId: string) =>
  (
    await house.owner.query<{ component: string }>(
      'select component from personnel.missing_paper where record_id = $1 order by component, due_on',
      [recordId],
    )
  ).rows.map(({ component }) => component)

test('a number that stands in another record, be it of an older card, is refused and tells nobody', async () => {
  const first = await aRecord(house, { unitId, fullName: 'Hoàng Văn Bí Mật', citizenId: '027088111111' })
  const identify = (recordId: string, from: string, number: string) =>
    house.arrange((tx) =>
      recordEvents({ tx, now: at() }, 'correction', [
        {
          recordId,
          kind: 'declare',
          effectiveOn: from,
          standing: 'declared',
          effects: [sets('citizen-id', from, { number })],
        },
      ]),
    )
  await identify(first, '2010-01-01', '125088111')
  const second = await aRecord(house, { unitId, fullName: 'Hoàng Văn Khác' })
  for (const number of ['027088111111', '125088111'])
    await expect(identify(second, '2022-01-01', number)).rejects.toThrow('Số định danh này đã có trong một hồ sơ khác.')
  await expect(identify(second, '2022-01-01', '027088222222')).resolves.toBeDefined()
})

test('what a file lacks follows what is recorded, and what is taken back', async () => {
  const recordId = await aRecord(house, { unitId, fullName: 'Vũ Thị Thiếu' })
  const before = await missing(recordId)
  expect(before).toEqual(expect.arrayContaining(['QD_TUYEN_DUNG', 'QD_BO_NHIEM_NGACH', 'SO_YEU_LY_LICH', 'DANH_GIA']))
  const step = await house.arrange((tx) =>
    recordEvents({ tx, now: at() }, 'event', [
      {
        recordId,
        kind: 'step-regular',
        effectiveOn: '2019-06-01',
        standing: 'verified',
        effects: [sets('pay', '2019-06-01', { rank: '01.003', step: 2, coefficient: 267 })],
      },
    ]),
  )
  expect(await missing(recordId)).toContain('QD_NANG_LUONG')
  await house.arrange((tx) => undoRecording({ tx, now: at() }, step.id, 'ghi nhầm'))
  expect(await missing(recordId)).toEqual(before)
})
