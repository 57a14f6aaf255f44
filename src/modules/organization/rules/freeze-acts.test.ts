/** Acts about people against freeze orders: where, whom, when, and who goes with his unit. */
import { expect, test } from 'vitest'
import { EVER, STILL } from './days.ts'
import type { FreezeException, FreezeOrder } from './freeze.ts'
import { type ActOnPerson, actFindings } from './freeze-acts.ts'
import type { Version } from './ledger/version.ts'

const unit = (unitId: number, level: Version['level'], parentId: number | null, validTo = STILL): Version => ({
  unitId,
  level,
  parentId,
  code: null,
  kind: '',
  name: `Đơn vị ${unitId}`,
  fullName: `Đơn vị ${unitId}`,
  seat: null,
  validFrom: EVER,
  validTo,
})
const ledger = [
  unit(1, 'province', null),
  unit(2, 'department', 1),
  unit(3, 'service', 2),
  unit(4, 'department', 1, '2026-10-01'),
  unit(9, 'province', null),
  unit(10, 'department', 9),
]
const order: FreezeOrder = {
  id: 'o',
  number: '9/TB-UBND',
  point: 'điểm 4.5',
  issuedOn: '2026-09-17',
  issuer: 'Chủ tịch UBND tỉnh',
  scopeId: 1,
  levels: ['department'],
  kinds: ['take-in', 'move'],
  workers: ['civil-servant'],
  firstDay: '2026-09-20',
  lastDay: '2026-12-31',
  liftedOn: null,
}
const act = (of: Partial<ActOnPerson> = {}): ActOnPerson => ({
  act: 'take-in',
  worker: 'civil-servant',
  unitId: 2,
  fromId: null,
  day: '2026-11-01',
  subject: 's1',
  decidedOn: '2026-10-05',
  ...of,
})
const stopped = (
  acts: ActOnPerson[],
  of: Partial<FreezeOrder> = {},
  exceptions: Parameters<typeof actFindings>[0]['exceptions'] = [],
) => actFindings({ orders: [{ ...order, ...of }], exceptions }, ledger, acts).map(({ exceptionId }) => exceptionId)

test('it stops what is named, of its levels, below its unit, from its first day to its last', () => {
  expect(stopped([act()])).toEqual([null])
  expect(stopped([act({ decidedOn: '2026-09-19' })])).toEqual([])
  expect(stopped([act({ decidedOn: '2026-12-31' })])).toEqual([null])
  expect(stopped([act({ decidedOn: '2027-01-01' })])).toEqual([])
  expect(stopped([act({ unitId: 3 })])).toEqual([])
  expect(stopped([act({ unitId: 10 })])).toEqual([])
  expect(stopped([act({ act: 'recruit' })])).toEqual([])
})

test('named for some kinds of worker it stops no other, nor whom nobody knows; named for none it stops everybody', () => {
  for (const worker of ['public-employee', null] as const) {
    expect(stopped([act({ worker })])).toEqual([])
    expect(stopped([act({ worker })], { workers: [] })).toEqual([null])
  }
})

test('whoever goes with a unit that ended is not moved by himself', () => {
  const move = act({ act: 'move', fromId: 4 })
  expect(stopped([move])).toEqual([])
  expect(stopped([{ ...move, day: '2026-09-30' }])).toEqual([null])
  expect(stopped([{ ...move, fromId: 10 }])).toEqual([null])
})

test('an exception lets one person through, whoever is asked about first; used, it stays his', () => {
  const exception = {
    id: 'e',
    orderId: 'o',
    unitId: 2,
    level: 'department',
    kind: 'take-in',
    decidedOn: '2026-10-01',
    usedBy: null,
  } as const satisfies FreezeException
  const both = [act(), act({ subject: 's2' })]
  expect(stopped(both, {}, [exception])).toEqual(['e', null])
  expect(stopped(both, {}, [{ ...exception, usedBy: 's2' }])).toEqual([null, 'e'])
  expect(stopped([act({ decidedOn: '2026-09-30' })], {}, [exception])).toEqual([null])
})
