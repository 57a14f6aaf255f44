/** Doors of lists: who is asked, read strictly from what an office brings, and forgotten after counting. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import { listRoles } from '../rules/links/list-columns.ts'
import { Id } from './shapes.ts'

const manage = may('survey.manage')
const OneSurvey = z.object({ surveyId: Id })

/**
 * A list as it is brought, in the call itself: it holds people's addresses, so no file of it is kept.
 * Four million letters are a file of three megabytes.
 */
const BroughtList = OneSurvey.extend({ fileName: z.string().trim().max(200), base64: z.base64().max(4_000_000) })

/** Rows count from 1, as Excel shows them. */
export const ReadListAnswer = z.object({
  people: z.int(),
  byGroup: z.array(z.object({ name: z.string(), people: z.int() })),
  withEmail: z.int(),
  columns: z.array(z.object({ heading: z.string(), role: z.enum(listRoles).nullable() })),
  /** The first rows, and those with problems. */
  rows: z.array(z.object({ row: z.int(), cells: z.array(z.string()), problems: z.array(z.string()) })),
  problems: z.int(),
})
export type ReadListAnswer = z.infer<typeof ReadListAnswer>

export const lists = {
  listTemplate: endpoint({
    method: 'GET',
    path: '/survey/surveys/{surveyId}/list-template.xlsx',
    access: manage,
    input: OneSurvey,
    output: bytes,
    summary: 'A workbook to fill in with people, with the groups and units of the survey beside.',
  }),
  readList: endpoint({
    method: 'POST',
    path: '/survey/lists/read',
    access: manage,
    input: BroughtList,
    output: ReadListAnswer,
    summary: 'Reads a list of people (Excel, CSV or pasted) without taking it: who is found, and each wrong row.',
  }),
  takeList: endpoint({
    method: 'POST',
    path: '/survey/lists/take',
    access: manage,
    input: BroughtList,
    output: z.object({ taken: z.int() }),
    summary: 'Takes a list of people: all of it, or nothing.',
  }),
  markedList: endpoint({
    method: 'POST',
    path: '/survey/lists/mark',
    access: manage,
    input: BroughtList,
    output: z.object({ fileName: z.string(), base64: z.string() }),
    summary: 'Gives a list back as a workbook with the reason in each wrong cell.',
  }),
  addRespondent: endpoint({
    method: 'POST',
    path: '/survey/respondents/add',
    access: manage,
    input: OneSurvey.extend({
      groupId: Id,
      fullName: z.string().trim().max(200),
      position: z.string().trim().max(200).default(''),
      workplace: z.string().trim().max(300).default(''),
      email: z.string().trim().max(254).default(''),
      phone: z.string().trim().max(30).default(''),
      targetIds: z.array(Id).max(500).default([]),
    }),
    output: z.object({ id: Id }),
    summary: 'Adds one person to the list.',
  }),
  removeRespondents: endpoint({
    method: 'POST',
    path: '/survey/respondents/remove',
    access: manage,
    input: OneSurvey.extend({ respondentIds: z.array(Id).min(1).max(500) }),
    output: z.object({ done: z.literal(true) }),
    summary: 'Takes people who have answered nothing off the list, with their links.',
  }),
  forgetList: endpoint({
    method: 'POST',
    path: '/survey/lists/forget',
    access: manage,
    input: OneSurvey,
    output: z.object({ removed: z.int() }),
    summary: 'Deletes all people of a counted survey; their links keep their numbers.',
  }),
}
