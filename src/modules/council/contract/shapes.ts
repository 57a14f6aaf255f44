/** Shapes the council's doors share. Points are whole ten-thousandths, as par's. */
import { z } from 'zod'

export const Id = z.uuid()
export const Day = z.iso.date()
export const Instant = z.string()
/** What PostgreSQL keeps as an int. */
export const Version = z.int().min(0).max(2_147_483_647)
export const PointsField = z.int()
export const Done = z.object({ done: z.literal(true) })
export const Problem = z.object({ reason: z.string(), sentence: z.string(), at: z.string().optional() })

export const Duty = z.enum(['chair', 'deputy', 'member', 'secretary'])
export type Duty = z.output<typeof Duty>
/** How the council decides: what the decision that sets it up says, and the custom where it says nothing. */
export const Rulebook = z.object({
  majority: z.enum(['present', 'cast']).default('present'),
  tie: z.enum(['chair', 'none']).default('chair'),
  ownUnit: z.enum(['not-counted', 'counted']).default('not-counted'),
})
export type Rulebook = z.output<typeof Rulebook>

export const CouncilSummary = z.object({
  id: Id,
  roundId: Id,
  roundName: z.string(),
  name: z.string(),
  decisionNumber: z.string(),
  decisionDay: z.string(),
  members: z.int(),
})
export type CouncilSummary = z.output<typeof CouncilSummary>

export const Member = z.object({
  id: Id,
  accountId: Id,
  fullName: z.string(),
  position: z.string(),
  unitId: z.int(),
  unitName: z.string(),
  duty: Duty,
  hasVote: z.boolean(),
  fromDay: z.string(),
  untilDay: z.string().nullable(),
  leftReason: z.string(),
  /** Without the role of a member nobody can vote: his account is to be given it. */
  hasRole: z.boolean(),
})
export type Member = z.output<typeof Member>

export const SessionForm = z.enum(['meeting', 'writing'])
export const SessionStatus = z.enum(['planned', 'open', 'closed'])
export const SessionSummary = z.object({
  id: Id,
  councilId: Id,
  number: z.int(),
  form: SessionForm,
  heldAt: Instant,
  endsAt: Instant.nullable(),
  place: z.string(),
  status: SessionStatus,
  minutesNumber: z.string().nullable(),
  items: z.int(),
  decided: z.int(),
  postponed: z.int(),
})
export type SessionSummary = z.output<typeof SessionSummary>

/** What is held of a criterion: the appraisal stands, the unit is right, or other inputs. */
export const Held = z.enum(['kept', 'agreed', 'corrected'])
export const VoteOutcome = z.enum([...Held.options, 'abstained'])
export type VoteOutcome = z.output<typeof VoteOutcome>
/** Inputs of a criterion: par says of which form, and checks them. */
export const Inputs = z.looseObject({ type: z.string().max(40) })

/** The state of a criterion as somebody saw it: the version of each hand, 0 for none, and its papers. */
export const Seen = z.object({
  entry: Version,
  first: Version,
  explanation: Version,
  second: Version,
  council: Version,
  papers: z.array(z.string().max(500)).max(1000),
})
export type Seen = z.output<typeof Seen>

/** What one hand said, in the order in which they speak. */
export const Said = z.object({
  hand: z.enum(['self', 'first', 'explanation', 'second', 'council']),
  handInWords: z.string(),
  outcomeInWords: z.string(),
  points: PointsField.nullable(),
  words: z.string(),
  byName: z.string(),
  at: Instant,
  papers: z.int(),
  hasLapsed: z.boolean(),
  isInForce: z.boolean(),
})

export const MemberVote = z.object({
  memberId: Id,
  outcome: VoteOutcome,
  inputs: Inputs.nullable(),
  inputsInWords: z.string(),
  points: PointsField.nullable(),
  reason: z.string(),
  votedAt: Instant,
  /** Who wrote it down at the meeting; null: the member himself. */
  enteredByName: z.string().nullable(),
  version: z.int(),
  /** What has changed on the sheet since the vote was cast; empty: it was cast on what stands there. */
  changedSince: z.array(z.string()),
})
export type MemberVote = z.output<typeof MemberVote>

