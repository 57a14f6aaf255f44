/** Rows of a list as drafts of records: every cell read, nothing guessed, what cannot be taken said beside its cell. */
import { textIn } from '../../../../shared/list-table.ts'
import type { RepairKind } from '../cell.ts'
import { readDay } from '../cells/days.ts'
import { readLanguages } from '../cells/languages.ts'
import { readCitizenId } from '../cells/names.ts'
import { yearIn } from '../head/columns.ts'
import type { Column } from '../head/head.ts'
import type { PersonRow } from '../head/rows.ts'
import type { Draft, DraftFact, Value } from './draft.ts'
import { type Lists, type Readers, readersOf } from './lists.ts'
import { allowancesIn, type Banded, payIn, rankIn } from './pay.ts'
import { whoIs } from './person.ts'
import { type PartValues, plainParts } from './plain.ts'
import { type Decided, type RowReader, rowReaderOf } from './row.ts'
import { NEEDED, TARGETS } from './targets.ts'

export interface AskedOfRows {
  columns: readonly Column[]
  /** The day on which the list is true. */
  day: string
  /** Of rows that name no unit. */
  unitId: number
  /** Of rows that do not say what kind of official; null: by the rank. */
  personKind: string | null
  declined: ReadonlySet<RepairKind>
  decided: Decided
  /** Of these rows alone, by who they are on file; all of them, each by the scale of the rank it tells, where nobody said so. */
  banded?: ReadonlyMap<number, Banded>
}

export function readRows(people: readonly PersonRow[], asked: AskedOfRows, lists: Lists): Draft[] {
  const readerOf = rowReaderOf(people, asked)
  const readers = readersOf(lists)
  const { banded } = asked
  return people.flatMap((person) =>
    banded && !banded.has(person.row) ? [] : [draftOf(person, readerOf(person), asked, readers)],
  )
}

function draftOf({ row, section }: PersonRow, reader: RowReader, asked: AskedOfRows, lists: Readers): Draft {
  const { day } = asked
  const who = whoIs(reader, lists)
  const citizenId = reader.read('national_id', readCitizenId)
  const rank = rankIn(reader, lists)
  const parts = plainParts(reader, lists)
  const put = (part: string, field: string, value: Value | null) => {
    if (value !== null && value !== '') parts.set(part, { ...parts.get(part), [field]: value })
  }
  put('name', 'birthName', who.fullName)
  put('person', 'bornOn', who.bornOn)
  put('person', 'sex', who.sex)
  put('citizen-id', 'number', citizenId)
  put('rank', 'rank', rank)
  put('level', 'general', reader.read('general_education', lists.grade))
  if (rank === null) parts.delete('rank')
  const unitId = unitIn(reader, section, asked, lists)
  put('employment', 'unitId', unitId)
  put('post', 'unitId', departmentIn(reader, unitId, lists))
  kindIn(reader, parts, asked, lists.ranks.find(({ code }) => code === rank)?.kind ?? null)
  dropIncomplete(reader, parts)
  const payFrom = dayNamed(reader, 'step_date')
  const rankFrom = textOrNull(parts.get('rank')?.appointedOn)
  const facts = [...parts].map(([part, values]) => factOf(part, values, who.bornOn, { day, payFrom }))
  facts.push(
    ...payIn(reader, rank, { day, rankFrom, payFrom, banded: asked.banded?.get(row) }, lists),
    ...allowancesIn(reader, rank, day, lists),
    ...languagesIn(reader, day),
    ...qualityIn(reader, lists),
  )
  const { repairs, findings } = reader
  return { row, ...who, citizenId, unitId, facts, repairs, findings }
}

const dayNamed = (reader: RowReader, column: string): string | null =>
  reader.has(column) ? reader.read(column, readDay) : null
const textOrNull = (value: Value | undefined): string | null => (typeof value === 'string' ? value : null)

/** By its own column, else by the section it stands under when that is a unit, else the list's. */
function unitIn(reader: RowReader, section: string | null, { unitId }: AskedOfRows, lists: Readers): number | null {
  if (reader.text('unit') !== '') return reader.read('unit', (cell) => lists.unitOf(textIn(cell)))
  if (section === null) return unitId
  const found = lists.unitOf(section)
  return 'value' in found && found.value !== null ? found.value : unitId
}

