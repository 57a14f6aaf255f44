/** The official forms in Word: a template of each, drawn after its layout, for an office to change. */
import type { Column } from '../../../platform/office/table.ts'
import type { FormFrame, StandardBlank, StandardPart, TagValue, TagValues } from '../../../platform/office/template.ts'
import { defineTemplate, type Tag, type Template } from '../../templates/index.ts'
import { type FilledForm, filledForm, type Layout, type SheetId } from '../rules/form.ts'
import { LAYOUTS } from '../rules/forms.ts'
import { SAMPLE } from '../rules/sample.ts'
import { ACROSS, rowsOrBlank, stripsOf } from '../rules/strips.ts'
import { cellTag, headsOf, type TaggedBlank, type TaggedEntry, tagged } from '../rules/tagged.ts'
import { printed as words } from '../text.vi.ts'
import { formWords } from '../text-of-reports.vi.ts'
import { sheetTitles } from '../text-of-sheets.vi.ts'

const KEYS = {
  '2C-BNV/2008': 'forms.curriculum-state',
  '2C/TCTW-98': 'forms.curriculum-party',
  'TT06/2023': 'forms.curriculum',
  '2a-BNV/2007': 'forms.supplement',
} as const satisfies Record<SheetId, string>

type Grid = Extract<TaggedEntry, { kind: 'grid' }>

/** What fits into the frame of 4 × 6 cm, in millimetres. */
const PHOTO = { tag: 'Ảnh', frame: { width: 36, height: 56 } } as const
const NOTES = { list: 'Ghi chú', line: 'Lời ghi chú' } as const

export const text = (name: string, meaning: string): Tag => ({ name, meaning, kind: 'text' })
export const notesTag: Tag = {
  ...text(NOTES.list, formWords.notes),
  kind: 'list',
  inside: [text(NOTES.line, formWords.note)],
}
export const notesPart: StandardPart = { each: NOTES.list, paragraph: `{${NOTES.line}}` }
export const notesValue = (notes: readonly string[]): TagValues => ({
  [NOTES.list]: notes.map((note) => ({ [NOTES.line]: note })),
})
const blankTag = ({ tag, label }: TaggedBlank): Tag => text(tag, label || formWords.atLength)

function tagsOf(entry: TaggedEntry): Tag[] {
  if (entry.kind === 'heading') return []
  if (entry.kind === 'blanks') return entry.blanks.map(blankTag)
  const { table, list, grid } = entry
  return [
    { name: table, meaning: formWords.wholeTable, kind: 'table' },
    {
      name: list,
      meaning: formWords.eachRow(table),
      kind: 'list',
      inside: headsOf(grid).map((title, at) => text(cellTag(at), formWords.cell(title))),
    },
  ]
}

const standardBlank = ({ label, tag, after, isName }: TaggedBlank): StandardBlank => ({
  label,
  tag,
  after,
  isStrong: isName,
})

function partsOf(entry: TaggedEntry): StandardPart[] {
  if (entry.kind === 'heading') return [{ heading: entry.heading }]
  if (entry.kind === 'blanks') return [{ blanks: entry.blanks.map(standardBlank), hint: entry.hint }]
  const note = entry.grid.kind === 'table' && entry.grid.note !== '' ? [{ blanks: [], hint: entry.grid.note }] : []
  return [{ table: entry.table }, ...note]
}

const frameOf = (
  { code, issuedBy, beside, declares, certifies }: Layout,
  header: readonly TaggedBlank[],
): FormFrame => ({
  code,
  issuedBy,
  beside,
  head: header.map(standardBlank),
  photo: PHOTO.tag,
  declares: { role: words.declarer, words: declares, hint: words.signHint },
  certifies: { placeAndDay: words.placeAndDay, ...certifies },
})

function templateOf(id: SheetId, layout: Layout): Template {
  const { header, entries } = tagged(filledForm(layout, { ...SAMPLE, lines: [] }))
  return defineTemplate({
    key: KEYS[id],
    title: sheetTitles[id],
    about: formWords.about(sheetTitles[id]),
    tags: [text(PHOTO.tag, formWords.photo), ...header.map(blankTag), ...entries.flatMap(tagsOf), notesTag],
    sample: wordValues(filledForm(layout, SAMPLE), { notes: [words.hidden(['8'])], photo: null }),
    standard: {
      body: [...entries.flatMap(partsOf), notesPart],
      form: frameOf(layout, header),
    },
  })
}

interface Around {
  /** Below the form. */
  notes: readonly string[]
  photo: Uint8Array | null
}

/** The form as its template takes it. */
export function wordValues(form: FilledForm, { notes, photo }: Around): TagValues {
  const { header, entries } = tagged(form)
  return Object.fromEntries([
    ...header.map(blankValue),
    ...entries.flatMap((entry) =>
      entry.kind === 'blanks' ? entry.blanks.map(blankValue) : entry.kind === 'grid' ? gridValues(entry) : [],
    ),
    [PHOTO.tag, photo === null ? words.photo : { picture: { bytes: photo, frame: PHOTO.frame, alt: words.photo } }],
    ...Object.entries(notesValue(notes)),
  ])
}

const blankValue = ({ tag, label, value, isName }: TaggedBlank): [string, TagValue] => {
  const dots = label === '' ? words.dottedLines : words.dots
  return [tag, isName ? (value?.toLocaleUpperCase('vi') ?? dots) : (value ?? dots)]
}

const gridValues = ({ grid, table, list }: Grid): [string, TagValue][] => [
  [table, { table: grid.kind === 'table' ? listed(grid) : across(grid) }],
  [list, grid.rows.map((row) => Object.fromEntries(row.map((cell, at) => [cellTag(at), cell])))],
]

const listed = ({ columns, rows }: Extract<Grid['grid'], { kind: 'table' }>) => ({
  columns: columns.map((column): Column => ({ ...column, kind: 'text' })),
  rows: rowsOrBlank(columns, rows),
})

/** The first line of the first strip is its head; those of the next ones are rows like any other. */
function across({ heads, rows }: Extract<Grid['grid'], { kind: 'across' }>) {
  const [head = [], ...lines] = stripsOf(heads, rows).flat()
  return {
    columns: Array.from(
      { length: ACROSS + 1 },
      (_, at): Column => ({ title: head[at] ?? '', kind: 'text', width: at === 0 ? 15 : 10 }),
    ),
    rows: lines,
  }
}

export const FORM_TEMPLATES: Readonly<Record<SheetId, Template>> = {
  '2C-BNV/2008': templateOf('2C-BNV/2008', LAYOUTS['2C-BNV/2008']),
  '2C/TCTW-98': templateOf('2C/TCTW-98', LAYOUTS['2C/TCTW-98']),
  'TT06/2023': templateOf('TT06/2023', LAYOUTS['TT06/2023']),
  '2a-BNV/2007': templateOf('2a-BNV/2007', LAYOUTS['2a-BNV/2007']),
}
