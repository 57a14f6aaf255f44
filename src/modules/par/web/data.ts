/** The PAR module's questions to the server. */
import { queryOptions } from '@tanstack/react-query'
import { asking } from '../../../ui/query.ts'
import { par } from '../contract.ts'

export const criteriaSets = () => asking(par.criteriaSets, {})
export const criteriaSet = (setId: string) => asking(par.criteriaSet, { setId })
export const rounds = () => asking(par.rounds, {})
export const round = (roundId: string) => asking(par.round, { roundId })
export const assessments = (roundId: string) => asking(par.assessments, { roundId })
export const myWork = () => asking(par.myWork, {})
export const ranking = (roundId: string) => asking(par.ranking, { roundId })
export const appraisalQueue = (roundId?: string) => asking(par.appraisalQueue, roundId === undefined ? {} : { roundId })
export const appraisalByCriterion = (roundId: string, criterionId: string) =>
  asking(par.appraisalByCriterion, { roundId, criterionId })
export const publications = () => asking(par.publications, {})
export const publication = (publicationId: string) => asking(par.publication, { publicationId })

/** Asked again now and then: two people may be at work on one sheet, and each should see what the other has done. */
export const assessmentSheet = (assessmentId: string) =>
  queryOptions({
    ...asking(par.assessmentSheet, { assessmentId }),
    refetchInterval: ({ state }) => (state.data?.status === 'published' ? false : 30_000),
  })
