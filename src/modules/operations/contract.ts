/** The doors of operations: work in the background, and who did what through which door. */
import { z } from 'zod'
import { endpoint, may } from '../../shared/endpoint.ts'

export const Run = z.object({
  id: z.uuid(),
  task: z.string(),
  label: z.string(),
  state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
  done: z.int(),
  total: z.int().nullable(),
  attempts: z.int(),
  lastError: z.string().nullable(),
  accountName: z.string().nullable(),
  createdAt: z.string(),
  startedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
})
export type Run = z.infer<typeof Run>

export const AuditEntry = z.object({
  id: z.uuid(),
  at: z.string(),
  accountName: z.string().nullable(),
  userName: z.string().nullable(),
  door: z.string(),
  subject: z.record(z.string(), z.union([z.string(), z.number()])),
  scope: z.string(),
  address: z.string().nullable(),
  outcome: z.enum(['done', 'refused', 'failed']),
  reason: z.string().nullable(),
  durationMs: z.int(),
  changes: z.int(),
})
export type AuditEntry = z.infer<typeof AuditEntry>

export const AuditChange = z.object({
  id: z.int(),
  at: z.string(),
  table: z.string(),
  rowKey: z.string().nullable(),
  operation: z.enum(['insert', 'update', 'delete']),
  before: z.unknown().nullable(),
  after: z.unknown().nullable(),
})
export type AuditChange = z.infer<typeof AuditChange>

const RunDoor = z.object({ runId: z.uuid() })
const Done = z.object({ done: z.literal(true) })

export const operations = {
  myRuns: endpoint({
    method: 'GET',
    path: '/operations/my-runs',
    access: 'signed-in',
    input: z.object({}),
    output: z.object({ runs: z.array(Run) }),
    summary: 'The newest fifty pieces of background work this person asked for.',
  }),
  run: endpoint({
    method: 'GET',
    path: '/operations/my-runs/{runId}',
    access: 'signed-in',
    input: RunDoor,
    output: Run,
    summary: 'Progress of one piece of own background work.',
  }),
  runs: endpoint({
    method: 'GET',
    path: '/operations/runs',
    access: may('operations.view-jobs'),
    isUnattended: true,
    input: z.object({ state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']).optional() }),
    output: z.object({ runs: z.array(Run) }),
    summary: 'The newest two hundred pieces of background work within reach, the failed ones first when asked.',
  }),
  cancelRun: endpoint({
    method: 'POST',
    path: '/operations/runs/cancel',
    access: may('operations.manage-jobs'),
    input: RunDoor,
    output: Done,
    summary: 'Cancels background work that waits, runs or failed.',
  }),
  retryRun: endpoint({
    method: 'POST',
    path: '/operations/runs/retry',
    access: may('operations.manage-jobs'),
    input: RunDoor,
    output: Done,
    summary: 'Runs failed work again at once.',
  }),
  auditEntries: endpoint({
    method: 'GET',
    path: '/operations/audit',
    access: may('operations.view-audit'),
    input: z.object({
      text: z.string().trim().max(120).default(''),
      outcome: z.enum(['done', 'refused', 'failed']).optional(),
      from: z.iso.date().optional(),
      to: z.iso.date().optional(),
      page: z.int().min(1).max(10_000).default(1),
    }),
    output: z.object({ entries: z.array(AuditEntry), hasMore: z.boolean() }),
    summary: 'The access log, newest first, a hundred a page; by person, door, outcome and day.',
  }),
  auditChanges: endpoint({
    method: 'GET',
    path: '/operations/audit/{entryId}/changes',
    access: may('operations.view-audit'),
    input: z.object({ entryId: z.uuid() }),
    output: z.object({ changes: z.array(AuditChange) }),
    summary: 'What one request changed: each row before and after.',
  }),
}
