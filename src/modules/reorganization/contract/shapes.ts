/** Shapes the doors of reorganization share. */
import { z } from 'zod'
import { EVENT_KINDS, LEVELS } from '../../../shared/units.ts'
import { FACTS_SAID } from '../rules/facts-said.ts'
import { HELD_KINDS } from '../rules/held.ts'

export const Id = z.uuid()
export const Day = z.iso.date()
export const Instant = z.string()
/** What PostgreSQL keeps as an int. */
export const Version = z.int().min(0).max(2_147_483_647)
export const UnitId = z.int().positive().max(2_147_483_647)
/** A unit that is there, or, negative, one that begins by the event. */
export const PartyId = z
  .int()
  .min(-10_000)
  .max(2_147_483_647)
  .refine((id) => id !== 0)
export const Kind = z.enum(EVENT_KINDS)
export const Level = z.enum(LEVELS)
export const Done = z.object({ done: z.literal(true) })
export const NamedUnit = z.object({ unitId: z.int(), fullName: z.string() })
/** Why not, in a sentence; `at` names the step of the form where it is mended. */
export const Problem = z.object({ reason: z.string(), sentence: z.string(), at: z.string().optional() })
export type Problem = z.output<typeof Problem>

const text = (most: number) => z.string().trim().max(most)

export const UnitFacts = z.object({
  code: text(20).nullable(),
  level: Level,
  kind: text(60),
  name: text(250),
  fullName: text(320),
  parentId: PartyId.nullable(),
  seat: text(300).nullable(),
})

/** What the wizard has: perhaps unfinished. */
export const Draft = z.object({
  before: z.array(UnitId).max(1_000),
  after: z.array(UnitFacts.extend({ unitId: PartyId })).max(1_000),
  /** Whom a child stands under after, where that is not told by the event itself. */
  children: z.array(z.object({ unitId: UnitId, parentId: PartyId })).max(20_000),
  /** Rooms that end with the unit they are part of. */
  ends: z.array(UnitId).max(20_000).default([]),
  /** Null: everyone after follows everyone before. */
  succession: z
    .array(z.object({ fromId: UnitId, toId: PartyId, coverage: z.enum(['full', 'partial']) }))
    .max(5_000)
    .nullable(),
  /** Who takes over what an ended unit leaves, where several follow it or nobody does. */
  keepers: z.array(z.object({ unitId: UnitId, keeperId: PartyId })).max(1_000),
  /** What the decision says of units from the day on: staff, autonomy, households, area. */
  facts: z
    .array(
      z.object({
        unitId: PartyId,
        fact: z.enum(FACTS_SAID),
        value: z.union([z.int().min(0).max(100_000_000), text(40)]),
      }),
    )
    .max(5_000)
    .default([]),
})
export type Draft = z.output<typeof Draft>

export const ProposalStatus = z.enum([
  'draft',
  'submitted',
  'returned',
  'stopped',
  'refused',
  'withdrawn',
  'recorded',
  'undone',
])

export const ProposalSummary = z.object({
  id: Id,
  unitId: z.int(),
  unitName: z.string(),
  title: z.string(),
  kind: Kind,
  day: Day.nullable(),
  legalBasis: z.string(),
  status: ProposalStatus,
  savedAt: Instant,
})
export type ProposalSummary = z.output<typeof ProposalSummary>

/** What a person writes of a proposal; the version he saw comes with it. */
export const Written = z.object({
  title: z.string().trim().min(1).max(300),
  kind: Kind,
  day: Day.nullable(),
  draft: Draft,
  legalBasis: text(300),
  decidedOn: Day.nullable(),
  issuer: text(200),
  note: text(1_000),
})
export type Written = z.output<typeof Written>

export const Proposal = Written.extend({
  id: Id,
  version: Version,
  unitId: z.int(),
  unitName: z.string(),
  status: ProposalStatus,
  savedAt: Instant,
  /** Whoever drew it up or sent it: a second person records. */
  draftedBy: z.string(),
  submittedBy: z.string().nullable(),
  paper: z
    .object({ documentId: Id, title: z.string(), number: z.string().nullable(), mediaType: z.string() })
    .nullable(),
  eventId: z.string().nullable(),
  /** Units it began, by the negative number each has in the draft. */
  begun: z.record(z.string(), z.int()),
  takenOverAt: Instant.nullable(),
  steps: z.array(z.object({ step: z.string(), takenAt: Instant, takenByName: z.string(), reason: z.string() })),
  /** Names of every unit that is spoken of, on the eve of the day. */
  names: z.array(NamedUnit),
})
export type Proposal = z.output<typeof Proposal>

/** A unit as it is on a day, to be put into the form. */
export const UnitOnEve = UnitFacts.extend({
  unitId: z.int(),
  parentId: z.int().nullable(),
  parentName: z.string().nullable(),
})
export type UnitOnEve = z.output<typeof UnitOnEve>

const Side = UnitFacts.extend({ unitId: z.int(), parentName: z.string().nullable() })

export const Preview = z.object({
  /** The day it is worked out for: today where none is named yet. */
  day: Day,
  /** What has to be mended before it may be sent. */
  reasons: z.array(Problem),
  /** Freeze orders that stop it, each named. */
  frozen: z.array(Problem),
  /** What is missing besides, before it may be recorded: number, day and signer of the decision. */
  toRecord: z.array(Problem),
  /** What does not hinder it, but should be known. */
  remarks: z.array(Problem),
  before: z.array(Side.extend({ ends: z.boolean() })),
  after: z.array(
    Side.extend({
      begins: z.boolean(),
      /** What is other than on the eve. */
      changed: z.array(z.enum(['code', 'level', 'kind', 'name', 'fullName', 'parentId', 'seat'])),
    }),
  ),
  children: z.array(
    NamedUnit.extend({
      level: Level,
      from: NamedUnit,
      options: z.array(NamedUnit),
      parentId: z.int().nullable(),
      mayStay: z.boolean(),
      mayEnd: z.boolean(),
      ends: z.boolean(),
    }),
  ),
  endings: z.array(
    NamedUnit.extend({
      successors: z.array(NamedUnit),
      keeperId: z.int().nullable(),
      /** Whoever takes over was named in the proposal, and may be named otherwise. */
      isNamed: z.boolean(),
    }),
  ),
  held: z.array(
    z.object({
      unitId: z.int(),
      kind: z.enum(HELD_KINDS),
      count: z.int(),
      examples: z.array(z.string()),
      follows: z.enum(['successor', 'stays']),
      needsSuccessor: z.boolean(),
    }),
  ),
  /** People assigned and present, as the ended and the going-on have them on the eve. */
  figures: z.array(z.object({ unitId: z.int(), fact: z.string(), amount: z.number() })),
  /** Only what lies in the reader's own units was counted. */
  isPartial: z.boolean(),
})
export type Preview = z.output<typeof Preview>
