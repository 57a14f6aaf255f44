/** Pages for print, set by Typst in Tinos away from the thread that answers requests. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Day } from '../../shared/dates.ts'
import { dayInWords, type Frame } from './frame.ts'
import { offThread } from './off-thread.ts'
import { ALIGNED, fontSize, headOf, printable, SAMPLE_LABEL, type Table, textOf, widthsOf } from './table.ts'
import type { PdfWork } from './typeset.ts'

export const PDF = 'application/pdf'

/**
 * Sets a Typst source as PDF/A-2b. What people wrote goes into `data` and is read with `json("data.json")`,
 * so that no text of theirs is ever Typst. `#import "frame.typ": official` gives the official frame.
 * The same work at the same `at` gives the same bytes.
 * @throws Error with Typst's own words when the source does not compile.
 */
export function setPdf(source: string, { data, files, at }: Omit<PdfWork, 'source'>): Promise<Uint8Array> {
  return offThread('pdf', { source, data, at, ...(files && { files }) })
}

interface Page {
  at: Date
  /** Paragraphs between the heading and the table. */
  lead?: readonly string[]
  /** A line at the foot of each page: what tells the pages of this paper from those of another. */
  foot?: string
}

/** A table in the official frame, its head repeated on each page. */
export function tablePdf({ at, lead, foot, ...table }: Frame & Table & Page): Promise<Uint8Array> {
  const widths = widthsOf(table)
  const data = {
    ...frameData(table),
    size: fontSize(widths, table.landscape ?? false),
    widths,
    aligns: table.columns.map(({ kind }) => ALIGNED[kind]),
    heads: headOf(table.columns).flatMap((cells, row) => cells.map((cell) => ({ ...cell, row }))),
    rows: table.rows.map((row) => table.columns.map((column, index) => textOf(row[index] ?? null, column))),
    strong: [...(table.strong ?? [])],
    lead: (lead ?? []).map(printable),
    notes: (table.notes ?? []).map(printable),
    ...(foot !== undefined && { foot: printable(foot) }),
    ...(table.sample && { sampleLabel: SAMPLE_LABEL }),
  }
  return setPdf(template('table.typ'), { data, at })
}

/** One page of invented evidence for the demo province, marked so that nobody can take it for a real document. */
export function evidencePdf({ lines, ...frame }: Frame & { day: Day; lines: readonly string[] }): Promise<Uint8Array> {
  const data = {
    ...frameData(frame),
    lines: lines.map(printable),
    sampleLabel: 'TÀI LIỆU GIẢ ĐỊNH – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ',
  }
  return setPdf(template('evidence.typ'), { data, at: new Date(frame.day) })
}

/** The part of a template's `data` that frame.typ reads. */
export function frameData({ day, landscape, ...texts }: Frame) {
  const { agency, title, above, number, place, annex, subtitle, signature, recipients } = texts
  const clean = Object.entries({ agency, title, above, number, place, annex, subtitle }).flatMap(([name, text]) =>
    text === undefined ? [] : [[name, printable(text)]],
  )
  return {
    ...(Object.fromEntries(clean) as Record<string, string>),
    ...(signature && { signature }),
    ...(recipients && { recipients: recipients.map(printable) }),
    ...(day && { dayLine: dayInWords(day) }),
    landscape: landscape ?? false,
  }
}

function template(name: string): string {
  return readFileSync(join(import.meta.dirname, name), 'utf8')
}
