/** A valid input for every door of computed figures. */
interface Filed {
  roundId: string
  assessmentId: string
  criterionId: string
}

/** By 'module.door'. */
export const factInputs: Record<string, (hidden: Filed) => Record<string, unknown>> = {
  'par.factSources': () => ({}),
  'par.leafFact': ({ assessmentId, criterionId }) => ({ assessmentId, criterionId }),
  'par.takeFacts': ({ assessmentId, criterionId }) => ({
    assessmentId,
    leaves: [{ criterionId, version: 1, valueId: criterionId }],
  }),
  'par.recomputeFacts': ({ assessmentId }) => ({ assessmentId }),
  'par.recomputeFactsToAppraise': ({ assessmentId }) => ({ assessmentId }),
  'par.recomputeRoundFacts': ({ roundId }) => ({ roundId }),
  'par.factRun': ({ criterionId }) => ({ runId: criterionId }),
}
