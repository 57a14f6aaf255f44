/** The annex of a decision as an office writes it: which column is what, and what each row says. */

import { isDay } from '../../../../shared/dates.ts'
import { precisionOf } from '../../../../shared/partial-days.ts'
import { fold } from '../../../../shared/vietnamese.ts'
import { type Item, itemsOf } from '../catalogues.ts'
import type { Value, Values } from '../parts.ts'
import type { FormField } from './event-rule.ts'

type Cell = string | number | boolean | null

export interface AnnexRow {
  /** From 1, as the sheet counts. */
  row: number
  name: string
  /** Digits alone. */
  citizenId: string
  /** As far as the row tells it: day, month or year. */
  bornOn: string | null
  said: Values
  /** What could not be read: the field, and what stands there. */
  unread: { key: string; words: string }[]
}

export interface Annex {
  /** Where the headings stand, from 0. */
  head: number
  /** In which column, from 0: 'name', 'id', 'born' and the keys of fields. */
  places: ReadonlyMap<string, number>
  rows: AnnexRow[]
  ignored: string[]
}

const NAME = ['ho va ten', 'ho ten', 'ho va ten khai sinh', 'ho, ten']
const BORN = ['ngay sinh', 'ngay thang nam sinh', 'ngay, thang, nam sinh', 'nam sinh']
const ID = ['so cccd', 'so dinh danh', 'so dinh danh ca nhan', 'cccd', 'cmnd', 'so cmnd', 'so cmnd, cccd', 'can cuoc']
/** Beside the label of the form: what offices write over a column. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  step: ['bac', 'bac moi', 'bac luong', 'bac luong moi'],
  coefficient: ['he so', 'he so luong', 'he so moi'],
  rank: ['ngach', 'ma ngach', 'ma so ngach', 'chuc danh nghe nghiep'],
  countedFrom: ['thoi gian tinh nang bac lan sau', 'moc nang bac lan sau', 'thoi diem tinh nang bac lan sau'],
  overScalePercent: ['% vuot khung', 'vuot khung', 'phan tram vuot khung'],
  class: ['xep loai', 'muc xep loai'],
  form: ['hinh thuc', 'hinh thuc khen thuong'],
  toUnitId: ['don vi den', 'don vi moi', 'co quan moi'],
  title: ['chuc vu', 'chuc danh', 'chuc vu moi'],
}

const plain = (cell: Cell) =>
  fold(String(cell ?? ''))
    .replace(/\s+/g, ' ')
    .replace(/\s*\([^)]*\)\s*$/, '')
    .trim()

type Column = 'name' | 'born' | 'id' | FormField | null

function columnOf(heading: string, fields: readonly FormField[]): Column {
  if (NAME.includes(heading)) return 'name'
  if (BORN.includes(heading)) return 'born'
  if (ID.includes(heading)) return 'id'
  return fields.find(({ key, label }) => plain(label) === heading || ALSO[key]?.includes(heading)) ?? null
}

/** @param unitBy the unit of a folded name. @returns null when no row of headings says who the rows are. */
export function readAnnex(
  rows: readonly (readonly Cell[])[],
  fields: readonly FormField[],
  unitBy: (name: string) => number | null,
): Annex | null {
  const head = rows.findIndex((row) => row.some((cell) => NAME.includes(plain(cell)) || ID.includes(plain(cell))))
  const headings = rows[head]
  if (!headings) return null
  const columns = headings.map((cell) => columnOf(plain(cell), fields))
  const people = rows.slice(head + 1).flatMap((cells, at): AnnexRow[] => {
    const text = (of: Column) => String(cells[columns.indexOf(of)] ?? '').trim()
    const [name, citizenId] = [text('name'), text('id').replace(/\D/g, '')]
    // Lines of numbers under the heads, totals and signatures are nobody.
    if (citizenId === '' && (name === '' || /^\(?\d+\)?$/.test(name))) return []
    const said: Record<string, Value> = {}
    const unread: AnnexRow['unread'] = []
    columns.forEach((column, index) => {
      const cell = cells[index] ?? null
      if (column === null || typeof column === 'string' || cell === null || cell === '') return
      const value = valueIn(column, cell, unitBy)
      if (value === undefined) unread.push({ key: column.key, words: `${column.label}: “${cell}”` })
      else said[column.key] = value
    })
    return [{ row: head + 2 + at, name, citizenId, bornOn: partialDay(text('born')), said, unread }]
  })
  const ignored = headings.flatMap((cell, at) =>
    columns[at] === null && cell !== null && !['stt', 'tt', 'so tt', 'ghi chu'].includes(plain(cell))
      ? [String(cell)]
      : [],
  )
  const places = new Map(
    columns.flatMap((column, at) =>
      column === null ? [] : [[typeof column === 'string' ? column : column.key, at] as const],
    ),
  )
  return { head, places, rows: people, ignored }
}

/** undefined: it cannot be read as what the field is. */
function valueIn(field: FormField, cell: Cell, unitBy: (name: string) => number | null): Value | undefined {
  const text = String(cell).trim()
  switch (field.type) {
    case 'code':
      return codeOf(field.choices ?? itemsOf(field.catalogue ?? ''), text)
    case 'unit':
      return unitBy(fold(text)) ?? undefined
    case 'date':
    case 'partial-date': {
      const day = partialDay(text)
      return day !== null && (field.type === 'partial-date' || isDay(day)) ? day : undefined
    }
    case 'coefficient':
    case 'area':
      return numberOf(text, 100)
    case 'percent':
    case 'money':
    case 'integer':
    case 'year':
      return numberOf(text.replace(/%$/, ''), 1)
    default:
      return text
  }
}

/** By code or by name; a code that Excel took for a number (1.003, 1003) is still found. */
function codeOf(items: readonly Item[], text: string): string | undefined {
  const wanted = fold(text)
  const digits = (code: string) => code.replace(/\D/g, '').replace(/^0+/, '')
  return (
    items.find(({ code }) => fold(code) === wanted)?.code ??
    items.find(({ name }) => fold(name) === wanted)?.code ??
    (/^\d+[.,]?\d*$/.test(text) ? items.find(({ code }) => digits(code) === digits(text))?.code : undefined)
  )
}

/** '3,66' and '3.66' are hundredths 366; '1.234.000' is đồng. */
function numberOf(text: string, scale: number): number | undefined {
  const written = scale === 1 ? text.replaceAll(/[.\s]/g, '') : text.replace(',', '.')
  const value = Math.round(Number(written) * scale)
  return written === '' || !Number.isSafeInteger(value) ? undefined : value
}

/** '24/11/2026', '11/2026', '2026', '2026-11-24'. */
function partialDay(text: string): string | null {
  const turned = text
    .replace(/T.*$/, '')
    .split(/[/.-]/)
    .map((one) => one.padStart(2, '0'))
  const iso = (turned[0]?.length === 4 ? turned : turned.toReversed()).join('-')
  return precisionOf(iso) === null ? null : iso
}
