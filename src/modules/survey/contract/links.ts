/** Doors of lists and links: who is asked, and how he gets his link. Tokens stand in no address of these. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import { listRoles } from '../rules/links/list-columns.ts'
import { Id, SurveyStatus } from './shapes.ts'

const manage = may('survey.manage')
const Done = z.object({ done: z.literal(true) })
const OneSurvey = z.object({ surveyId: Id })
const OfGroup = OneSurvey.extend({ groupId: Id.optional() })
const Day = z.string()

/**
 * A list as it is brought, in the call itself: it holds people's addresses, so no file of it is kept.
 * Four million letters are a file of three megabytes.
 */
const BroughtList = OneSurvey.extend({ fileName: z.string().trim().max(200), base64: z.base64().max(4_000_000) })

export const LinkGroup = z.object({
  id: Id,
  name: z.string(),
  /** Forms its quotas ask for, and those of them no live link is asked for yet. */
  forms: z.int(),
  left: z.int(),
  people: z.int(),
  withoutLink: z.int(),
  /** Live links: of people of the list, without a name; by how far they were used. */
  named: z.int(),
  unnamed: z.int(),
  unused: z.int(),
  partly: z.int(),
  used: z.int(),
  revoked: z.int(),
})
export type LinkGroup = z.infer<typeof LinkGroup>

export const Sending = z.object({
  kind: z.enum(['invitation', 'reminder']),
  askedByName: z.string(),
  askedAt: z.string(),
  state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
  done: z.int(),
  total: z.int().nullable(),
  trouble: z.string().nullable(),
})

export const LinkState = z.object({
  status: SurveyStatus,
  closesAt: z.string().nullable(),
  mailIsOn: z.boolean(),
  groups: z.array(LinkGroup),
  quotas: z.array(z.object({ groupId: Id, targetId: Id, targetName: z.string(), forms: z.int(), handed: z.int() })),
  /** Live links of people with an e-mail address: not yet mailed, refused by the mail server. */
  toMail: z.int(),
  refused: z.int(),
  /** People who have not answered all; of them those not yet reminded today, and those of these with an address. */
  unanswered: z.int(),
  toRemind: z.int(),
  toRemindByMail: z.int(),
  sending: Sending.nullable(),
})
export type LinkState = z.infer<typeof LinkState>

const LinkUse = z.enum(['unused', 'partly', 'used', 'revoked'])
export type LinkUse = z.infer<typeof LinkUse>
const IssuedLink = z.object({
  id: Id,
  number: z.int(),
  turn: z.int(),
  use: LinkUse,
  targets: z.array(z.string()),
  sentOn: Day.nullable(),
  remindedOn: Day.nullable(),
})

export const ListedRespondent = z.object({
  id: Id,
  fullName: z.string(),
  position: z.string(),
  workplace: z.string(),
  groupName: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  mailTrouble: z.string().nullable(),
  link: IssuedLink.nullable(),
})
export type ListedRespondent = z.infer<typeof ListedRespondent>

export const UnnamedLink = IssuedLink.extend({ groupName: z.string() })
export type UnnamedLink = z.infer<typeof UnnamedLink>

const Paged = OfGroup.extend({
  use: z.enum(['all', 'none', ...LinkUse.options]).default('all'),
  page: z.int().min(1).max(10_000).default(1),
  pageSize: z.int().min(1).max(200).default(50),
})

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

const ChosenLinks = OneSurvey.extend({
  links: z
    .array(z.object({ id: Id, turn: z.int() }))
    .min(1)
    .max(500),
})

