/** A valid input for every door of exchange. */
interface Filed {
  recordId: string
  unitId: number
}

/** By 'module.door'. */
export const exchangeInputs: Record<string, (hidden: Filed) => Record<string, unknown>> = {
  'exchange.recordFile': ({ recordId }) => ({ recordId, as: 'json' }),
  'exchange.ownFile': () => ({ as: 'json' }),
  'exchange.recordCheck': ({ recordId }) => ({ recordId }),
  'exchange.structureFile': () => ({ as: 'json' }),
}
