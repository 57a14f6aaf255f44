/** The statutory tables as data: db/catalogues/statistics/tables.json, with their basis and how sure it is. */
import listed from '../../../../db/catalogues/statistics/tables.json' with { type: 'json' }
import { type Dimension, SENSITIVE } from './dimensions.ts'

/** Whom a figure counts: by one thing asked of a person. */
export interface Asked {
  by: Dimension
  /** One of these. */
  is?: readonly string[]
  /** Known, and none of these. */
  not?: readonly string[]
  /** Begins with one of these. */
  begins?: readonly string[]
  /** Of a rank: what it counts as ('cvc' chuyên viên chính and equal). */
  tier?: Tier
  /** Of a rank: the class of a professional title. */
  grade?: string
  /** Of a rank: of civil servants alone. */
  service?: 'civil'
  /** Of an age: full years on the day, both included. */
  from?: number
  to?: number
  sex?: 'M' | 'F'
  retired?: boolean
  /** Not how many, but the mean, in tenths. */
  mean?: boolean
}

export type Tier = 'cvcc' | 'cvc' | 'cv' | 'cs' | 'nv'

export interface Heading {
  code: string
  label: string
  /** Headings beside each other with the same stand under it. */
  group?: string
  /** Part of the one above. */
  isPart?: boolean
  /** null: not counted from records. */
  of: Asked | null
  /** What a figure that is not counted would need. */
  why?: string
}

export interface Check {
  label: string
  parts: readonly string[]
  whole: string
}

/** By what the figures are told apart besides the headings. */
export type Keys =
  /** Unit by unit. */
  | 'unit'
  /** Unit by unit; within one who leads and who does not. */
  | 'unit-lead'
  /** Unit by unit; within one by field of the professional title. */
  | 'unit-field'
  /** Level of the unit. */
  | 'tier'
  /** Level of the post, of those who lead. */
  | 'post'
  /** Not at all: who came and left since the year began. */
  | 'flow'
  /** Not at all. */
  | 'all'
  /** The post somebody is planned for, as the plan calls it. */
  | 'planned'

/**
 * What is counted where it is not people: a person as often as it happened to him in the unit he was in on that day, from the first of
 * January to the day; of planning, as often as he stands in it on the day.
 */
export type Turns = 'training' | 'rotation' | 'appointment' | 'planning'

export interface StatutoryTable {
  code: string
  title: string
  legalBasis: string
  source: string
  confidence: 'high' | 'medium' | 'low'
  /** 'across': headings are columns; 'down': they are rows. */
  direction: 'across' | 'down'
  keys: Keys
  turns?: Turns
  /** Kinds of people counted; none: all. */
  kinds: readonly string[]
  /** Levels of the units counted; left out: all. */
  levels?: readonly string[]
  headings: readonly Heading[]
  checks: readonly Check[]
}

export const TABLES = listed.tables as unknown as readonly StatutoryTable[]

export const tableOf = (code: string): StatutoryTable | null => TABLES.find((table) => table.code === code) ?? null

/** 'Có mặt đến 31/12' on another day. */
export const labelOn = ({ label }: Pick<Heading, 'label'>, day: string): string =>
  label.replace('31/12', `${day.slice(8)}/${day.slice(5, 7)}`)

/** In the place of a figure that is not counted: an empty cell would read as nobody. */
export const LEFT_TO_UNITS = 'tự điền'

/** Why figures of a table are not counted, a sentence each. */
export const uncountedIn = ({ headings }: Pick<StatutoryTable, 'headings'>): string[] =>
  headings.flatMap(({ of, label, why }) =>
    of === null ? [`${label}: không tính từ hồ sơ (${why}); đơn vị tự điền khi gửi biểu.`] : [],
  )

/** Who it is, is behind a permission of its own; how many is not. */
export const isSensitiveFigure = ({ turns }: Pick<StatutoryTable, 'turns'>, by: Dimension): boolean =>
  turns === 'planning' || SENSITIVE.has(by)

/** The first of January, for tables of what happened since; null: of a day. */
export const sinceOf = ({ keys, turns }: Pick<StatutoryTable, 'keys' | 'turns'>, day: string): string | null =>
  keys === 'flow' || (turns !== undefined && turns !== 'planning') ? `${day.slice(0, 4)}-01-01` : null
