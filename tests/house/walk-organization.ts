/** A valid input for every door of organization. */

const day = '2025-06-30'

/** By 'module.door'. */
export const organizationInputs: Record<string, (hidden: { unitId: number }) => Record<string, unknown>> = {
  'organization.unitTree': () => ({ asOf: day }),
  'organization.unit': ({ unitId }) => ({ unitId }),
  'organization.searchUnits': () => ({ text: 'tai chinh', asOf: day }),
  'organization.endedUnits': () => ({ from: '2025-01-01', to: day }),
  'organization.exportUnits': () => ({ asOf: day }),
}
