import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FULL, type Question, type Questionnaire } from '../questionnaire.ts'
import { type Frame, whyNotKeepFrame } from './frame.ts'
import {
  criteriaAsked,
  type Draft,
  type Ground,
  toldBeforeOpening,
  whyNotReady,
  whyNotTimes,
  whyNotWeights,
} from './opening.ts'

const ground: Ground = {
  roundIsPublished: false,
  units: [
    { unitId: 1, blockName: 'Khối sở', isLeft: false },
    { unitId: 2, blockName: 'Khối sở', isLeft: true },
    { unitId: 9, blockName: 'Khối xã', isLeft: false },
  ],
  criteria: [
    { code: '1.7', title: 'Chỉ đạo, điều hành', blocks: ['Khối sở'] },
    { code: '1.8', title: 'Chỉ đạo của xã', blocks: ['Khối xã'] },
    { code: '2.5', title: 'Văn bản', blocks: ['Khối sở'] },
  ],
}
const rating = (id: string, criterion: string | null, text = 'Lãnh đạo năng động'): Question => ({
  kind: 'rating',
  id,
  text,
  scale: ['Kém', 'Tốt'],
  required: true,
  criterion,
})
const form = (...questions: Question[]): Questionnaire => ({ sections: [{ id: 's1', title: 'Mục', questions }] })
const group = (id: string, weight: number | null = null) => ({ id, name: `Nhóm ${id}`, weight })
const quota = (unitId: number, groupId: string, forms = 10) => ({ unitId, groupId, forms, population: null })
const frame: Frame = {
  groups: [group('a')],
  units: [{ unitId: 1, unitName: 'Sở Tài chính' }],
  quotas: [quota(1, 'a')],
}
const draft: Draft = { roundName: 'Kỳ 2025', questionnaire: form(rating('q1', '1.7')), frame }
const reasons = (change: Partial<Draft>, of: Partial<Ground> = {}) =>
  whyNotReady({ ...draft, ...change }, { ...ground, ...of }).map(({ reason }) => reason)

test('a whole draft opens, though a criterion is spoken for by none', () => {
  expect(reasons({})).toEqual([])
})

test('each thing that stands against opening is a reason of its own', () => {
  expect(reasons({}, { roundIsPublished: true })).toEqual(['survey.round-published'])
  expect(reasons({ questionnaire: { sections: [] } })).toEqual(['survey.no-question'])
  expect(reasons({ questionnaire: form({ kind: 'remark', id: 'r', text: 'Ý kiến' }) })).toEqual(['survey.no-question'])
  expect(reasons({ questionnaire: form(rating('q1', '1.7', ' ')) })).toEqual(['survey.question-wordless'])
  expect(reasons({ questionnaire: form(rating('q1', '1.8')) })).toEqual(['survey.criterion-unknown'])
  expect(reasons({ frame: { ...frame, quotas: [] } })).toEqual(['survey.no-quota'])
  expect(reasons({ frame: { ...frame, groups: [group('a'), group('b')] } })).toEqual(['survey.group-without-quota'])
  expect(reasons({ frame: { ...frame, units: [...frame.units, { unitId: 2, unitName: 'Sở cũ' }] } })).toEqual([
    'survey.unit-without-quota',
    'survey.unit-left',
  ])
})

test('words of a scale are told apart, and an option without a percent speaks for no criterion', () => {
  const same: Question = { ...(rating('q1', '1.7') as Extract<Question, { kind: 'rating' }>), scale: ['Tốt', 'TỐT'] }
  expect(reasons({ questionnaire: form(same) })).toEqual(['survey.choice-twice'])
  const options = [
    { id: 'o1', label: 'Có', percent: null },
    { id: 'o2', label: 'Không', percent: null },
  ]
  const worthless: Question = { kind: 'choice', id: 'q1', text: 'Hỏi', options, required: true, criterion: '1.7' }
  expect(reasons({ questionnaire: form(worthless) })).toEqual(['survey.choice-worthless'])
})

test('weights: all groups or none, together exactly one hundred percent', () => {
  expect(whyNotWeights([group('a'), group('b')])).toBeNull()
  expect(whyNotWeights([group('a', FULL), group('b')])?.reason).toBe('survey.weights-partial')
  expect(whyNotWeights([group('a', 333_333), group('b', 333_333), group('c', 333_334)])).toBeNull()
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: FULL }), { minLength: 1, maxLength: 6 }), (weights) => {
      const sum = weights.reduce((whole, weight) => whole + weight, 0)
      const reason = whyNotWeights(weights.map((weight, at) => group(`${at}`, weight)))
      expect(reason === null).toBe(sum === FULL)
    }),
  )
})

test('what is asked of the chosen units alone; what nothing speaks for, and what speaks for nothing, is told', () => {
  const criteria = criteriaAsked(ground, frame)
  expect(criteria.map(({ code }) => code)).toEqual(['1.7', '2.5'])
  const told = toldBeforeOpening(form(rating('q1', '1.7'), rating('q2', null)), criteria)
  expect(told.unscored.map(({ id }) => id)).toEqual(['q2'])
  expect(told.uncovered.map(({ code }) => code)).toEqual(['2.5'])
})

test('it ends after it begins, and not in the past', () => {
  const now = new Date('2025-11-10T00:00:00Z')
  const times = (opensAt: string, closesAt: string) => whyNotTimes({ opensAt, closesAt }, now)[0]?.reason
  expect(times('2025-11-12T00:00:00Z', '2025-11-12T00:00:00Z')).toBe('survey.times-order')
  expect(times('2025-11-01T00:00:00Z', '2025-11-09T00:00:00Z')).toBe('survey.times-over')
  expect(times('2025-11-01T00:00:00Z', '2025-11-20T00:00:00Z')).toBeUndefined()
})

test('a draft is kept unfinished, but not with two groups of a name, a unit twice, or fewer people than forms', () => {
  expect(whyNotKeepFrame({ ...frame, quotas: [] })).toEqual([])
  const kept = (change: Partial<Frame>) => whyNotKeepFrame({ ...frame, ...change }).map(({ reason }) => reason)
  expect(kept({ groups: [group('a'), { ...group('b'), name: 'NHÓM A' }] })).toEqual(['survey.group-twice'])
  expect(kept({ groups: [{ ...group('a'), name: '  ' }] })).toEqual(['survey.group-nameless'])
  expect(kept({ units: [...frame.units, ...frame.units] })).toEqual(['survey.unit-twice'])
  expect(kept({ quotas: [{ ...quota(1, 'a'), population: 9 }] })).toEqual(['survey.population-small'])
  expect(kept({ quotas: [quota(5, 'a')] })).toEqual(['survey.quota-of-nothing'])
})
