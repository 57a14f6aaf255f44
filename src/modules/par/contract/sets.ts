/** Doors of criteria sets. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import { LEVELS } from '../rules/sets/draft-set.ts'
import { Day, Done, Id, Instant, PointsField, Problem, Version } from './shapes/plain.ts'
import { Adjustments } from './shapes/scoring.ts'
import { CriteriaSet, CriteriaSetSummary, CriterionNode, DECISION_TYPES, MappingLine } from './shapes/sets.ts'

const OneSet = z.object({ setId: Id })
const Name = z.string().trim().max(2_000)
const Level = z.enum(LEVELS)
const Year = z.int().min(2000).max(2100)
const Whole = PointsField.min(0).max(9_999_990_000)

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
    input: OneSet,
    output: CriteriaSet,
    summary: 'One criteria set with its tree, its mapping and what stands between it and being issued.',
  }),
  createCriteriaSet: endpoint({
    method: 'POST',
    path: '/par/sets/create',
    access: may('par.manage-sets'),
    input: z.object({ name: Name, year: Year, level: Level, totalPoints: Whole, surveyPoints: Whole }),
    output: OneSet,
    summary: 'Begins a criteria set without criteria, as a draft.',
  }),
  copyCriteriaSet: endpoint({
    method: 'POST',
    path: '/par/sets/copy',
    access: may('par.manage-sets'),
    input: OneSet.extend({ name: Name, year: Year, level: Level }),
    output: OneSet,
    summary: 'Copies a set as a draft; from an issued set of an earlier year every node is mapped to the one it was.',
  }),
  saveDraftSet: endpoint({
    method: 'POST',
    path: '/par/sets/save',
    access: may('par.manage-sets'),
    input: OneSet.extend({
      version: Version,
      name: Name,
      year: Year,
      level: Level,
      totalPoints: Whole,
      surveyPoints: Whole,
      legalBasis: z.string().trim().max(10_000),
      isModel: z.boolean(),
      warning: z.string().trim().max(2_000),
      basedOn: Id.nullable(),
      adjustments: Adjustments,
      nodes: z.array(CriterionNode).max(10_000),
      mapping: z.array(MappingLine).max(50_000),
    }),
    output: z.object({ version: Version, savedAt: Instant }),
    summary: 'Saves the whole tree of a draft; refused over somebody else’s newer save. Nodes keep their ids.',
  }),
  discardDraftSet: endpoint({
    method: 'POST',
    path: '/par/sets/discard',
    access: may('par.manage-sets'),
    input: OneSet.extend({ version: Version }),
    output: Done,
    summary: 'Throws a draft away.',
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
  attachDecision: endpoint({
    method: 'POST',
    path: '/par/sets/decision',
    access: may('par.manage-sets'),
    upload: { maxBytes: 50 * 1024 * 1024, mediaTypes: DECISION_TYPES },
    input: OneSet,
    output: Done,
    summary: 'Keeps the file of the decision that issues a draft; sent again, it takes the place of the one before.',
  }),
  decisionFile: endpoint({
    method: 'GET',
    path: '/par/sets/{setId}/decision',
    access: may('par.view'),
    input: OneSet.extend({ download: z.boolean().default(false) }),
    output: bytes,
    summary: 'The decision that issued a set, as a file.',
  }),
  issueCriteriaSet: endpoint({
    method: 'POST',
    path: '/par/sets/issue',
    access: may('par.manage-sets'),
    input: OneSet.extend({
      version: Version,
      decisionNumber: z.string().trim().min(1).max(80),
      decisionDay: Day,
    }),
    output: Done,
    summary: 'Issues a draft set with its decision; from then on it never changes. Refused with every problem named.',
  }),
}
