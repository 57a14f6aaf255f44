/** Doors of what sources said: snapshots, and the askings they come from. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import { Attempt, Id, Measure, Page, Percent, SnapshotFacts } from './shapes.ts'

export const MOST_BYTES = 20 * 1024 * 1024

export const SnapshotUnit = z.object({
  unitId: z.int(),
  unitName: z.string(),
  place: z.int(),
  /** By measure: as written, as a percentage. */
  values: z.record(z.string(), z.object({ raw: z.string(), percent: Percent })),
})
export type SnapshotUnit = z.output<typeof SnapshotUnit>

export const Difference = z.object({
  unitId: z.int(),
  unitName: z.string(),
  measure: z.string(),
  before: Percent.nullable(),
  after: Percent.nullable(),
})
export type Difference = z.output<typeof Difference>

export const snapshots = {
  snapshots: endpoint({
    method: 'GET',
    path: '/sources/snapshots',
    access: may('sources.view'),
    input: z.object({ sourceId: Id, page: Page }),
    output: z.object({ snapshots: z.array(SnapshotFacts), total: z.int() }),
    summary: 'Lists the snapshots of a source, the newest first, fifty a page.',
  }),
  snapshot: endpoint({
    method: 'GET',
    path: '/sources/snapshots/{snapshotId}',
    access: may('sources.view'),
    input: z.object({ snapshotId: Id }),
    output: SnapshotFacts.extend({
      sourceId: Id,
      sourceName: z.string(),
      measures: z.array(Measure),
      units: z.array(SnapshotUnit),
    }),
    summary: 'One snapshot with the values of every unit.',
  }),
  snapshotFile: endpoint({
    method: 'GET',
    path: '/sources/snapshots/{snapshotId}/file',
    access: may('sources.view'),
    input: z.object({ snapshotId: Id }),
    output: bytes,
    summary: 'The bytes of a snapshot as the source gave them.',
  }),
  compare: endpoint({
    method: 'GET',
    path: '/sources/snapshots/{snapshotId}/compare',
    access: may('sources.view'),
    input: z.object({ snapshotId: Id, beforeId: Id }),
    output: z.object({
      before: SnapshotFacts,
      after: SnapshotFacts,
      measures: z.array(Measure),
      same: z.int(),
      differences: z.array(Difference),
    }),
    summary: 'What is different between two snapshots of a source.',
  }),
  importSnapshot: endpoint({
    method: 'POST',
    path: '/sources/snapshots/import',
    access: may('sources.manage'),
    input: z.object({ sourceId: Id }),
    output: SnapshotFacts,
    upload: {
      maxBytes: MOST_BYTES,
      mediaTypes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv', 'text/plain'],
    },
    summary: 'Takes in a file of a source as a snapshot: all of it, or nothing with every wrong row named.',
  }),
  pull: endpoint({
    method: 'POST',
    path: '/sources/pulls/ask',
    access: may('sources.manage'),
    input: z.object({ sourceId: Id }),
    output: z.object({ attemptId: Id }),
    summary: 'Asks a source over the network, in the background.',
  }),
  cancelPull: endpoint({
    method: 'POST',
    path: '/sources/pulls/cancel',
    access: may('sources.manage'),
    input: z.object({ attemptId: Id }),
    output: z.object({ done: z.literal(true) }),
    summary: 'Stops an asking that is under way.',
  }),
  attempt: endpoint({
    method: 'GET',
    path: '/sources/pulls/{attemptId}',
    access: may('sources.view'),
    isUnattended: true,
    input: z.object({ attemptId: Id }),
    output: Attempt,
    summary: 'How far an asking is.',
  }),
  attempts: endpoint({
    method: 'GET',
    path: '/sources/pulls',
    access: may('sources.view'),
    input: z.object({ sourceId: Id, page: Page }),
    output: z.object({ attempts: z.array(Attempt), total: z.int() }),
    summary: 'Lists the times a source was asked, the newest first, fifty a page.',
  }),
}
