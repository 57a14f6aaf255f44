/** The PAR module's questions to the server. */
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { ArgumentOf } from '../../../shared/endpoint.ts'
import { answerIn, fetchText, urlOf } from '../../../ui/api.ts'
import { asking } from '../../../ui/query.ts'
import { type CriterionNode, par } from '../contract.ts'
import type { BlockInput } from '../rules/results/block.ts'

export { appraisalQueue, myWork } from './data-of-work.ts'

export const criteriaSets = () => asking(par.criteriaSets, {})
export const criteriaSet = (setId: string) => asking(par.criteriaSet, { setId })
/** A set with the one it grew from, and the names of the others. */
export async function setWithBase(client: QueryClient, setId: string): Promise<void> {
  const [set] = await Promise.all([client.ensureQueryData(criteriaSet(setId)), client.ensureQueryData(criteriaSets())])
  if (set.basedOn !== null) await client.ensureQueryData(criteriaSet(set.basedOn))
}
export const factSources = () => asking(par.factSources, {})
export const leafFact = (one: ArgumentOf<typeof par.leafFact>) => asking(par.leafFact, one)
export const factRun = (runId: string) => asking(par.factRun, { runId })
export const sentSetTables = () => asking(par.sentSetTables, {})
export const setTable = (choice: ArgumentOf<typeof par.setTable>) => asking(par.setTable, choice)
export const rounds = () => asking(par.rounds, {})
export const round = (roundId: string) => asking(par.round, { roundId })
export const assessments = (roundId: string) => asking(par.assessments, { roundId })
export const valuesMissing = (roundId: string) => asking(par.valuesMissing, { roundId })
export const valueHistory = (one: ArgumentOf<typeof par.valueHistory>) => asking(par.valueHistory, one)
export const endedSheets = (roundId: string) => asking(par.endedSheets, { roundId })
export const exemptions = (roundId: string) => asking(par.exemptions, { roundId })
export const calendar = (year: number) => asking(par.calendar, { year })
export const unitResult = (roundId: string, unitId: number) => asking(par.unitResult, { roundId, unitId })
export const ranking = (roundId: string) => asking(par.ranking, { roundId })
export const rankBands = (roundId: string) => asking(par.rankBands, { roundId })
export const criterionAnalysis = (roundId: string) => asking(par.criterionAnalysis, { roundId })
export const appraiserAnalysis = (roundId: string) => asking(par.appraiserAnalysis, { roundId })
export const appraisalByCriterion = (roundId: string, criterionId: string) =>
  asking(par.appraisalByCriterion, { roundId, criterionId })
export const publicationStanding = (roundId: string) => asking(par.publicationStanding, { roundId })
export const reports = (roundId: string) => asking(par.reports, { roundId })
export const report = (asked: ArgumentOf<typeof par.report>) => asking(par.report, asked)
export const publications = () => asking(par.publications, {})
export const publication = (publicationId: string) => asking(par.publication, { publicationId })
export const officeKey = () => asking(par.officeKey, {})
/** What a publication was computed from, for whoever corrects it. */
export const publicationRecord = (publicationId: string) =>
  queryOptions({
    queryKey: ['par', par.publicationRecord.path, { publicationId }] as const,
    queryFn: async () =>
      answerIn(200, await fetchText(urlOf(par.publicationRecord, { publicationId }))) as {
        input: BlockInput<CriterionNode>
      },
  })

/** What a published unit rests on, and what of the others decides its rank. */
export const whatIf = (publicationId: string, unitId: number) => asking(par.whatIf, { publicationId, unitId })

export const contested = (roundId: string) => asking(par.contested, { roundId })
export const messages = (assessmentId: string, criterionId: string) =>
  asking(par.messages, { assessmentId, criterionId })
export const criterionHistory = (assessmentId: string, criterionId: string) =>
  asking(par.criterionHistory, { assessmentId, criterionId })

export const precedents = (assessmentId: string, criterionId: string) =>
  asking(par.precedents, { assessmentId, criterionId })

/** Asked again now and then: two people may be at work on one sheet, and each should see what the other has done. */
export const assessmentSheet = (assessmentId: string) =>
  queryOptions({
    ...asking(par.assessmentSheet, { assessmentId }),
    refetchInterval: ({ state }) => (state.data?.status === 'published' ? false : 30_000),
  })

export const assignable = (assessmentId: string) => asking(par.assignable, { assessmentId })
export const ownAssignments = () => asking(par.ownAssignments, {})
export const signing = (assessmentId: string) => asking(par.signing, { assessmentId })
export const submissions = (assessmentId: string) => asking(par.submissions, { assessmentId })
