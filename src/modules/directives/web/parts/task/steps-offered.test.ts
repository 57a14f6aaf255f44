import { expect, test } from 'vitest'
import { type Hands, stepsOffered, type TaskToMove } from './steps-offered.ts'

const NOBODY: Hands = { unitId: null, worksForLead: false, worksForGiver: false, gives: false, isInCharge: false }
const LEAD: Hands = { ...NOBODY, unitId: 7, worksForLead: true }
const GIVER: Hands = { ...NOBODY, unitId: 2, gives: true }
const TASK: TaskToMove = {
  state: 'issued',
  kind: 'dated',
  parentId: null,
  unitId: 7,
  giverUnitId: 2,
  extensions: [],
  dueOn: '2026-12-20',
}

test('a task just issued may be accepted or disputed by its lead body, and by nobody else', () => {
  const offered = stepsOffered(TASK, LEAD)
  expect([...offered]).toEqual(['accept', 'dispute', 'assign', 'ask-extension', 'add-part', 'prove'])
  expect([...stepsOffered(TASK, GIVER)]).toEqual(['move-due', 'reassign', 'replace', 'cancel'])
  expect(stepsOffered(TASK, NOBODY).size).toBe(0)
})

test('nobody confirms what his own body reported, unless it gave itself the task', () => {
  const reported = { ...TASK, state: 'reported' } as const
  expect(stepsOffered(reported, GIVER).has('confirm')).toBe(true)
  expect(stepsOffered(reported, { ...GIVER, unitId: 7 }).has('confirm')).toBe(false)
  expect(stepsOffered({ ...reported, giverUnitId: 7 }, { ...GIVER, unitId: 7 }).has('confirm')).toBe(true)
})

test('an order in force is neither reported nor extended; a part is confirmed by those who divided it', () => {
  const order = { ...TASK, state: 'in-force', kind: 'freeze', dueOn: null } as const
  expect([...stepsOffered(order, { ...LEAD, gives: true })]).toEqual(['replace', 'cancel'])
  const part = { ...TASK, state: 'reported', parentId: 'p', giverUnitId: 3 } as const
  expect(stepsOffered(part, GIVER).has('confirm')).toBe(false)
  expect(stepsOffered(part, { ...NOBODY, unitId: 3, worksForGiver: true }).has('confirm')).toBe(true)
})

test('whoever is in charge notes his progress and proves it, and reports only a part of his as done', () => {
  const own: Hands = { ...NOBODY, isInCharge: true }
  const working = { ...TASK, state: 'in-progress' } as const
  expect([...stepsOffered(working, own)]).toEqual(['own-progress', 'own-prove'])
  expect([...stepsOffered({ ...working, parentId: 'p' }, own)]).toEqual(['own-progress', 'own-prove', 'own-done'])
  expect(stepsOffered(working, { ...own, worksForLead: true }).has('own-progress')).toBe(false)
})
