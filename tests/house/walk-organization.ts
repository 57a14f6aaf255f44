/** A valid input for every door of organization. */

const day = '2025-06-30'

/** By 'module.door'. */
export const organizationInputs: Record<string, (hidden: { unitId: number }) => Record<string, unknown>> = {
  'organization.unitTree': () => ({ asOf: day }),
  'organization.unit': ({ unitId }) => ({ unitId }),
  'organization.searchUnits': () => ({ text: 'tai chinh', asOf: day }),
  'organization.endedUnits': () => ({ from: '2025-01-01', to: day }),
  'organization.unitsBelow': ({ unitId }) => ({ unitId, asOf: day }),
  'organization.recordings': () => ({}),
  'organization.compareUnits': () => ({ from: '2025-06-30', to: '2025-07-01' }),
  'organization.exportComparison': () => ({ from: '2025-06-30', to: '2025-07-01' }),
  'organization.unitsCsv': () => ({ asOf: day }),
  'organization.unitsJson': () => ({ asOf: day }),
  'organization.exportUnits': () => ({ asOf: day }),
}
