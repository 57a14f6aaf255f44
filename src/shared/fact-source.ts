/**
 * A figure that a module can tell of a unit of its own accord, so that a criterion scores itself. `par` reads figures in this
 * shape and knows no module above it; each module lists its own at its front door; `app` joins the two (ADR 54).
 */

/**
 * 'rate': so many of so many, numerator of denominator. 'count': so many, the denominator is null. 'yes-no': 1 or 0, the
 * denominator is null.
 */
export type FactUnit = 'rate' | 'count' | 'yes-no'

/** Of which unit, over which time (both days belong to it), as it stood at the end of which day. */
export interface FactAsked {
  unitId: number
  from: string
  to: string
  /** Usually the last day of the time; today while that lies ahead. What was recorded later of that day or before counts. */
  asOf: string
}

/** One thing that was looked at: a task, a unit, a record. */
export interface FactRow {
  /** Vietnamese. Of a person no more than whoever sees the unit's sheet may know: say which record, never whose. */
  title: string
  /** Why it counts or does not, Vietnamese; '' where the title says it. */
  detail: string
  /** Its page, '/directives/tasks/…', whose own doors say who gets in; null where it has none. */
  path: string | null
  /** Whether it is in the numerator. */
  counted: boolean
}

export interface FactValue {
  /** Whole and not below 0, as is the denominator: things are counted, percents are worked out by whoever reads. */
  numerator: number
  /** 0: there was nothing to look at. Null of a count and of a yes or no. */
  denominator: number | null
  /** What else was counted, by the names the source gives in `others`. */
  others?: Readonly<Record<string, number>>
  /** Where the denominator is 0: everything there was to do is done ('full'), or the question does not arise. */
  whenNone?: 'full' | 'not-applicable'
  /** How it came about, a Vietnamese sentence a line, the last one with the result. */
  working: readonly string[]
  /** Those that make the figure smaller first: only the first some hundred are kept. */
  rows: readonly FactRow[]
  /** Papers of the library that prove it. */
  evidence: readonly { documentId: string; title: string }[]
}

/** @typeParam Ground what it is given to read with: `Pick<Call, 'tx' | 'now'>` of the platform, or less. */
export interface FactSource<Ground> {
  /** '<module>.<what>', as sets name it: never changed once a set was issued with it. */
  readonly key: string
  /** What it tells, Vietnamese: 'Tỷ lệ nhiệm vụ hoàn thành đúng hạn'. */
  readonly title: string
  readonly unit: FactUnit
  /** Levels of criteria sets whose units it can tell of: 'department', 'commune', … */
  readonly levels: readonly string[]
  /** What is counted, Vietnamese: 'số nhiệm vụ hoàn thành đúng hạn'. */
  readonly numerator: string
  /** Of what, Vietnamese; null of a count and of a yes or no. */
  readonly denominator: string | null
  /** Further counts a formula or a deduction may ask for. */
  readonly others?: readonly { readonly name: string; readonly title: string }[]
  /**
   * Runs in the background as the system, in a transaction of its own: it reads and writes nothing, keeps to the unit asked for,
   * and may throw (`CannotTell` with a sentence where people can do something about it). What takes too long is broken off; neither
   * ever holds a sheet up.
   */
  compute: (ground: Ground, asked: FactAsked) => Promise<FactValue>
}

/** Thrown by a source that cannot tell yet: its message is a Vietnamese sentence for whoever opens the sheet. Other errors are faults. */
export class CannotTell extends Error {}
