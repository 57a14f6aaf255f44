/** A filled form as the page takes it: words made printable, heads laid out, the course of pay cut into lines. */
import { headOf, printable, SAMPLE_LABEL } from '../../../platform/office/table.ts'
import type { FilledBlank, FilledEntry, FilledForm } from '../rules/form.ts'
import { ACROSS, rowsOrBlank, stripsOf } from '../rules/strips.ts'
import { printed } from '../text.vi.ts'

/** A question of this length is answered at length. */
const LONG = 80

const blankData = ({ item: _, value, label, after, isName }: FilledBlank) => ({
  label,
  after,
  value: value === null ? null : printable(isName ? value.toLocaleUpperCase('vi') : value).split('\n'),
  isName,
  /** Dotted lines below, where nothing is known and much may be said. */
  lines: value !== null ? 0 : label === '' ? 3 : label.length > LONG ? 1 : 0,
})

function tableData({ columns, rows, note }: Extract<FilledEntry, { kind: 'table' }>) {
  return {
    kind: 'table',
    widths: columns.map(({ width }) => width),
    head: headOf(columns.map((column) => ({ ...column, kind: 'text' as const }))).flat(),
    rows: rowsOrBlank(columns, rows).map((row) => row.map(printable)),
    note,
  }
}

const acrossData = ({ heads, rows }: Extract<FilledEntry, { kind: 'across' }>) => ({
  kind: 'across',
  across: ACROSS,
  strips: stripsOf(heads, rows).map((strip) => strip.map((line) => line.map(printable))),
})

function entryData(entry: FilledEntry) {
  if (entry.kind === 'blanks') return { kind: 'blanks', blanks: entry.blanks.map(blankData), hint: entry.hint }
  if (entry.kind === 'heading') return { kind: 'heading', text: entry.heading }
  return entry.kind === 'table' ? tableData(entry) : acrossData(entry)
}

export const setForm = (form: FilledForm, { foot, isSample }: { foot: string; isSample: boolean }) => ({
  code: form.code,
  issuedBy: form.issuedBy,
  title: form.title,
  declares: form.declares,
  certifies: form.certifies,
  header: form.header.map(blankData),
  beside: form.entries.slice(0, form.beside).map(entryData),
  entries: form.entries.slice(form.beside).map(entryData),
  notes: form.hiddenItems.length > 0 ? [printed.hidden(form.hiddenItems)] : [],
  foot: printable(foot),
  sample: isSample ? SAMPLE_LABEL : null,
  words: {
    photo: printed.photo,
    declarer: printed.declarer,
    signHint: printed.signHint,
    placeAndDay: printed.placeAndDay,
  },
})