export const links = {
  links: endpoint({
    method: 'GET',
    path: '/survey/surveys/{surveyId}/links',
    access: manage,
    input: OneSurvey,
    output: LinkState,
    summary: 'Counts by group: people, links, how far they were used, letters to send; never who answered what.',
  }),
  respondents: endpoint({
    method: 'GET',
    path: '/survey/surveys/{surveyId}/respondents',
    access: manage,
    input: Paged.extend({ search: z.string().trim().max(100).default('') }),
    output: z.object({ rows: z.array(ListedRespondent), total: z.int() }),
    summary: 'The people of the list, by given name, with their links and whether these were used.',
  }),
  unnamedLinks: endpoint({
    method: 'GET',
    path: '/survey/surveys/{surveyId}/unnamed-links',
    access: manage,
    input: Paged,
    output: z.object({ rows: z.array(UnnamedLink), total: z.int() }),
    summary: 'Links without a name, by number, with whether they were used.',
  }),
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
    output: Done,
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
  issueLinks: endpoint({
    method: 'POST',
    path: '/survey/links/issue',
    access: manage,
    input: OneSurvey.extend({
      /** To each person of the list who has none. */
      toList: z.boolean(),
      unnamed: z
        .array(z.object({ groupId: Id, count: z.int().min(1).max(20_000) }))
        .max(50)
        .default([]),
      /** Units a link is asked about at most; absent: as many as the quotas need. */
      most: z.int().min(1).max(500).optional(),
    }),
    output: z.object({ issued: z.int(), forms: z.int(), short: z.int() }),
    summary: 'Issues links and spreads them over the units so that each quota is met as evenly as can be.',
  }),
  reissueLinks: endpoint({
    method: 'POST',
    path: '/survey/links/reissue',
    access: manage,
    input: ChosenLinks,
    output: Done,
    summary: 'Issues links anew: the token before stops working; what was answered stays.',
  }),
  revokeLinks: endpoint({
    method: 'POST',
    path: '/survey/links/revoke',
    access: manage,
    input: ChosenLinks,
    output: Done,
    summary: 'Revokes links: they answer no more; what was answered stays.',
  }),
  revokeUnused: endpoint({
    method: 'POST',
    path: '/survey/links/revoke-unused',
    access: manage,
    input: OneSurvey.extend({ groupId: Id }),
    output: z.object({ revoked: z.int() }),
    summary: 'Revokes the links of a group that answered nothing, so that they can be spread again.',
  }),
  slips: endpoint({
    method: 'GET',
    path: '/survey/surveys/{surveyId}/slips.pdf',
    access: manage,
    input: OfGroup.extend({ whose: z.enum(['all', 'named', 'unnamed']).default('all') }),
    output: bytes,
    summary: 'Slips with QR codes, eight on a page of A4 to be cut apart, without names.',
  }),
  envelopes: endpoint({
    method: 'GET',
    path: '/survey/surveys/{surveyId}/envelopes.pdf',
    access: manage,
    input: OfGroup,
    output: bytes,
    summary: 'Which numbered slip goes into whose envelope.',
  }),
  mergeWorkbook: endpoint({
    method: 'GET',
    path: '/survey/surveys/{surveyId}/merge.xlsx',
    access: manage,
    input: OfGroup.extend({ who: z.enum(['all', 'to-remind']).default('all') }),
    output: bytes,
    summary: 'People with their links as a workbook for a mail merge: all, or those to be reminded today.',
  }),
  letters: endpoint({
    method: 'GET',
    path: '/survey/surveys/{surveyId}/letters.docx',
    access: manage,
    input: OfGroup,
    output: bytes,
    summary: 'Letters of invitation as a Word document, a page a person.',
  }),
  sendLetters: endpoint({
    method: 'POST',
    path: '/survey/links/send',
    access: manage,
    input: OneSurvey.extend({ kind: z.enum(['invitation', 'reminder']) }),
    output: z.object({ letters: z.int() }),
    summary:
      'Sends letters by e-mail in the background: invitations once, reminders to those who have not answered, once a day.',
  }),
  stopSending: endpoint({
    method: 'POST',
    path: '/survey/links/stop-sending',
    access: manage,
    input: OneSurvey,
    output: Done,
    summary: 'Stops the letters that are being sent; what was sent stays noted.',
  }),
  noteReminded: endpoint({
    method: 'POST',
    path: '/survey/links/note-reminded',
    access: manage,
    input: OfGroup,
    output: z.object({ noted: z.int() }),
    summary: 'Notes that those who have not answered were reminded today by other means.',
  }),
}
