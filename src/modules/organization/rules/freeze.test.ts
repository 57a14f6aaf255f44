import { expect, test } from 'vitest'
import { type FreezeException, type FreezeOrder, freezeFindings, whyFrozen } from './freeze.ts'
import type { Change } from './ledger/change.ts'
import type { UnitFacts, Version } from './ledger/version.ts'

const facts = (level: UnitFacts['level'], name: string, parentId: number | null): UnitFacts => ({
  code: null,
  level,
  kind: '',
  name,
  fullName: name,
  parentId,
  seat: null,
})
const version = (unitId: number, of: UnitFacts): Version => ({
  unitId,
  ...of,
  validFrom: '-infinity',
  validTo: 'infinity',
})
/** A province (1) with a commune (2) and its villages (3, 4), a department (5) with a service unit (6) and a division (7). */
const ledger: readonly Version[] = [
  version(1, facts('province', 'Tỉnh A', null)),
  version(2, facts('commune', 'Xã B', 1)),
  version(3, facts('village', 'Thôn C', 2)),
  version(4, facts('village', 'Thôn D', 2)),
  version(5, facts('department', 'Sở E', 1)),
  version(6, facts('service', 'Trung tâm G', 5)),
  version(7, facts('division', 'Phòng H', 5)),
  version(9, facts('province', 'Tỉnh K', null)),
  version(10, facts('department', 'Sở L', 9)),
]
/** The chairman's notice of 17/9/2021, point 2: neither an end nor an exception is written. */
const notice: FreezeOrder = {
  id: 'notice-2021-09-17#2',
  number: 'Thông báo',
  issuedOn: '2021-09-17',
  issuer: 'Chủ tịch UBND tỉnh',
  scopeId: 1,
  levels: ['service', 'village'],
  kinds: ['establish', 'split'],
  firstDay: '2021-09-17',
  lastDay: null,
  liftedOn: null,
  point: '',
  workers: [],
}
const change = (of: Partial<Change>): Change => ({
  kind: 'establish',
  day: '2021-11-01',
  before: [],
  after: [],
  children: [],
  succession: null,
  ...of,
})
const begun = (level: UnitFacts['level'], parentId: number, unitId = -1) => ({
  unitId,
  ...facts(level, `Đơn vị mới ${-unitId}`, parentId),
})
const splitVillage = change({
  kind: 'split',
  before: [3],
  after: [{ unitId: 3, ...facts('village', 'Thôn C', 2) }, begun('village', 2)],
})
const found = (
  of: Change,
  on = '2021-10-05',
  exceptions: readonly FreezeException[] = [],
  orders: readonly FreezeOrder[] = [notice],
  proposalId: string | null = 'p1',
) => freezeFindings({ orders, exceptions }, ledger, of, { on, proposalId })
const stopped = (...of: Parameters<typeof found>) => whyFrozen(found(...of))

test('A-12: the split of a village is refused though it is large enough, naming the order', () => {
  expect(stopped(splitVillage)).toMatchObject([
    {
      reason: 'organization.frozen',
      params: { order: 'Thông báo', issued: '17/09/2021', name: 'Thôn C' },
      at: notice.id,
    },
  ])
})

test('A-13, A-14: a merger is no establishment, whatever it is called; dissolving and renaming stay open', () => {
  expect(found(change({ kind: 'merge', before: [3, 4], after: [begun('village', 2)] }))).toEqual([])
  expect(found(change({ kind: 'dissolve', before: [6] }))).toEqual([])
  const renamed = { unitId: 6, ...facts('service', 'Trung tâm M', 5) }
  expect(found(change({ kind: 'rename', before: [6], after: [renamed] }))).toEqual([])
  expect(found(change({ kind: 'receive', after: [begun('service', 5)] }))).toEqual([])
})

test('the day of the decision counts, not that of its entry or of its effect', () => {
  const establish = change({ day: '2022-01-01', after: [begun('service', 5)] })
  expect(stopped(establish, '2021-09-16')).toEqual([])
  expect(stopped(establish, '2021-09-17')).toHaveLength(1)
  const until = { ...notice, lastDay: '2021-12-31' }
  expect(stopped(establish, '2021-12-31', [], [until])).toHaveLength(1)
  expect(stopped(establish, '2022-01-01', [], [until])).toEqual([])
  expect(stopped(establish, '2021-11-30', [], [{ ...notice, liftedOn: '2021-11-30' }])).toEqual([])
})

test('what begins a unit of the level by another name is stopped too: a division made a centre, two villages into three', () => {
  const raised = { unitId: 7, ...facts('service', 'Trung tâm H', 5) }
  expect(stopped(change({ kind: 'reclassify', before: [7], after: [raised] }))).toHaveLength(1)
  const three = [begun('village', 2), begun('village', 2, -2), begun('village', 2, -3)]
  expect(stopped(change({ kind: 'rearrange', before: [3, 4], after: three }))).toHaveLength(2)
  expect(found(change({ kind: 'rearrange', before: [3, 4], after: three.slice(1) }))).toEqual([])
})

test('it binds below its scope alone, also what begins under a unit that begins', () => {
  expect(found(change({ after: [begun('service', 10)] }))).toEqual([])
  expect(found(change({ after: [begun('division', 5)] }))).toEqual([])
  const both = [begun('branch', 5), begun('service', -1, -2)]
  expect(stopped(change({ after: both }))).toMatchObject([{ params: { name: 'Đơn vị mới 2' } }])
})

test('an exception lets one event through, of its unit, decided by then, until another has used it', () => {
  const exception: FreezeException = {
    id: 'x',
    orderId: notice.id,
    unitId: 2,
    level: 'village',
    kind: 'split',
    decidedOn: '2021-10-01',
    usedBy: null,
  }
  expect(found(splitVillage, '2021-10-05', [exception])).toMatchObject([{ exceptionId: 'x' }])
  expect(stopped(splitVillage, '2021-10-05', [exception])).toEqual([])
  expect(stopped(splitVillage, '2021-09-30', [exception])).toHaveLength(1)
  expect(stopped(splitVillage, '2021-10-05', [{ ...exception, unitId: 4 }])).toHaveLength(1)
  expect(stopped(splitVillage, '2021-10-05', [{ ...exception, kind: 'establish' }])).toHaveLength(1)
  expect(stopped(splitVillage, '2021-10-05', [{ ...exception, usedBy: 'p2' }])).toHaveLength(1)
  expect(stopped(splitVillage, '2021-10-05', [{ ...exception, usedBy: 'p1' }])).toEqual([])
})
