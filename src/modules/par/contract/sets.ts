/** Doors of criteria sets. */
import { z } from 'zod'
import { endpoint, may } from '../../../shared/endpoint.ts'
import { CriteriaSet, CriteriaSetSummary, Day, Done, Id, Problem } from './shapes.ts'

export const sets = {
  criteriaSets: endpoint({
    method: 'GET',
    path: '/par/sets',
    access: may('par.view'),
    input: z.object({}),
    output: z.object({ sets: z.array(CriteriaSetSummary) }),
    summary: 'Lists the criteria sets.',
  }),
  criteriaSet: endpoint({
    method: 'GET',
    path: '/par/sets/{setId}',
    access: may('par.view'),
    input: z.object({ setId: Id }),
    output: CriteriaSet,
    summary: 'One criteria set with its tree and what stands between it and being issued.',
  }),
  importCriteriaSet: endpoint({
    method: 'POST',
    path: '/par/sets/import',
    access: may('par.manage-sets'),
    input: z.object({ text: z.string().max(2_000_000), isModel: z.boolean().default(false) }),
    output: z.object({ setId: Id, problems: z.array(Problem) }),
    summary:
      'Takes in a criteria set from its JSON form as a draft; problems of sums and rules are named and block issuing.',
  }),
  issueCriteriaSet: endpoint({
    method: 'POST',
    path: '/par/sets/issue',
    access: may('par.manage-sets'),
    input: z.object({ setId: Id, decisionNumber: z.string().trim().min(1).max(80), decisionDay: Day }),
    output: Done,
    summary: 'Issues a draft set; from then on it never changes. Refused with every problem named.',
  }),
}
