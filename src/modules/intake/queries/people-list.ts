/** A sent list on the screen: columns, repairs, questions asked once, and what becomes of each row. */

import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { textIn } from '../../../shared/list-table.ts'
import { formatPartial } from '../../../shared/partial-days.ts'
import { unitNames } from '../../organization/index.ts'
import { PARTS, partOf, valueInWords } from '../../personnel/index.ts'
import type { FATES, ListRow, ListSummary, PeopleList } from '../contract/shapes.ts'
import type { intake } from '../contract.ts'
import { problemOf } from '../refusals.vi.ts'
import { REPAIRS } from '../rules/cell.ts'
import { labelOf } from '../rules/head/columns.ts'
import type { DraftFact, Finding } from '../rules/people/draft.ts'
import type { Blank } from '../rules/people/filling.ts'
import { columnOf, TAKEN } from '../rules/people/targets.ts'
import { type PlannedList, plannedList } from './planned-list.ts'
import type { PlannedRow } from './planned-row.ts'
import { heldList } from './sent-list.ts'

const MOST_EXAMPLES = 5
const MOST_QUESTIONS = 100

export const summaryOf = (planned: readonly PlannedRow[]): ListSummary => {
  const count = (fate: PlannedRow['fate']) => planned.filter((row) => row.fate === fate).length
  return { new: count('new'), changed: count('changed'), same: count('same'), wrong: count('wrong') }
}

const sentence = ({ why }: Finding) => problemOf(why).sentence

type NameOfUnit = (unitId: number) => string

/** 'Lương: bậc lương 3, hệ số 3,00 (từ 01/06/2024)'. */
function factInWords({ part, from, values }: DraftFact, nameOfUnit: NameOfUnit): string {
  const { label, fields } = partOf(part)
  const told = fields.flatMap((field) => {
    const value = values[field.key]
    return value === undefined
      ? []
      : [`${field.label.split(' / ')[0]} ${valueInWords(field, value, '9999-12-31', nameOfUnit)}`]
  })
  return `${label}: ${told.join(', ')} (từ ${formatPartial(from)})`
}

function fillInWords({ line: { part }, field, told }: Blank): string {
  const known = partOf(part).fields.find(({ key }) => key === field)
  const value = known === undefined ? String(told) : valueInWords(known, told, '9999-12-31', String)
  return `Điền chỗ còn trống: ${known?.label.split(' / ')[0] ?? field} ${value}`
}

/** As the record shows its parts. */
const inOrder = (facts: readonly DraftFact[]): DraftFact[] =>
  facts.toSorted((a, b) => PARTS.indexOf(partOf(a.part)) - PARTS.indexOf(partOf(b.part)))

function rowOf(
  { draft, fate, recordId, adds, fills, findings, candidates }: PlannedRow,
  nameOfUnit: NameOfUnit,
): ListRow {
  const wrong = findings.filter(({ isNote }) => !isNote)
  return {
    row: draft.row + 1,
    fate,
    recordId,
    fullName: draft.fullName,
    bornOn: draft.bornOn,
    unitName: draft.unitId === null ? null : nameOfUnit(draft.unitId),
    told:
      fate === 'wrong'
        ? wrong.map(sentence)
        : [...inOrder(adds).map((fact) => factInWords(fact, nameOfUnit)), ...fills.map(fillInWords)],
    notes: findings.filter(({ isNote }) => isNote).map(sentence),
    candidates: candidates.map(({ recordId: id, fullName, bornOn }) => ({ recordId: id, fullName, bornOn })),
  }
}

/** Of each column how many records leave blank what it tells, of rows that will be written. */
function blanksOf(planned: readonly PlannedRow[]): PeopleList['blanks'] {
  const columns = planned.flatMap(({ fate, blanks }) =>
    fate === 'wrong' ? [] : blanks.flatMap(({ line, field }) => columnOf(line.part, field) ?? []),
  )
  return [...Map.groupBy(columns, (column) => column)].map(([column, all]) => ({
    column,
    label: labelOf(column),
    count: all.length,
  }))
}

/** The same words in one column are asked about once, the most frequent first. */
function questionsOf(planned: readonly PlannedRow[]): PeopleList['questions'] {
  const asked = planned.flatMap(({ draft, findings }) =>
    findings.flatMap((finding) =>
      finding.isNote || finding.column === null || finding.written === ''
        ? []
        : [{ row: draft.row + 1, finding, column: finding.column }],
    ),
  )
  const groups = Map.groupBy(asked, ({ column, finding }) => `${column}\n${finding.written}\n${finding.why.reason}`)
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group
      if (!first) return []
      const { column, finding, row } = first
      const { written, offers } = finding
      return [
        {
          column,
          label: labelOf(column),
          written,
          sentence: sentence(finding),
          offers: [...offers],
          count: group.length,
          row,
        },
      ]
    })
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MOST_QUESTIONS)
}

const repairsOf = ({ drafts }: PlannedList): PeopleList['repairs'] => {
  const all = drafts.flatMap(({ row, repairs }) => repairs.map((repair) => ({ ...repair, row: row + 1 })))
  return REPAIRS.flatMap((kind) => {
    const own = all.filter((repair) => repair.kind === kind)
    const examples = own.slice(0, MOST_EXAMPLES).map(({ row, was, becomes }) => ({ row, was, becomes }))
    return own.length === 0 ? [] : [{ kind, count: own.length, examples }]
  })
}

export async function peopleList(
  call: Call,
  { listId, fate, page, pageSize }: InputOf<typeof intake.peopleList>,
): Promise<PeopleList> {
  const held = await heldList(call, listId)
  const list = await plannedList(call, held)
  const { planned, head, tables, rows, day } = list
  const shown = planned
    .filter((row) => fate === undefined || row.fate === fate)
    .toSorted((a, b) => ORDER[a.fate] - ORDER[b.fate])
  const part = shown.slice((page - 1) * pageSize, page * pageSize)
  const names = await unitNames(call.tx, [...new Set(part.flatMap(({ draft }) => draft.unitId ?? []))], day)
  const first = rows.people[0]?.cells ?? []
  return {
    ...held.sent,
    version: held.version,
    reading: held.reading,
    remembered: list.remembered,
    total: rows.total,
    tables: tables.map(({ name, rows: own }) => ({ name, rows: own.length })),
    columns: head.columns.map(({ heading, column }, at) => ({
      heading,
      column,
      label: column === null ? null : labelOf(column),
      isTaken: column !== null && TAKEN.has(column),
      sample: textIn(first[at]),
    })),
    repairs: repairsOf(list),
    questions: questionsOf(planned),
    blanks: blanksOf(planned),
    obstacles: held.sent.recorded
      ? []
      : list.obstacles.map(problemOf).map(({ reason, sentence: told }) => ({ reason, sentence: told })),
    summary: summaryOf(planned),
    rows: part.map((row) => rowOf(row, (unitId) => names.get(unitId) ?? String(unitId))),
    found: shown.length,
  }
}

/** What somebody has to look at comes first. */
const ORDER: Readonly<Record<(typeof FATES)[number], number>> = { wrong: 0, changed: 1, new: 2, same: 3 }
