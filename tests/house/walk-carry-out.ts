/** A valid input for every door of transitions and of the ten per cent cut. */

import { randomUUID } from 'node:crypto'

const day = '2025-07-01'

/** By 'module.door'. */
export const carryOutInputs: Record<string, (hidden: { unitId: number }) => Record<string, unknown>> = {
  'reorganization.transitionDays': () => ({}),
  'reorganization.transition': () => ({ day }),
  'reorganization.chooseKeeper': ({ unitId }) => ({ day, unitId, keeperId: unitId, version: 0 }),
  'reorganization.carryOut': () => ({ day }),
  'reorganization.transitionReport': () => ({ day, form: 'xlsx' }),
  'reorganization.cutPlans': () => ({}),
  'reorganization.cutPlan': () => ({ planId: randomUUID() }),
  'reorganization.createCut': ({ unitId }) => ({
    name: 'Tinh gọn thử',
    scopeId: unitId,
    baseDay: '2024-12-31',
    firstYear: 2021,
    lastYear: 2025,
    percent: 100_000,
    legalBasis: '76/NQ-CP',
  }),
  'reorganization.setTargets': () => ({ planId: randomUUID(), version: 1, targets: [{ year: 2021, number: 3 }] }),
  'reorganization.setCounted': ({ unitId }) => ({
    planId: randomUUID(),
    unitId,
    version: 1,
    isCounted: false,
    why: 'Điểm trường',
  }),
  'reorganization.cutReport': () => ({ planId: randomUUID(), form: 'xlsx' }),
}
