/** A list brought as a table: looked at, taken whole, or given back with what is wrong in it. The file is never kept. */

import type { Call } from '../../../../platform/http/call.ts'
import { markedWorkbook } from '../../../../platform/office/xlsx.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import { markedName } from '../../../../shared/marked-name.ts'
import type { survey as contract, ReadListAnswer } from '../../contract.ts'
import { broughtList } from '../../queries/links/brought-list.ts'
import { surveyLists } from '../../queries/links/survey-lists.ts'
import { heldSurvey, surveyOf } from '../../queries/links/survey-to-list.ts'
import { problemOf, refuse, refuseIf } from '../../refusals.vi.ts'
import { whyNotChangeList } from '../../rules/links/issuing.ts'
import { keepPeople } from './keep-people.ts'

type Brought = InputOf<typeof contract.readList>

/** So many rows a page can show; the wrong ones come first. */
const SHOWN = 200

export async function readBroughtList({ tx }: Call, { surveyId, base64 }: Brought): Promise<ReadListAnswer> {
  const survey = await surveyOf(tx, surveyId)
  refuseIf(whyNotChangeList(survey.status))
  const lists = await surveyLists(tx, survey)
  const { tables, at, read } = await broughtList(base64, lists)
  const rows = tables[at]?.rows ?? []
  const wrong = Map.groupBy(read.problems, ({ row }) => row)
  const body = [...rows.keys()].filter((row) => row > read.headRow && rows[row]?.some((cell) => cell !== null))
  const shown = [...body.filter((row) => wrong.has(row)), ...body.filter((row) => !wrong.has(row))].slice(0, SHOWN)
  const roleAt = new Map([...read.columns].map(([role, column]) => [column, role]))
  return {
    people: read.people.length,
    byGroup: lists.groups
      .map(({ id, name }) => ({ name, people: read.people.filter(({ groupId }) => groupId === id).length }))
      .filter(({ people }) => people > 0),
    withEmail: read.people.filter(({ email }) => email !== null).length,
    columns: (rows[read.headRow] ?? []).map((heading, column) => ({
      heading: String(heading ?? ''),
      role: roleAt.get(column) ?? null,
    })),
    rows: shown.map((row) => ({
      row: row + 1,
      cells: (rows[row] ?? []).map((cell) => String(cell ?? '')),
      problems: (wrong.get(row) ?? []).map(({ problem }) => problemOf(problem).sentence),
    })),
    problems: read.problems.length,
  }
}

export async function takeList({ tx }: Call, { surveyId, base64 }: Brought) {
  const survey = await heldSurvey(tx, surveyId)
  refuseIf(whyNotChangeList(survey.status))
  const { read } = await broughtList(base64, await surveyLists(tx, survey))
  if (read.problems.length > 0) refuse('survey.list-wrong', { count: read.problems.length })
  await keepPeople(tx, surveyId, read.people)
  return { taken: read.people.length }
}

export async function markedList({ tx, now }: Call, { surveyId, fileName, base64 }: Brought) {
  const survey = await surveyOf(tx, surveyId)
  const { bytes, tables, at, read } = await broughtList(base64, await surveyLists(tx, survey))
  const marked = await markedWorkbook({
    bytes,
    headRows: tables.map((_, table) => (table === at ? read.headRow : null)),
    heading: 'Lý do',
    marks: read.problems.map(({ row, role, problem }) => ({
      table: at,
      row,
      column: role === null ? null : (read.columns.get(role) ?? null),
      reason: problemOf(problem).sentence,
    })),
    at: now,
  })
  return {
    fileName: markedName(fileName),
    base64: Buffer.from(marked).toString('base64'),
  }
}
