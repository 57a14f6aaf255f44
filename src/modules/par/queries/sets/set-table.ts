/** What a sent file seems to mean, for a person to confirm. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par, SetTable } from '../../contract.ts'
import { problemOf } from '../../refusals.vi.ts'
import { type Reading, readingOf } from '../../rules/set-tables/reading.ts'
import { wordsIn } from '../../rules/set-tables/source.ts'
import { sentFile, tablesIn } from './sent-table.ts'

/** Rows of the table shown under its head. */
const SHOWN = 12

export async function setTable(
  { tx, files }: Call,
  { importId, tables: chosen, columns }: InputOf<typeof par.setTable>,
): Promise<SetTable> {
  const file = await sentFile(tx, importId)
  const tables = await tablesIn(files, file.sha256)
  const reading = readingOf(tables, { tables: chosen, columns })
  const { guess, nodes, problems, obstacles, ...read } = reading
  const first = tables[reading.chosen[0] ?? -1]
  const from = guess?.firstRow ?? 0
  return {
    ...read,
    importId,
    fileName: file.file_name,
    sentAt: file.sent_at,
    setId: file.set_id,
    tables: tables.map(({ name, above, rows, cut }) => ({
      name,
      above,
      rows: rows.length,
      columns: rows[0]?.length ?? 0,
      cut,
    })),
    headRows: guess?.headRows ? { first: guess.headRows.first + 1, last: guess.headRows.last + 1 } : null,
    sample: (first?.rows ?? [])
      .slice(from, from + SHOWN)
      .map((row, at) => ({ row: from + at + 1, cells: row.map((cell) => wordsIn(cell)) })),
    nodes: nodes.map((node) => ({
      ...node,
      row: node.row + 1,
      scoring: node.scoring as SetTable['nodes'][number]['scoring'],
      evidence: [...node.evidence],
    })),
    obstacles: obstacles.map(problemOf),
    problems: problemsOf(reading),
  }
}

export const problemsOf = ({ problems }: Reading) =>
  problems.map(({ table, row, problem, blocks }) => ({ ...problemOf(problem), table, row: row + 1, blocks }))