/** Within the row's own unit; one that the tree does not have is said, never made up. */
function departmentIn(reader: RowReader, unitId: number | null, lists: Readers): number | null {
  const text = reader.text('department')
  if (text === '' || unitId === null) return null
  const found = lists.departmentOf(unitId, text)
  if (found === null)
    reader.note('department', { why: { reason: 'intake.department-left', params: { text } }, offers: [], isNote: true })
  return found
}

function kindIn(reader: RowReader, parts: PartValues, { personKind }: AskedOfRows, ofRank: string | null): void {
  const employment = parts.get('employment') ?? {}
  if (employment.personKind !== undefined) return
  const byRank = ofRank === null ? null : (KIND_OF_RANK[ofRank] ?? null)
  const kind = personKind ?? byRank
  if (kind !== null) parts.set('employment', { ...employment, personKind: kind })
  else if (!reader.findings.some(({ column }) => column === 'category'))
    reader.note('category', { why: { reason: 'intake.kind-missing' }, offers: ['Công chức', 'Viên chức', 'Cán bộ'] })
}

const KIND_OF_RANK: Readonly<Record<string, string>> = { 'công chức': 'CONG_CHUC', 'viên chức': 'VIEN_CHUC' }

function dropIncomplete(reader: RowReader, parts: PartValues): void {
  for (const [part, { field, column }] of Object.entries(NEEDED)) {
    const values = parts.get(part)
    if (values === undefined || values[field] !== undefined) continue
    parts.delete(part)
    const own = Object.entries(TARGETS).filter(([, target]) => target.part === part)
    const told = own.find(([key]) => reader.text(key) !== '')?.[0] ?? column
    if (reader.findings.some((finding) => finding.column === column)) continue
    const params = { told: reader.heading(told) || told, missing: reader.heading(column) || MISSING[column] || column }
    reader.note(told, { why: { reason: 'intake.part-incomplete', params }, offers: [], isNote: true })
  }
}

const MISSING: Readonly<Record<string, string>> = {
  national_id: 'số định danh',
  position: 'chức vụ',
  party_date: 'ngày vào Đảng',
}

interface Days {
  day: string
  payFrom: string | null
}

/** The field that dates a part by itself. */
const DATED_BY: Readonly<Record<string, string>> = {
  'citizen-id': 'issuedOn',
  recruitment: 'recruitedOn',
  party: 'joinedOn',
  post: 'appointedOn',
  rank: 'appointedOn',
}

function factOf(part: string, values: Record<string, Value>, bornOn: string | null, { day, payFrom }: Days): DraftFact {
  const own = textOrNull(values[DATED_BY[part] ?? ''])
  const born = part === 'name' || part === 'person' ? bornOn : null
  const drawn = part === 'rank' ? payFrom : null
  return {
    part,
    slot: part === 'post' ? 'main' : '',
    from: own ?? born ?? drawn ?? day,
    to: null,
    isDated: own !== null,
    values,
  }
}

function languagesIn(reader: RowReader, day: string): DraftFact[] {
  return (['foreign_language', 'ethnic_language'] as const).flatMap((column) => {
    const read = readLanguages(reader.cell(column), reader.heading(column), column === 'ethnic_language')
    for (const one of read.notes) reader.note(column, one)
    return read.value.map((values) => ({
      part: 'language',
      slot: values.language,
      from: day,
      to: null,
      isDated: false,
      values,
    }))
  })
}

/** 'Xếp loại năm 2025': of that year. */
function qualityIn(reader: RowReader, lists: Readers): DraftFact[] {
  if (!reader.has('quality_class')) return []
  const heading = reader.heading('quality_class')
  const year = yearIn(heading)
  const rated = reader.read('quality_class', lists.code('quality_class', heading))
  if (rated === null || year === null) return []
  const [from, to] = [`${year}-01-01`, `${year}-12-31`]
  return [{ part: 'quality', slot: String(year), from, to, isDated: true, values: { year, class: rated } }]
}
