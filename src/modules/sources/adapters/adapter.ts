/**
 * What one system’s table or answer looks like, and what of it is a measure. A new system is one file like its neighbours,
 * a recorded sample, and one line in `adapters.ts`.
 */
import type { z } from 'zod'
import type { ReadTable } from '../../../platform/office/read-table.ts'
import type { SourcesReason } from '../refusals.vi.ts'
import type { Exact } from '../rules/figure.ts'
import type { Cycle, SourcePeriod } from '../rules/period.ts'

export interface Column {
  /** As the table writes it; without accents and in any case it is the same. */
  heading: string
  also?: readonly string[]
  /** What stands in it. */
  kind: 'figure' | 'count'
  /** Its most stands in the heading, '(18)', or in the answer’s `thangDiem`. */
  hasScale?: true
}

export interface Measure {
  key: string
  title: string
  /** How the value becomes a percentage, in words. */
  rule: string
  /** Null: there is nothing to measure in this unit, which is not the same as none. */
  of: (
    figures: Readonly<Record<string, Exact>>,
    scale: Readonly<Record<string, Exact>>,
  ) => { part: Exact; whole: Exact } | null
}

/** One unit as it was written, before anybody knows which it is. */
export interface ToldUnit {
  /** Row of the table as Excel counts it, or the record of the answer. */
  place: number
  code: string | null
  name: string
  values: { measure: string; raw: string; percent: Exact }[]
}

/** Records in one shape, whatever they came in. */
export interface Told {
  period: readonly string[]
  /** 'Dòng' of a table, 'Bản ghi' of an answer. */
  placeWord: string
  scale: Readonly<Record<string, string | number>>
  records: { place: number; code: string; name: string; fields: Readonly<Record<string, string | number>> }[]
}

export type Brought = { tables: readonly ReadTable[] } | { json: unknown }
export type Reading = { period: SourcePeriod; units: ToldUnit[]; placeWord: string } | { problems: SourcesReason[] }

export interface Adapter {
  key: string
  title: string
  /** What it reads, by which text, and how sure that is. */
  about: string
  cycles: readonly Cycle[]
  columns: Readonly<Record<string, Column>>
  measures: readonly Measure[]
  /** The answer over HTTP. */
  answer: z.ZodType<Answer>
}

export interface Answer {
  kySoLieu: string
  thangDiem?: Readonly<Record<string, string | number>> | undefined
  donVi: readonly (Readonly<Record<string, unknown>> & { ma?: string | null | undefined; ten: string })[]
}
