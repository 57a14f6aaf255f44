import { expect, test } from 'vitest'
import { type Ground, type Listed, whyNotAsReviewed, whyNotList, whyNotSecond, whyNotWays } from './reassignment.ts'

const [FINANCE, HEALTH, ENDED] = [1, 2, 3]
const person = (said: Partial<Listed> = {}): Listed => ({
  recordId: 'an',
  fullName: 'Trần Văn Ân',
  fromId: FINANCE,
  toId: HEALTH,
  goesAlone: false,
  title: '',
  rankOfPost: '',
  postTitle: 'Chuyên viên',
  isLeaving: false,
  ...said,
})
const list = (people: readonly Listed[], said: Partial<Ground> = {}) =>
  whyNotList({
    day: '2026-03-01',
    routes: [{ fromId: FINANCE, toId: HEALTH }],
    people,
    seconded: [],
    inForce: new Set([FINANCE, HEALTH]),
    nameOf: String,
    ...said,
  }).map(({ reason }) => reason)

test('a list is sent when everybody on it has a place that will be there', () => {
  expect(list([person()])).toEqual([])
  expect(list([person()], { day: null })).toEqual(['reorganization.day-missing'])
  const stays = { toId: null, goesAlone: true }
  expect(list([person(stays)])).toEqual(['reorganization.nobody-moves'])
  const open = person({ recordId: 'binh', toId: null })
  const routes = [{ fromId: FINANCE, toId: null }]
  expect(list([person({ goesAlone: true }), open], { routes })).toEqual(['reorganization.route-open'])
  expect(list([person({ toId: ENDED })])).toEqual(['reorganization.target-not-there'])
  const left = person({ ...stays, recordId: 'chi', fromId: ENDED })
  expect(list([person(), left])).toEqual(['reorganization.stays-at-ended'])
  expect(list([person({ isLeaving: true })])).toEqual(['reorganization.leaves-before'])
})

test('whoever stays in his unit gets another post; a new post has its level', () => {
  const here = { toId: FINANCE, goesAlone: true }
  expect(list([person(here)])).toEqual(['reorganization.goes-nowhere'])
  expect(list([person({ ...here, title: 'Chuyên viên', rankOfPost: 'CHUYEN_MON' })])).toEqual([
    'reorganization.goes-nowhere',
  ])
  expect(list([person({ ...here, title: 'Phó Giám đốc' })])).toEqual(['reorganization.rank-missing'])
  expect(list([person({ ...here, title: 'Phó Giám đốc', rankOfPost: 'PHO_SO' })])).toEqual([])
})

test('of many people three are named', () => {
  const people = ['A', 'B', 'C', 'D', 'E'].map((fullName) => person({ recordId: fullName, fullName, isLeaving: true }))
  const [reason] = whyNotList({
    day: '2026-03-01',
    routes: [],
    people,
    seconded: [],
    inForce: new Set([HEALTH]),
    nameOf: String,
  })
  expect(reason).toMatchObject({ params: { count: 5, names: 'A, B, C và 2 người khác' } })
})

test('what cannot be meant is not kept', () => {
  const along = { recordId: 'an', way: 'along' as const, toId: null, title: 'Chuyên viên' }
  expect(whyNotWays([along])).toBe(null)
  expect(whyNotWays([along, { ...along, way: 'stays', title: '' }])?.reason).toBe('reorganization.person-twice')
  expect(whyNotWays([{ ...along, way: 'stays' }])?.reason).toBe('reorganization.stays-with-title')
  expect(whyNotWays([{ ...along, way: 'alone' }])?.reason).toBe('reorganization.alone-nowhere')
  expect(whyNotWays([{ ...along, toId: HEALTH }])?.reason).toBe('reorganization.alone-nowhere')
})

test('who came, left, moved on or got another post makes it another list', () => {
  const [an, binh] = [person(), person({ recordId: 'binh', fullName: 'Lê Thị Bình' })]
  expect(whyNotAsReviewed([an, binh], [binh, an])).toBe(null)
  const params = (now: readonly Listed[]) => whyNotAsReviewed([an], now)?.params
  expect(params([an, binh])).toMatchObject({ came: 1, left: 0, changed: 0, names: 'Lê Thị Bình' })
  expect(params([])).toMatchObject({ came: 0, left: 1, changed: 0 })
  expect(params([{ ...an, isLeaving: true }])).toMatchObject({ left: 1 })
  expect(params([{ ...an, fromId: ENDED }])).toMatchObject({ left: 0, changed: 1 })
  expect(params([{ ...an, postTitle: 'Trưởng phòng' }])).toMatchObject({ changed: 1 })
})

test('whoever drew it up, wrote in it or sent it does not approve it', () => {
  const of = { draftedBy: 'a', writtenBy: ['b'], submittedBy: 'c' }
  for (const hand of ['a', 'b', 'c']) expect(whyNotSecond(of, hand)?.reason).toBe('reorganization.own-reassignment')
  expect(whyNotSecond(of, 'd')).toBe(null)
})
