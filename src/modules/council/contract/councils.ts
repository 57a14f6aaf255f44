/** Doors of councils themselves: set up by decision, their members. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import {
  CouncilSummary,
  Day,
  Done,
  Duty,
  Id,
  Member,
  MOST_BYTES,
  PAPER_TYPES,
  Rulebook,
  SessionSummary,
  Version,
} from './shapes.ts'

const Name = z.string().trim().min(3).max(200)
const DecisionNumber = z.string().trim().min(1).max(80)
export const NewMember = z.object({
  accountId: Id,
  position: z.string().trim().max(200).default(''),
  duty: Duty,
  hasVote: z.boolean().default(true),
})
export type NewMember = z.output<typeof NewMember>

export const Council = CouncilSummary.omit({ members: true }).extend({
  ...Rulebook.shape,
  version: z.int(),
  decisionFile: z.object({ name: z.string(), mediaType: z.string() }).nullable(),
  members: z.array(Member),
  sessions: z.array(SessionSummary),
  /** A session has been opened: how the council decides stands. */
  hasBegun: z.boolean(),
})
export type Council = z.output<typeof Council>

export const Candidate = z.object({
  accountId: Id,
  fullName: z.string(),
  userName: z.string(),
  unitId: z.int(),
  unitName: z.string(),
  hasRole: z.boolean(),
})
export type Candidate = z.output<typeof Candidate>

export const councils = {
  councils: endpoint({
    method: 'GET',
    path: '/council/councils',
    access: may('council.view'),
    input: z.object({}),
    output: z.object({
      councils: z.array(CouncilSummary),
      /** Open rounds without a council. */
      rounds: z.array(z.object({ id: Id, name: z.string() })),
    }),
    summary: 'Lists the appraisal councils, newest round first, and the open rounds that have none.',
  }),
  council: endpoint({
    method: 'GET',
    path: '/council/councils/{councilId}',
    access: may('council.view'),
    input: z.object({ councilId: Id }),
    output: Council,
    summary: 'A council: its decision, its members of all days, its sessions.',
  }),
  setUpCouncil: endpoint({
    method: 'POST',
    path: '/council/councils/set-up',
    access: may('council.manage'),
    input: Rulebook.extend({
      roundId: Id,
      name: Name,
      decisionNumber: DecisionNumber,
      decisionDay: Day,
      members: z.array(NewMember).max(60),
    }),
    output: z.object({ councilId: Id }),
    summary: 'Sets up the council of a round with its members; decisions then come from its sessions alone.',
  }),
  editCouncil: endpoint({
    method: 'POST',
    path: '/council/councils/edit',
    access: may('council.manage'),
    input: Rulebook.extend({
      councilId: Id,
      version: Version,
      name: Name,
      decisionNumber: DecisionNumber,
      decisionDay: Day,
    }),
    output: Done,
    summary: 'Mends what is written of a council; how it decides only until its first session is opened.',
  }),
  attachCouncilDecision: endpoint({
    method: 'POST',
    path: '/council/councils/decision',
    access: may('council.manage'),
    upload: { maxBytes: MOST_BYTES, mediaTypes: PAPER_TYPES },
    input: z.object({ councilId: Id }),
    output: Done,
    summary: 'Keeps the file of the decision that sets up a council; sent again, it takes the place of the one before.',
  }),
  councilDecision: endpoint({
    method: 'GET',
    path: '/council/councils/{councilId}/decision',
    access: may('council.view'),
    input: z.object({ councilId: Id, download: z.boolean().default(false) }),
    output: bytes,
    summary: 'The file of the decision that sets up a council.',
  }),
  candidates: endpoint({
    method: 'GET',
    path: '/council/candidates',
    access: may('council.manage'),
    input: z.object({ search: z.string().trim().min(1).max(100) }),
    output: z.object({ people: z.array(Candidate) }),
    summary: 'Accounts that may become members, by name or user name, with whether they hold the role.',
  }),
  addMember: endpoint({
    method: 'POST',
    path: '/council/members/add',
    access: may('council.manage'),
    input: NewMember.extend({ councilId: Id, version: Version, fromDay: Day }),
    output: Done,
    summary: 'Adds a member from a day on.',
  }),
  replaceMember: endpoint({
    method: 'POST',
    path: '/council/members/replace',
    access: may('council.manage'),
    input: z.object({
      memberId: Id,
      version: Version,
      untilDay: Day,
      reason: z.string().trim().min(3).max(500),
      /** Who takes his place the day after, with his duty and vote; null: nobody. */
      by: z.object({ accountId: Id, position: z.string().trim().max(200).default('') }).nullable(),
    }),
    output: Done,
    summary: 'Ends a membership on a day, and gives duty and vote to another from the day after.',
  }),
}
