/** Doors of the figures that modules tell of their own accord. */
import { z } from 'zod'
import { endpoint, may } from '../../../shared/endpoint.ts'
import { FactDetail, OfferedFact } from './shapes/facts.ts'
import { Id, Version } from './shapes/plain.ts'
import { IndexFigures, OneLeaf, OneSheet } from './shapes/sheets.ts'

const FactRun = z.object({ runId: Id })

export const facts = {
  factSources: endpoint({
    method: 'GET',
    path: '/par/fact-sources',
    access: may('par.view'),
    input: z.object({}),
    output: z.object({ sources: z.array(OfferedFact) }),
    summary: 'The figures that modules can tell of a unit, for criteria that score themselves.',
  }),
  leafFact: endpoint({
    method: 'GET',
    path: '/par/assessments/{assessmentId}/fact/{criterionId}',
    access: may('par.view'),
    input: OneLeaf,
    output: z.object({ now: FactDetail.nullable(), locked: FactDetail.nullable() }),
    summary: 'Working, rows and papers behind a computed figure, as it is now and as it was frozen with the sheet.',
  }),
  takeFacts: endpoint({
    method: 'POST',
    path: '/par/assessments/facts/take',
    access: may('par.self-assess'),
    input: OneSheet.extend({
      leaves: z
        .array(z.object({ criterionId: Id, version: Version, valueId: Id }))
        .min(1)
        .max(500),
    }),
    output: z.object({ taken: z.int(), self: IndexFigures }),
    summary: 'The unit takes computed figures as its own, each as it saw it and over the version of the entry it saw.',
  }),
  recomputeFacts: endpoint({
    method: 'POST',
    path: '/par/assessments/facts/recompute',
    access: may('par.self-assess'),
    input: OneSheet,
    output: FactRun,
    summary: 'Asks for the figures of one sheet to be computed anew in the background, while the unit may change it.',
  }),
  recomputeFactsToAppraise: endpoint({
    method: 'POST',
    path: '/par/assessments/facts/recompute/appraiser',
    access: may('par.appraise'),
    input: OneSheet,
    output: FactRun,
    summary: 'An appraiser asks what the figures of a sheet are by now; what was frozen stays.',
  }),
  recomputeRoundFacts: endpoint({
    method: 'POST',
    path: '/par/rounds/facts/recompute',
    access: may('par.manage-rounds'),
    input: z.object({ roundId: Id }),
    output: FactRun,
    summary: 'Asks for the figures of every sheet of an open round to be computed anew in the background.',
  }),
  factRun: endpoint({
    method: 'GET',
    path: '/par/fact-runs/{runId}',
    access: may('par.view'),
    input: FactRun,
    output: z.object({
      state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
      done: z.int(),
      total: z.int().nullable(),
    }),
    summary: 'How far a computation of figures is that one asked for oneself.',
    isUnattended: true,
  }),
}
