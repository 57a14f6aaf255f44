/** A statutory table as a workbook in the layout of its form: groups of columns, numbered columns, rows as they stand on it. */
import type { Cell, Column } from '../../../platform/office/table.ts'
import { workbook, XLSX } from '../../../platform/office/xlsx.ts'
import type { Download } from '../../../shared/call.ts'
import { formatDay } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { isDemonstration } from '../../identity/index.ts'
import type { CountedRow, CountedTable, tables } from '../contract/tables.ts'
import { countedTable } from '../queries/counted-table.ts'
import type { Looking } from '../queries/ground.ts'
import { ALL } from '../rules/rows.ts'
import {
  type Heading,
  LEFT_TO_UNITS,
  labelOn,
  type StatutoryTable,
  sinceOf,
  tableOf,
  uncountedIn,
} from '../rules/tables.ts'

export async function tableWorkbook(call: Looking, asked: InputOf<typeof tables.exportTable>): Promise<Download> {
  const counted = await countedTable(call, asked)
  const table = tableOf(asked.table) as StatutoryTable
  const sample = await isDemonstration(call.tx)
  const { columns, rows, strong } = table.direction === 'across' ? across(table, counted) : down(table, counted)
  return {
    name: `${table.code} ${counted.day}.xlsx`,
    mediaType: XLSX,
    content: {
      make: () =>
        workbook({
          at: call.now,
          sheets: [
            {
              name: table.code,
              agency: counted.unitName,
              title: table.title.toUpperCase(),
              sample,
              subtitle: `${timeOf(table, counted.day)} (${table.legalBasis})`,
              landscape: true,
              freeze: 2,
              columns,
              rows,
              strong,
              notes: [...notesOf(table), ...imbalancesOf(table, counted.rows)],
            },
          ],
        }),
    },
  }
}

function timeOf(table: StatutoryTable, day: string): string {
  const since = sinceOf(table, day)
  return since === null ? `Có đến ngày ${formatDay(day)}` : `Từ ngày ${formatDay(since)} đến ngày ${formatDay(day)}`
}

const figureOf = ({ of }: Heading, figure: number | null | undefined): Cell => {
  if (of === null) return LEFT_TO_UNITS
  return figure === null || figure === undefined ? null : of.mean ? figure / 10 : figure
}

const isOfPosts = ({ keys }: StatutoryTable) => keys === 'post' || keys === 'planned'

function across(table: StatutoryTable, { rows, day }: CountedTable) {
  const { headings } = table
  // The sum stands last on the form.
  const [sum, ...others] = rows
  let number = 0
  const inOrder = [...others, ...(sum === undefined ? [] : [sum])]
  return {
    columns: [
      { title: 'TT', kind: 'text', width: 5 },
      { title: isOfPosts(table) ? 'Chức vụ' : 'Tên đơn vị', kind: 'text', width: 38 },
      ...headings.map(
        (heading): Column => ({
          title: labelOn(heading, day),
          kind: 'number',
          width: 9,
          ...(heading.group !== undefined && { group: heading.group }),
        }),
      ),
    ] satisfies Column[],
    rows: [
      // Columns are numbered under their heads, as on the form.
      ['(A)', '(B)', ...headings.map((_, at) => `(${at + 1})`)],
      ...inOrder.map(({ key, label, level, figures }) => [
        level === 0 && key !== ALL ? `${++number}` : '',
        level === 0 ? label : `    ${label}`,
        ...headings.map((heading, at) => figureOf(heading, figures[at])),
      ]),
    ] as Cell[][],
    strong: new Set(inOrder.flatMap(({ level }, at) => (level === 0 ? [at + 1] : []))),
  }
}

function down({ headings }: StatutoryTable, { rows, day }: CountedTable) {
  return {
    columns: [
      { title: 'TT', kind: 'text', width: 5 },
      { title: 'Chỉ tiêu', kind: 'text', width: 44 },
      ...rows.map(({ label }): Column => ({ title: label, kind: 'number', width: 16 })),
    ] satisfies Column[],
    rows: headings.map((heading, at): Cell[] => [
      `${at + 1}`,
      heading.isPart ? `    ${labelOn(heading, day)}` : labelOn(heading, day),
      ...rows.map(({ figures }) => figureOf(heading, figures[at])),
    ]),
    strong: new Set(headings.flatMap(({ code }, at) => (code === 't' ? [at] : []))),
  }
}

const SURE = {
  high: 'đã đối chiếu mẫu in',
  medium: 'thứ tự cột cần đối chiếu với văn bản',
  low: 'cần đối chiếu với văn bản',
}

const notesOf = (table: StatutoryTable): string[] => [`Bố cục biểu: ${SURE[table.confidence]}.`, ...uncountedIn(table)]

const imbalancesOf = ({ turns }: StatutoryTable, rows: readonly CountedRow[]): string[] =>
  rows
    .filter(({ key }) => key === ALL)
    .flatMap(({ imbalances }) =>
      imbalances.map(
        ({ label, sum, whole }) =>
          `${label}: ${whole - sum} ${turns === undefined ? 'người' : 'lượt người'} không thuộc cột nào của biểu.`,
      ),
    )
