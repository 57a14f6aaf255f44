import { expect, test } from 'vitest'
import { points } from '../../../../shared/points.ts'
import type { LeafHands } from '../sheets/hands.ts'
import type { Leaf } from '../sheets/self-assessment.ts'
import { alternativesOf } from './alternatives.ts'

const leaf: Leaf = {
  id: 'a',
  code: '1.1.2',
  scoring: { type: 'ratio', a: 'giao', b: 'xong', floor: { below: 8_000, points: points(0) } },
  maxPoints: points(20_000),
  assessedBy: 'self',
  evidenceRequired: false,
  appraisingBody: null,
  mayBeNotApplicable: true,
}
const ratio = (b: number) => ({ type: 'ratio' as const, a: 200_000, b: b * 10_000 })
const word = (b: number) => ({
  outcome: 'corrected' as const,
  inputs: ratio(b),
  notApplicable: false,
  entryVersion: 1,
  explanationVersion: 1,
  evidenceSeen: [],
})
const hands: LeafHands = {
  entry: { inputs: ratio(20), notApplicable: false, version: 1 },
  appraisal: word(10),
  explanation: { accepted: false, inputs: ratio(18), version: 1, appraisalVersion: 1 },
}

test('the unit holds what it explained, the appraisers what they said last; each with its working', () => {
  const [unit, appraiser] = alternativesOf(leaf, { ...hands, second: word(17) })
  expect(unit).toMatchObject({ side: 'unit', value: 18_000 })
  expect(unit.working).toContain('18 ÷ 20 = 90 % ≥ 80 %')
  expect(appraiser).toMatchObject({ side: 'appraiser', value: 17_000 })
})

test('a decision of the council changes neither: it is what they are laid before', () => {
  const [unit, appraiser] = alternativesOf(leaf, { ...hands, council: word(20) })
  expect([unit.value, appraiser.value]).toEqual([18_000, 0])
})

test('without an explanation the unit holds what it entered; what does not apply has no working', () => {
  const entry = { inputs: null, notApplicable: true, version: 1 }
  const [unit] = alternativesOf(leaf, { entry, appraisal: word(10) })
  expect(unit).toMatchObject({ notApplicable: true, value: -1, working: '' })
})
