/** Which papers prove which lines. */
import { expect, test } from 'vitest'
import { componentOf } from './papers/components.ts'
import { PARTS } from './parts.ts'
import { isOfDecision, usualComponent, whyNotProve } from './proving.ts'

test('a hidden paper proves lines of its own kind alone: whoever opens the line opens the paper', () => {
  expect(whyNotProve('training', 'ordinary')).toBeNull()
  expect(whyNotProve('health', 'health')).toBeNull()
  expect(whyNotProve('health', 'ordinary')).toBeNull()
  expect(whyNotProve('training', 'discipline')).toMatchObject({ reason: 'personnel.proof-hidden' })
  expect(whyNotProve('health', 'background')).toMatchObject({ reason: 'personnel.proof-hidden' })
})

test('every part has a usual component that is in the catalogue and may prove it', () => {
  for (const { key } of PARTS) {
    const component = componentOf(usualComponent(key))
    expect(component, key).not.toBeNull()
    expect(whyNotProve(key, component?.sensitivity ?? 'ordinary'), key).toBeNull()
  }
})

test('what a decision did is its own; what was declared may name another paper', () => {
  expect(isOfDecision({ kind: 'step-regular', hasDecision: true })).toBe(true)
  expect(isOfDecision({ kind: 'declare', hasDecision: true })).toBe(false)
  expect(isOfDecision({ kind: 'recruit', hasDecision: false })).toBe(false)
})
