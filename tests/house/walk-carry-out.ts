/** A valid input for every door of transitions and of the ten per cent cut. */

const day = '2025-07-01'

/** By 'module.door'. */
export const carryOutInputs: Record<string, (hidden: { unitId: number }) => Record<string, unknown>> = {
  'reorganization.transitionDays': () => ({}),
  'reorganization.transition': () => ({ day }),
  'reorganization.chooseKeeper': ({ unitId }) => ({ day, unitId, keeperId: unitId, version: 0 }),
  'reorganization.carryOut': () => ({ day }),
  'reorganization.transitionReport': () => ({ day, form: 'xlsx' }),
}
