/** What cannot be true is refused with a sentence; what is only unusual, or only contradicts, is not. */
import { expect, test } from 'vitest'
import { problemOf } from '../refusals.vi.ts'
import { type Effect, sets } from './fold/effect.ts'
import { ENACTED } from './law/enacted.ts'
import { type Fact, implausible, whyNotPlausible } from './plausible.ts'

const today = '2026-11-26'
const born = (bornOn: string) => sets('person', '1990-01-01', { sex: 'M', bornOn })
const fact = (part: string, from: string, values: Fact['values'], to: string | null = null, slot = ''): Fact => ({
  part,
  slot,
  from,
  to,
  values,
})
const known = [
  fact('person', '1990-05-10', { sex: 'M', bornOn: '1990-05-10' }),
  fact('employment', '2013-06-01', { unitId: 1, personKind: 'CONG_CHUC' }),
]
const pay = (step: number, coefficient: number, more = {}) =>
  sets('pay', '2020-01-01', { rank: '01.003', step, coefficient, ...more })
const post = (from: string, to: string | null, slot = 'main') =>
  sets('post', from, { title: 'Trưởng phòng' }, { slot, to })

const REFUSED: readonly (readonly [string, readonly Effect[], string, string])[] = [
  ['born on 30/02', [born('1990-02-30')], 'personnel.field-date', '0.bornOn'],
  ['born in the future', [born('2027-01-01')], 'personnel.born-ahead', '0.bornOn'],
  ['born 130 years ago', [born('1896')], 'personnel.born-too-early', '0.bornOn'],
  [
    'recruited before 15',
    [sets('employment', '2005-05-09', { unitId: 1, personKind: 'CONG_CHUC' })],
    'personnel.too-young',
    '0.from',
  ],
  ['birth corrected past what is known', [born('2000-01-01')], 'personnel.too-young', '0.bornOn'],
  [
    'in the Party before 18 (Điều lệ Đảng, Điều 1)',
    [sets('party', '2008-05-09', { joinedOn: '2008-05-09' })],
    'personnel.too-young',
    '0.joinedOn',
  ],
  [
    'schooled before birth',
    [sets('training', '1989', { school: 'THPT', major: 'Toán' })],
    'personnel.before-birth',
    '0.from',
  ],
  ['step 13 of 9', [pay(13, 234)], 'personnel.no-such-step', '0.step'],
  ['a coefficient of another step', [pay(3, 234)], 'personnel.coefficient-differs', '0.coefficient'],
  [
    'over the scale before its last step',
    [pay(3, 300, { overScalePercent: 5 })],
    'personnel.over-scale-early',
    '0.overScalePercent',
  ],
  ['end before begin', [post('2020-06', '2020-05')], 'personnel.ends-before', '0.to'],
  [
    'two main posts at once',
    [post('2018-01-01', '2022-12-31'), post('2020-01-01', '2024-12-31')],
    'personnel.two-at-once',
    '0.to',
  ],
  [
    'retired before recruited',
    [{ op: 'end', part: 'employment', slot: null, on: '2013-06-01' }],
    'personnel.left-before-joined',
    '0.on',
  ],
  [
    'term over before it began',
    [
      sets(
        'post',
        '2020-01-01',
        { title: 'Chi cục trưởng', appointedOn: '2020-01-01', termEndsOn: '2019-01-01' },
        { slot: 'main' },
      ),
    ],
    'personnel.days-reversed',
    '0.termEndsOn',
  ],
  [
    'a number of identity of the other sex',
    [sets('citizen-id', '2021-05-01', { number: '001190012345' })],
    'personnel.citizen-id-sex',
    '0.number',
  ],
  ['a part nobody has', [sets('shoe-size', '2020', {})], 'personnel.part-unknown', '0'],
]

test.each(REFUSED)('%s is refused with a sentence', (_, effects, reason, at) => {
  const why = whyNotPlausible(known, effects, { today, law: ENACTED })
  expect(why).toMatchObject({ reason, at })
  expect(problemOf(why as NonNullable<typeof why>).sentence).toMatch(/^[^{}]+\.$/)
})

test('a decision dated before birth, and one not signed yet', () => {
  expect(whyNotPlausible(known, [pay(1, 234)], { today, law: ENACTED, decidedOn: '1990-05-09' })?.reason).toBe(
    'personnel.decided-before-birth',
  )
  expect(whyNotPlausible(known, [pay(1, 234)], { today, law: ENACTED, decidedOn: '2026-11-27' })?.reason).toBe(
    'personnel.decided-ahead',
  )
})

test('what a paper leaves open is not held against it; a next post ends the one before', () => {
  const year = [fact('person', '1990-01-01', { sex: 'M', bornOn: '1990' })]
  expect(
    implausible(year, [sets('employment', '2005', { unitId: 1, personKind: 'CONG_CHUC' })], { today, law: ENACTED }),
  ).toEqual([])
  expect(
    implausible(
      known,
      [post('2015-01-01', '2019-12-31'), post('2020-01-01', null), post('2016-01-01', null, 'concurrent')],
      { today, law: ENACTED },
    ),
  ).toEqual([])
  expect(implausible(known, [pay(9, 498, { overScalePercent: 5 })], { today, law: ENACTED })).toEqual([])
  // Scales before NĐ 204/2004 had other coefficients.
  expect(
    implausible([], [sets('pay', '1999-01-01', { rank: '01.003', step: 1, coefficient: 186 })], {
      today,
      law: ENACTED,
    }),
  ).toEqual([])
  expect(
    implausible(
      known,
      [sets('family', '1960', { side: 'OWN', relation: 'CHA', name: 'Lê Văn Cha', birthYear: 1960 })],
      { today, law: ENACTED },
    ),
  ).toEqual([])
})

test('everything wrong is told at once, each at its place', () => {
  expect(
    implausible(known, [pay(13, 1), sets('training', '1980', { school: 'a', major: 'b' })], {
      today,
      law: ENACTED,
    }).map(({ at }) => at),
  ).toEqual(['1.from', '0.step'])
})
