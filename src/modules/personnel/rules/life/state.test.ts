import { expect, test } from 'vitest'
import { type LifeStep, lifeSteps, RECORD_STATES, stateAfter, whyNotCertify, whyNotStep } from './state.ts'

const certifying = {
  state: 'declared',
  parts: new Set(['name', 'person', 'citizen-id', 'employment']),
  disputed: 0,
  declaredBy: 'an',
  certifier: 'binh',
  labelOf: (part: string) => part,
} as const

test('every state is reached from draft by steps, or by the events that transfer, close and dispose', () => {
  const byEvents = ['in_transfer', 'closed', 'disposed']
  const reached = new Set<string>(['draft', ...byEvents])
  for (let size = 0; size !== reached.size; ) {
    size = reached.size
    for (const state of RECORD_STATES)
      if (reached.has(state)) for (const step of lifeSteps[state]) reached.add(stateAfter[step])
  }
  expect([...reached].toSorted()).toEqual([...RECORD_STATES].toSorted())
})

test('a step is taken only in its state', () => {
  const steps = Object.keys(stateAfter) as LifeStep[]
  for (const state of RECORD_STATES)
    for (const step of steps)
      expect(whyNotStep(state, step) === null, `${state} ${step}`).toBe(
        (lifeSteps[state] as readonly string[]).includes(step),
      )
})

test('whoever declared does not certify; what is missing or disputed is not certified', () => {
  expect(whyNotCertify(certifying)).toEqual([])
  const why = whyNotCertify({ ...certifying, certifier: 'an', parts: new Set(['name', 'person']), disputed: 2 })
  expect(why.map(({ reason }) => reason)).toEqual([
    'personnel.certified-by-declarer',
    'personnel.certify-missing',
    'personnel.certify-disputed',
  ])
  expect(why[1]?.params).toEqual({ parts: 'citizen-id, employment' })
})
