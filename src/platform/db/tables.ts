// Written by `npm run db:types` from the migrated database. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

// biome-ignore lint/suspicious/noExplicitAny: what a jsonb column holds is known by the module that owns it.
export type Json = any

/** Lịch sử sửa đổi — one row per changed row, written by the history trigger */
export interface AuditChange {
  id: GeneratedAlways<number>
  at: Generated<string>
  entry_id: string | null
  account_id: string | null
  table_name: string
  row_key: string | null
  operation: 'insert' | 'update' | 'delete'
  before: ColumnType<Json | null, unknown, unknown>
  after: ColumnType<Json | null, unknown, unknown>
}

/** Nhật ký truy cập — one row per request that is logged: actor, door, outcome */
export interface AuditEntry {
  id: string
  at: string
  account_id: string | null
  door: string
  subject: ColumnType<Json, unknown, unknown>
  scope: string
  address: string | null
  outcome: 'done' | 'refused' | 'failed'
  reason: string | null
  duration_ms: number
}

/** Việc chạy nền — one row per task asked for: progress, outcome, last error */
export interface JobsRun {
  id: Generated<string>
  task: string
  label: string
  account_id: string | null
  state: Generated<'waiting' | 'running' | 'done' | 'failed' | 'cancelled'>
  done: Generated<number>
  total: number | null
  attempts: Generated<number>
  last_error: string | null
  answer: ColumnType<Json | null, unknown, unknown>
  created_at: Generated<string>
  started_at: string | null
  ended_at: string | null
}

/** Lịch sử lược đồ — migrations that have run */
export interface PlatformMigration {
  name: string
  checksum: string
  applied_at: Generated<string>
}

export interface Tables {
  'audit.change': AuditChange
  'audit.entry': AuditEntry
  'jobs.run': JobsRun
  'platform.migration': PlatformMigration
}
