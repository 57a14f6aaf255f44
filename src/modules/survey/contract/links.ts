/** Doors of links: who has one, how he gets it, how far it was used. Tokens stand in no address of these. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import { Id, SurveyStatus } from './shapes.ts'

const manage = may('survey.manage')
const Done = z.object({ done: z.literal(true) })
const OneSurvey = z.object({ surveyId: Id })
const OfGroup = OneSurvey.extend({ groupId: Id.optional() })
const Day = z.string()

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
