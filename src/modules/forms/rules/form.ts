/** A form is a list of blanks and tables under the numbers of its items; filled, each holds what the record says, or nothing. */
import type { Rows, Source, Told } from './said.ts'

/** One blank: what is printed before it, and after it. */
export interface Blank {
  /** The number of the item, as in the field list of the forms; 'header' above the first. */
  item: string
  label: string
  from: Source
  after?: string
  /** In bold capitals, as the forms ask of the name. */
  isName?: true
}

export const blank = (
  item: string,
  label: string,
  from: Source,
  more: Pick<Blank, 'after' | 'isName'> = {},
): Blank => ({ item, label, from, ...more })

/** A line of one blank. */
export const one = (item: string, label: string, from: Source, more: { hint?: string; isName?: true } = {}): Entry => ({
  blanks: [{ item, label, from, ...(more.isName && { isName: true }) }],
  ...(more.hint !== undefined && { hint: more.hint }),
})

export interface Column {
  title: string
  /** Shares of the page. */
  width: number
  /** Columns beside each other under a common head. */
  group?: string
}

export type Entry =
  /** Blanks on one line; `hint` is what the form explains under it. */
  | { blanks: readonly Blank[]; hint?: string }
  | { item: string; heading: string }
  | { item: string; columns: readonly Column[]; from: Rows; note?: string }
  /** Month by month from left to right, as the forms have the course of pay. */
  | { item: string; across: readonly string[]; from: Rows }

export interface Layout {
  /** 'Mẫu 2C-BNV/2008'. */
  code: string
  issuedBy: string
  title: string
  header: readonly Blank[]
  entries: readonly Entry[]
  /** How many of them stand beside the photograph. */
  beside: number
  /** Who signs at the left, and what he declares; who certifies at the right. */
  declares: string
  certifies: { role: string; hint: string }
}

export const FORMS = ['2C-BNV/2008', '2C/TCTW-98', 'TT06/2023'] as const
export type FormId = (typeof FORMS)[number]

/** The supplement of a year stands beside the curriculum it goes on from. */
export const SHEETS = [...FORMS, '2a-BNV/2007'] as const
export type SheetId = (typeof SHEETS)[number]

export interface FilledBlank {
  item: string
  label: string
  /** null: dots. */
  value: string | null
  after: string
  isName: boolean
}

export type FilledEntry =
  | { kind: 'blanks'; blanks: readonly FilledBlank[]; hint: string }
  | { kind: 'heading'; item: string; heading: string }
  | { kind: 'table'; item: string; columns: readonly Column[]; rows: readonly (readonly string[])[]; note: string }
  | { kind: 'across'; item: string; heads: readonly string[]; rows: readonly (readonly string[])[] }

export interface FilledForm extends Omit<Layout, 'header' | 'entries'> {
  header: readonly FilledBlank[]
  entries: readonly FilledEntry[]
  /** Numbers of the items that are left empty, in whole or in part, because their parts are hidden from whoever prints. */
  hiddenItems: readonly string[]
}

export function filledForm(layout: Layout, told: Told): FilledForm {
  const { header, entries, ...named } = layout
  return {
    ...named,
    header: header.map((blank) => filledBlank(blank, told)),
    entries: entries.map((entry) => filledEntry(entry, told)),
    hiddenItems: hiddenItems(layout, told),
  }
}

const filledBlank = ({ item, label, from, after = '', isName }: Blank, told: Told): FilledBlank => ({
  item,
  label,
  after,
  isName: isName ?? false,
  value: from.say(told),
})

function filledEntry(entry: Entry, told: Told): FilledEntry {
  if ('blanks' in entry)
    return { kind: 'blanks', blanks: entry.blanks.map((blank) => filledBlank(blank, told)), hint: entry.hint ?? '' }
  if ('heading' in entry) return { kind: 'heading', ...entry }
  const { item, from } = entry
  if ('across' in entry) return { kind: 'across', item, heads: entry.across, rows: from.rows(told) }
  return { kind: 'table', item, columns: entry.columns, rows: from.rows(told), note: entry.note ?? '' }
}

/** What an entry asks of the record, and under which item. */
function askedBy(entry: Entry): readonly { item: string; from: Source | Rows }[] {
  if ('blanks' in entry) return entry.blanks
  return 'from' in entry ? [entry] : []
}

function hiddenItems({ header, entries }: Layout, { hidden }: Told): string[] {
  const asked = [...header, ...entries.flatMap(askedBy)]
  return [...new Set(asked.flatMap(({ item, from }) => (from.parts.some((part) => hidden.has(part)) ? [item] : [])))]
}
