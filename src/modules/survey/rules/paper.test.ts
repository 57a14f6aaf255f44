import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differencesOf, type KnownForm, type Typed, whyNotBring, whyNotSettle, whyNotType } from './paper.ts'
import type { Questionnaire } from './questionnaire.ts'

const scale = ['Kém', 'Khá', 'Tốt']
const questionnaire: Questionnaire = {
  sections: [
    {
      id: 's',
      title: 'Công chức',
      questions: [
        { kind: 'rating', id: 'q1', text: 'Thái độ', scale, required: true, criterion: null },
        { kind: 'rating', id: 'q2', text: 'Đúng hẹn', scale, required: false, criterion: null },
        { kind: 'remark', id: 'q3', text: 'Ý kiến khác' },
      ],
    },
  ],
}
const typed = (chosen: Typed['chosen'], targetId = 'y', groupId = 'g'): Typed => ({ targetId, groupId, chosen })

test('two readings that say the same agree, whatever the accents and full stops of open words', () => {
  const first = typed({ q1: 2, q3: 'Cần trả lời nhanh hơn.' })
  expect(differencesOf(questionnaire, first, typed({ q1: 2, q3: 'cần trả lời  nhanh hơn' }))).toEqual([])
})

test('what differs is named in the order of the form', () => {
  const first = typed({ q1: 2, q2: 0, q3: 'Nhanh' })
  const second = typed({ q1: 1, q3: 'Chậm' }, 'khác')
  expect(differencesOf(questionnaire, first, second)).toEqual(['target', 'q1', 'q2', 'q3'])
})

test('a question left open by one of them is a difference, and 0 is not “left open”', () => {
  expect(differencesOf(questionnaire, typed({ q1: 0 }), typed({}))).toEqual(['q1'])
})

test('comparing is the same from both sides, and nothing differs from itself', () => {
  const reading = fc.record({
    targetId: fc.constantFrom('a', 'b'),
    groupId: fc.constantFrom('g', 'h'),
    chosen: fc.dictionary(fc.constantFrom('q1', 'q2'), fc.integer({ min: 0, max: 2 })),
  })
  fc.assert(
    fc.property(reading, reading, (first, second) => {
      expect(differencesOf(questionnaire, first, second)).toEqual(differencesOf(questionnaire, second, first))
      expect(differencesOf(questionnaire, first, first)).toEqual([])
    }),
  )
})

const form = (status: KnownForm['status'], ...typists: string[]): KnownForm => ({
  number: 7,
  status,
  version: 3,
  typings: typists.map((accountId, at) => ({ accountId, by: accountId, turn: (at + 1) as 1 | 2 })),
})

test('one form is typed by two different people', () => {
  expect(whyNotType(null, 'lan', 0)).toBeNull()
  expect(whyNotType(form('typed-once', 'lan'), 'minh', 0)).toBeNull()
  expect(whyNotType(form('typed-once', 'lan'), 'lan', 0)?.reason).toBe('survey.paper-same-typist')
  expect(whyNotType(form('typed-once', 'lan'), 'lan', 3)).toBeNull()
  expect(whyNotType(form('typed-once', 'lan'), 'lan', 2)?.reason).toBe('survey.paper-stale')
  expect(whyNotType(form('differs', 'lan', 'minh'), 'ba', 0)?.reason).toBe('survey.paper-differs')
  expect(whyNotType(form('agreed', 'lan', 'minh'), 'ba', 0)?.reason).toBe('survey.paper-agreed')
  expect(whyNotType(null, 'lan', 2)?.reason).toBe('survey.paper-gone')
})

test('only what differs is settled, and as it was looked at', () => {
  expect(whyNotSettle(form('differs', 'lan', 'minh'), 3)).toBeNull()
  expect(whyNotSettle(form('differs', 'lan', 'minh'), 2)?.reason).toBe('survey.paper-stale')
  expect(whyNotSettle(form('typed-once', 'lan'), 3)?.reason).toBe('survey.paper-once')
  expect(whyNotSettle(form('agreed', 'lan', 'minh'), 3)?.reason).toBe('survey.paper-agreed')
})

test('forms are brought while the survey collects or waits for its paper', () => {
  expect(whyNotBring({ status: 'open' })).toBeNull()
  expect(whyNotBring({ status: 'closed' })).toBeNull()
  expect(whyNotBring({ status: 'draft' })?.reason).toBe('survey.paper-draft')
  expect(whyNotBring({ status: 'counted' })?.reason).toBe('survey.paper-counted')
})
