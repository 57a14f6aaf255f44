/** Doors of results, their reports and what-if. */
import type { Handlers } from '../../platform/http/module.ts'
import { asTable, printReport } from '../templates/index.ts'
import type { par } from './contract.ts'
import { appraiserAnalysis } from './queries/results/appraiser-analysis.ts'
import { criterionAnalysis } from './queries/results/criterion-analysis.ts'
import { rankBandsOf } from './queries/results/rank-bands-of.ts'
import { unitResult } from './queries/results/unit-result.ts'
import { whatIfGround } from './queries/results/what-if-ground.ts'
import { rankingTable } from './queries/rounds/ranking-table.ts'
import { roundFrame } from './queries/rounds/round-office.ts'
import { analysisWorkbook } from './reports/analysis-report.ts'
import { rankingPdf, rankingWorkbook } from './reports/ranking-report.ts'
import { reportTemplates } from './reports/round/report-templates.ts'
import { report, reportGround } from './reports/round/round-report.ts'

export const resultDoors = {
  ranking: ({ tx }, { roundId }) => rankingTable(tx, roundId),
  unitResult: ({ tx }, input) => unitResult(tx, input),
  rankBands: ({ tx }, { roundId }) => rankBandsOf(tx, roundId),
  criterionAnalysis: ({ tx }, { roundId }) => criterionAnalysis(tx, roundId),
  analysisWorkbook: async ({ tx, now }, { roundId }) => analysisWorkbook(await criterionAnalysis(tx, roundId), now),
  appraiserAnalysis: ({ tx }, { roundId }) => appraiserAnalysis(tx, roundId),
  rankingWorkbook: async ({ tx, now }, { roundId }) =>
    rankingWorkbook(await rankingTable(tx, roundId), await roundFrame(tx, roundId, now), now),
  rankingPdf: async ({ tx, now }, { roundId, blockId }) =>
    rankingPdf(await rankingTable(tx, roundId), blockId, await roundFrame(tx, roundId, now), now),
  reports: (call, { roundId }) => reportGround(call, roundId),
  report: async (call, asked) => asTable(await report(call, asked)),
  reportFile: async (call, { form, ...asked }) =>
    printReport(call, reportTemplates[asked.kind], await report(call, asked), form),
  whatIf: ({ tx }, { publicationId, unitId }) => whatIfGround(tx, publicationId, unitId),
} satisfies Partial<Handlers<typeof par>>
