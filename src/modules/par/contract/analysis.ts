/** Doors of what results say beyond themselves: how sure places are, and which criteria tell units apart. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import { AppraiserAnalysis, CriterionAnalysis, RankBand } from './shapes/analysis.ts'
import { Id } from './shapes/plain.ts'
import { RoundDoor } from './shapes/rounds.ts'

export const analysis = {
  rankBands: endpoint({
    method: 'GET',
    path: '/par/rounds/{roundId}/rank-bands',
    access: may('par.view'),
    input: RoundDoor,
    output: z.object({ blocks: z.array(z.object({ blockId: Id, bands: z.array(RankBand) })) }),
    summary: 'The ranks nine draws out of ten give each unit, by block; frozen once published.',
  }),
  criterionAnalysis: endpoint({
    method: 'GET',
    path: '/par/rounds/{roundId}/analysis',
    access: may('par.view'),
    input: RoundDoor,
    output: CriterionAnalysis,
    summary: 'What the figures of a round say of its criteria, by block seen whole, with advice for the next set.',
  }),
  analysisWorkbook: endpoint({
    method: 'GET',
    path: '/par/rounds/{roundId}/analysis.xlsx',
    access: may('par.view'),
    input: RoundDoor,
    output: bytes,
    summary: 'The analysis of criteria as an Excel workbook.',
  }),
  appraiserAnalysis: endpoint({
    method: 'GET',
    path: '/par/rounds/{roundId}/analysis/appraisers',
    access: may('par.compare-appraisers'),
    input: RoundDoor,
    output: AppraiserAnalysis,
    summary: 'How often each appraiser corrects, and the criteria on which they differ.',
  }),
}
