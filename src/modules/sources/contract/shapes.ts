/** Shapes the doors of sources share. */
import { z } from 'zod'

export const Id = z.uuid()
export const Instant = z.string()
export const UnitId = z.int().positive().max(2_147_483_647)
export const Version = z.int().min(1)
export const Page = z.int().min(1).max(100_000).default(1)
/** Whole ten-thousandths of a percent’s hundredth: FULL is 1_000_000. */
export const Percent = z.int().min(0).max(1_000_000)
export const Pull = z.enum(['off', 'daily', 'weekly'])
export type Pull = z.output<typeof Pull>

export const Measure = z.object({ key: z.string(), title: z.string(), rule: z.string() })
export type Measure = z.output<typeof Measure>

export const AdapterFacts = z.object({
  key: z.string(),
  title: z.string(),
  about: z.string(),
  /** What the heading line of a table needs. */
  columns: z.array(z.string()),
  periodExamples: z.array(z.string()),
  measures: z.array(Measure),
})
export type AdapterFacts = z.output<typeof AdapterFacts>

export const Standing = z.object({
  state: z.enum(['off', 'never', 'late', 'on-time']),
  hasFailed: z.boolean(),
  age: z.int().nullable(),
})

export const SnapshotFacts = z.object({
  id: Id,
  period: z.string(),
  periodFrom: z.string(),
  periodTo: z.string(),
  takenAt: Instant,
  takenByName: z.string(),
  how: z.enum(['file', 'pull']),
  origin: z.string(),
  sha256: z.string(),
  size: z.int(),
  rows: z.int(),
})
export type SnapshotFacts = z.output<typeof SnapshotFacts>

export const AttemptState = z.enum(['waiting', 'running', 'done', 'same', 'failed', 'cancelled'])
export const Attempt = z.object({
  id: Id,
  state: AttemptState,
  askedByName: z.string(),
  askedAt: Instant,
  isScheduled: z.boolean(),
  endedAt: Instant.nullable(),
  received: z.int(),
  announced: z.int().nullable(),
  answeredFrom: z.string().nullable(),
  isInside: z.boolean().nullable(),
  reason: z.string().nullable(),
  snapshotId: Id.nullable(),
})
export type Attempt = z.output<typeof Attempt>

export const SourceRow = z.object({
  id: Id,
  adapter: z.string(),
  adapterTitle: z.string(),
  name: z.string(),
  pull: Pull,
  lateAfterDays: z.int(),
  isSample: z.boolean(),
  standing: Standing,
  newest: SnapshotFacts.nullable(),
  lastAttempt: Attempt.nullable(),
})
export type SourceRow = z.output<typeof SourceRow>

/** A round in which this source values something. */
export const SourceRound = z.object({
  roundId: Id,
  roundName: z.string(),
  isOpen: z.boolean(),
  bound: z.int(),
  /** What the round’s values came from, newest first; none when nothing was taken yet. */
  taken: z.array(z.object({ snapshotId: Id, period: z.string(), takenAt: Instant, values: z.int() })),
  /** The newest snapshot is not what the round holds. */
  hasNewer: z.boolean(),
})
export type SourceRound = z.output<typeof SourceRound>

export const Source = SourceRow.extend({
  isOn: z.boolean(),
  withinId: UnitId,
  withinName: z.string(),
  address: z.string().nullable(),
  headerName: z.string().nullable(),
  hasSecret: z.boolean(),
  version: z.int(),
  changedByName: z.string(),
  changedAt: Instant,
  about: z.string(),
  columns: z.array(z.string()),
  periodExamples: z.array(z.string()),
  measures: z.array(Measure),
  rounds: z.array(SourceRound),
  /** Rounds that may be bound now. */
  openRounds: z.array(z.object({ roundId: Id, name: z.string() })),
})
export type Source = z.output<typeof Source>
