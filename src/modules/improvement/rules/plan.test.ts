import { expect, test } from 'vitest'
import { following, type Kept, type Wanted } from './follow.ts'
import { isOverdue, whyNotDue, whyNotEdit, whyNotNote, whyNotPropose } from './plan.ts'
import { remindersOf } from './reminders.ts'

const filled = {
  code: '1.1',
  lost: 5000,
  causeId: 'c',
  remedy: 'Số hóa hồ sơ',
  body: 'Văn phòng',
  personName: '',
  dueOn: '2026-06-30',
}

test('a plan goes to its head when every row says cause, remedy, who and until when; what lost nothing is not asked', () => {
  expect(whyNotPropose('drafting', [filled, { ...filled, lost: 0, remedy: '' }])).toBeNull()
  for (const gap of [{ causeId: null }, { remedy: '' }, { dueOn: null }, { body: '' }])
    expect(whyNotPropose('drafting', [{ ...filled, ...gap }])?.params).toEqual({ codes: '1.1' })
  expect(whyNotPropose('drafting', [{ ...filled, body: '', personName: 'Lê Văn Chấm' }])).toBeNull()
  expect(whyNotPropose('approved', [filled])?.reason).toBe('improvement.not-drafting')
  const many = Array.from({ length: 10 }, (_, at) => ({ ...filled, code: `${at}`, remedy: '' }))
  expect(whyNotPropose('drafting', many)?.params).toEqual({ codes: '0, 1, 2, 3, 4, 5, 6, 7 và 2 tiêu chí khác' })
})

test('rows change while the plan is with the unit alone', () => {
  expect(['drafting', 'proposed', 'approved'].map((status) => whyNotEdit(status as never)?.reason)).toEqual([
    undefined,
    'improvement.plan-proposed',
    'improvement.plan-approved',
  ])
})

test('a new day lies ahead; one that has passed may stand', () => {
  expect(whyNotDue('2026-01-09', null, '2026-01-10')?.reason).toBe('improvement.due-past')
  expect(whyNotDue('2026-01-09', '2026-01-09', '2026-01-10')).toBeNull()
  expect(whyNotDue('2026-01-10', null, '2026-01-10')).toBeNull()
})

test('progress needs a remedy, and done needs a paper', () => {
  expect(whyNotNote({ remedy: '', papers: 1 }, 10)?.reason).toBe('improvement.no-remedy')
  expect(whyNotNote({ remedy: 'x', papers: 0 }, 100)?.reason).toBe('improvement.done-without-evidence')
  expect(whyNotNote({ remedy: 'x', papers: 0 }, 90)).toBeNull()
})

test('late is what lost points, has a day that is over, and is not done', () => {
  const row = { state: 'doing' as const, dueOn: '2026-01-09', lost: 1 }
  expect(isOverdue(row, '2026-01-10')).toBe(true)
  expect(isOverdue(row, '2026-01-09')).toBe(false)
  expect(isOverdue({ ...row, state: 'done' }, '2026-01-10')).toBe(false)
  expect(isOverdue({ ...row, lost: 0 }, '2026-01-10')).toBe(false)
})

const wanted = (criterionId: string | null, lost: number, standing: Wanted['standing'] = 'new') =>
  ({
    criterionId,
    lost,
    standing,
    points: 10 - lost,
    maxPoints: 10,
    position: 0,
    code: 'x',
    title: '',
    area: '',
  }) as Wanted
const kept = (criterionId: string | null, lost: number, standing: Wanted['standing'] = 'new'): Kept => ({
  id: `row ${criterionId}`,
  criterionId,
  lost,
  standing,
  points: 10 - lost,
  maxPoints: 10,
})

test('making plans again changes nothing; a correction adds, changes, and gives back without taking a row away', () => {
  expect(following([wanted('a', 3)], [kept('a', 3)])).toEqual({ add: [], change: [], isOther: false })
  expect(following([wanted('a', 3, 'again')], [kept('a', 3)])).toMatchObject({
    isOther: false,
    change: [{ standing: 'again' }],
  })
  const corrected = following([wanted('a', 4), wanted(null, 1)], [kept('a', 3), kept('b', 2)])
  expect(corrected.add.map(({ criterionId }) => criterionId)).toEqual([null])
  expect(corrected.change).toMatchObject([
    { id: 'row a', lost: 4 },
    { id: 'row b', lost: 0, points: 10 },
  ])
  expect(corrected.isOther).toBe(true)
  // What was given back and is given back still is not told again.
  expect(following([], [kept('b', 0)])).toEqual({ add: [], change: [], isOther: false })
})

const due = (id: string, dueOn: string, accountId: string | null = null) => ({ id, code: id, dueOn, accountId })

test('a person is told a week and a day before, on the day after, and every week while it is late', () => {
  const told = (today: string) => remindersOf([due('1.1', '2026-03-10', 'chấm')], today).map(({ stage }) => stage)
  expect(told('2026-03-02')).toEqual([])
  expect(told('2026-03-03')).toEqual(['week:2026-03-10'])
  expect(told('2026-03-08')).toEqual(['week:2026-03-10'])
  expect(told('2026-03-09')).toEqual(['day:2026-03-10'])
  expect(told('2026-03-10')).toEqual(['day:2026-03-10'])
  expect(told('2026-03-11')).toEqual(['late:0'])
  expect(told('2026-03-17')).toEqual(['late:0'])
  expect(told('2026-03-18')).toEqual(['late:1'])
})

test('rows of one person and one day are one reminder; a row nobody has is the unit’s', () => {
  const rows = [due('1', '2026-03-10', 'chấm'), due('2', '2026-03-10', 'chấm'), due('3', '2026-03-10')]
  expect(remindersOf(rows, '2026-03-09').map(({ accountId, codes }) => [accountId, codes])).toEqual([
    ['chấm', ['1', '2']],
    [null, ['3']],
  ])
})
