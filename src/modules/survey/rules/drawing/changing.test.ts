import { expect, test } from 'vitest'
import {
  type Standing,
  whyNotBegin,
  whyNotClose,
  whyNotDelete,
  whyNotDraw,
  whyNotExtend,
  whyNotRaise,
} from './changing.ts'
import type { Frame } from './frame.ts'

const now = new Date('2025-11-10T00:00:00Z')
const of = (status: Standing['status']): Standing => ({
  status,
  openedAt: '2025-11-01T00:00:00Z',
  closesAt: '2025-11-20T00:00:00Z',
})
const frame: Frame = {
  groups: [{ id: 'a', name: 'Nhóm', weight: null }],
  units: [{ unitId: 1, unitName: 'Sở' }],
  quotas: [{ unitId: 1, groupId: 'a', forms: 10, population: 50 }],
}
const with_ = (forms: number, population: number | null = 50) => ({
  quotas: [{ unitId: 1, groupId: 'a', forms, population }],
})

test('what each state allows', () => {
  const later = '2025-11-25T00:00:00Z'
  const allowed = (['draft', 'open', 'closed', 'counted'] as const).map((status) => {
    const standing = of(status)
    return [
      whyNotDraw(standing) === null && 'draw',
      whyNotBegin(standing) === null && 'open',
      whyNotDelete(standing) === null && 'delete',
      whyNotExtend(standing, later, now) === null && 'extend',
      whyNotRaise(standing, frame, with_(11)).length === 0 && 'raise',
      whyNotClose(standing) === null && 'close',
    ].filter(Boolean)
  })
  expect(allowed).toEqual([['draw', 'open', 'delete'], ['extend', 'raise', 'close'], [], []])
})

test('the end of an open survey only moves further away, and not into the past', () => {
  const extended = (closesAt: string, at = now) => whyNotExtend(of('open'), closesAt, at)?.reason
  expect(extended('2025-11-20T00:00:00Z')).toBe('survey.end-not-later')
  expect(extended('2025-11-15T00:00:00Z')).toBe('survey.end-not-later')
  expect(extended('2025-11-21T00:00:00Z', new Date('2025-11-30T00:00:00Z'))).toBe('survey.times-over')
})

test('of an open survey no quota falls, and no population that was told', () => {
  const raised = (forms: number, population?: number | null) =>
    whyNotRaise(of('open'), frame, with_(forms, population)).map(({ reason }) => reason)
  expect(raised(10)).toEqual([])
  expect(raised(9)).toEqual(['survey.quota-lowered'])
  expect(raised(12, 40)).toEqual(['survey.population-lowered'])
  expect(raised(12, null)).toEqual(['survey.population-lowered'])
  expect(whyNotRaise(of('open'), frame, { quotas: [] }).map(({ reason }) => reason)).toEqual(['survey.quota-lowered'])
})
