/** Doors of the agenda and of votes: what is brought before the council, what each member holds, what is decided. */
import { z } from 'zod'
import { endpoint, may } from '../../../shared/endpoint.ts'
import { Done, Id, Inputs, Instant, PointsField, Seen, Version, VoteOutcome } from './shapes.ts'

const OneItem = z.object({ itemId: Id })
const Cast = OneItem.extend({
  /** Of the vote that is changed, 0 for the first. */
  version: Version,
  /** The state of the criterion the vote is about. */
  seen: Seen,
  outcome: VoteOutcome,
  inputs: Inputs.nullable().default(null),
  reason: z.string().trim().max(2000).default(''),
})

export const AgendaCandidate = z.object({
  assessmentId: Id,
  criterionId: Id,
  unitName: z.string(),
  blockName: z.string(),
  code: z.string(),
  title: z.string(),
  maxPoints: PointsField,
  appraiser: z.string().nullable(),
  isAnswered: z.boolean(),
  /** As the explanation words it. */
  text: z.string(),
  unitPoints: PointsField.nullable(),
  appraisedPoints: PointsField.nullable(),
})
export type AgendaCandidate = z.output<typeof AgendaCandidate>

export const items = {
  agendaCandidates: endpoint({
    method: 'GET',
    path: '/council/sessions/{sessionId}/candidates',
    access: may('council.manage'),
    input: z.object({ sessionId: Id }),
    output: z.object({ rows: z.array(AgendaCandidate) }),
    summary: 'What units of the round contest and no session has on its agenda or has decided.',
  }),
  criteriaToAdd: endpoint({
    method: 'GET',
    path: '/council/sessions/{sessionId}/criteria',
    access: may('council.manage'),
    input: z.object({ sessionId: Id }),
    output: z.object({
      sheets: z.array(z.object({ assessmentId: Id, unitName: z.string(), setId: Id })),
      criteria: z.array(z.object({ id: Id, setId: Id, code: z.string(), title: z.string() })),
    }),
    summary: 'Sheets past their appraisal and the criteria units score, to bring one before the council for a reason.',
  }),
  addItems: endpoint({
    method: 'POST',
    path: '/council/items/add',
    access: may('council.manage'),
    input: z.object({
      sessionId: Id,
      items: z
        .array(z.object({ assessmentId: Id, criterionId: Id, reason: z.string().trim().max(1000).default('') }))
        .min(1)
        .max(500),
    }),
    output: z.object({ added: z.int() }),
    summary: 'Brings criteria onto the agenda; one that no unit contested needs a reason.',
  }),
  moveItem: endpoint({
    method: 'POST',
    path: '/council/items/move',
    access: may('council.manage'),
    input: OneItem.extend({ position: z.int().min(1).max(10_000) }),
    output: Done,
    summary: 'Moves an item to another place on the agenda.',
  }),
  removeItem: endpoint({
    method: 'POST',
    path: '/council/items/remove',
    access: may('council.manage'),
    input: OneItem,
    output: Done,
    summary: 'Takes an item off the agenda while nobody has voted on it.',
  }),
  postponeItem: endpoint({
    method: 'POST',
    path: '/council/items/postpone',
    access: may('council.manage'),
    input: OneItem.extend({ version: Version, reason: z.string().trim().min(3).max(1000) }),
    output: Done,
    summary: 'Postpones an item to the next session.',
  }),
  vote: endpoint({
    method: 'POST',
    path: '/council/items/vote',
    access: may('council.vote'),
    input: Cast,
    output: Done,
    summary: 'Casts or changes one’s own vote on an item, until it is decided.',
  }),
  enterVote: endpoint({
    method: 'POST',
    path: '/council/items/enter-vote',
    access: may('council.manage'),
    input: Cast.extend({ memberId: Id }),
    output: Done,
    summary: 'Writes down a vote spoken at the meeting, marked with who wrote it.',
  }),
  decideItem: endpoint({
    method: 'POST',
    path: '/council/items/decide',
    access: may('council.manage'),
    input: OneItem.extend({ version: Version, words: z.string().trim().min(3).max(2000) }),
    output: Done,
    summary: 'Decides an item as the votes stand; the decision binds the score.',
  }),
  waitingVotes: endpoint({
    method: 'GET',
    path: '/council/waiting',
    access: may('council.vote'),
    input: z.object({}),
    output: z.object({
      sessions: z.array(
        z.object({
          sessionId: Id,
          councilName: z.string(),
          number: z.int(),
          form: z.enum(['meeting', 'writing']),
          status: z.enum(['planned', 'open']),
          heldAt: Instant,
          endsAt: Instant.nullable(),
          place: z.string(),
          /** Open items that are his to vote on, and of them those he has not voted on. */
          items: z.int(),
          waiting: z.int(),
        }),
      ),
    }),
    summary: 'Sessions one is a member of, with how many items wait for one’s vote.',
  }),
}