/** One thing that was voted for: several corrections that differ are several. */
export const VoteOption = z.object({
  outcome: Held,
  inputs: Inputs.nullable(),
  memberIds: z.array(Id),
})

export const Standing = z.enum(['decided', 'below-quorum', 'tie', 'no-majority', 'open'])
export const Tally = z.object({
  /** Members with a vote who count here, how many of them take part, and how many must. */
  base: z.int(),
  present: z.int(),
  needed: z.int(),
  leftOut: z.array(Id),
  options: z.array(VoteOption),
  abstained: z.array(Id),
  /** Take part and have not voted. */
  waiting: z.array(Id),
  /** Of how many the majority is taken, and how many make it. */
  majorityOf: z.int(),
  majority: z.int(),
  standing: Standing,
  /** The option that stands, when it is decided; whether only by the side of whoever presides. */
  winner: z.int().nullable(),
  byChair: z.boolean(),
})
export type Tally = z.output<typeof Tally>

export const ItemStatus = z.enum(['open', 'decided', 'postponed'])
export const Item = z.object({
  id: Id,
  sessionId: Id,
  position: z.int(),
  status: ItemStatus,
  version: z.int(),
  /** Why it is on the agenda, where no unit contested it. */
  reason: z.string(),
  isContested: z.boolean(),
  isCarried: z.boolean(),
  postponedReason: z.string(),
  assessmentId: Id,
  unitId: z.int(),
  unitName: z.string(),
  blockName: z.string(),
  criterion: z.object({ id: Id, code: z.string(), title: z.string(), maxPoints: PointsField }),
  /** The body that answers for it. */
  appraiser: z.string().nullable(),
  said: z.array(Said),
  now: Seen,
  /** Points if the appraisal stands, if the unit's word does; null: it does not apply, or there is no such word. */
  pointsIf: z.object({ kept: PointsField.nullable(), agreed: PointsField.nullable() }),
  votes: z.array(MemberVote),
  tally: Tally,
  decision: z
    .object({
      outcome: Held,
      inputsInWords: z.string(),
      points: PointsField.nullable(),
      words: z.string(),
      byName: z.string(),
      at: Instant,
    })
    .nullable(),
  /** Why whoever asks cannot vote on it now; null: he can. */
  whyNotVote: Problem.nullable(),
  /** Why it cannot be decided now. */
  whyNotDecide: z.array(Problem),
})
export type Item = z.output<typeof Item>

export const Attending = z.object({
  memberId: Id,
  accountId: Id,
  fullName: z.string(),
  position: z.string(),
  unitId: z.int(),
  unitName: z.string(),
  duty: Duty,
  hasVote: z.boolean(),
  /** Null: not noted yet. */
  isPresent: z.boolean().nullable(),
  note: z.string(),
})
export type Attending = z.output<typeof Attending>

export const Session = SessionSummary.extend({
  councilName: z.string(),
  roundId: Id,
  roundName: z.string(),
  agenda: z.string(),
  conclusion: z.string(),
  version: z.int(),
  openedAt: Instant.nullable(),
  closedAt: Instant.nullable(),
  closedByName: z.string().nullable(),
  rulebook: Rulebook,
  hasDecisionFile: z.boolean(),
  members: z.array(Attending),
  quorum: z.object({ base: z.int(), present: z.int(), needed: z.int(), holds: z.boolean() }),
  /** Whoever asks, when he is a member on the day of the session. */
  ownMemberId: Id.nullable(),
  agendaItems: z.array(Item),
  whyNotClose: z.array(Problem),
  minutesSha256: z.string().nullable(),
  signed: z.object({ fileName: z.string(), mediaType: z.string(), byName: z.string(), at: Instant }).nullable(),
})
export type Session = z.output<typeof Session>

/** Decisions and signed minutes come as PDF, photographed, or as they left the office. */
export const PAPER_TYPES = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/webp',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
] as const
export const SIGNED_TYPES = ['application/pdf', 'image/png', 'image/jpeg', 'image/webp'] as const
export const MOST_BYTES = 50 * 1024 * 1024
