/** An office's own list of old names, given back with what each is today. */
import type { Call } from '../../../platform/http/call.ts'
import { readTables } from '../../../platform/office/read.ts'
import type { ReadCell } from '../../../platform/office/read-table.ts'
import { workbook } from '../../../platform/office/xlsx.ts'
import { dayIn, formatDay } from '../../../shared/dates.ts'
import type { ResolvedName } from '../contract.ts'
import { resolverOf } from '../queries/resolving.ts'
import { refuse } from '../refusals.vi.ts'
import { type Head, headOfNames, typedIn } from '../rules/resolve/columns.ts'
import { answerInWords, certaintyInWords, whysInWords } from '../rules/resolve/words.ts'

const MOST_ROWS = 5_000
/** So many at once before others get their turn. */
const AT_ONCE = 50

interface Brought {
  fileName: string
  base64: string
  day?: string | undefined
}

interface List {
  rows: ReadCell[][]
  head: Head
}

async function listIn(base64: string): Promise<List> {
  const tables = await readTables(new Uint8Array(Buffer.from(base64, 'base64')), MOST_ROWS + 20)
  const lists = tables.flatMap(({ rows }) => {
    const head = headOfNames(rows)
    return head ? [{ rows, head }] : []
  })
  const [list] = lists
  if (!list) return refuse('organization.no-name-column')
  if (list.rows.length - list.head.row - 1 > MOST_ROWS) return refuse('organization.names-long', { most: MOST_ROWS })
  return list
}

const turn = () => new Promise<void>((resume) => setTimeout(resume, 0))

async function answersTo(call: Call, { rows, head }: List, day: string | undefined): Promise<(ResolvedName | null)[]> {
  const resolve = await resolverOf(call, day)
  const answers: (ResolvedName | null)[] = []
  for (const cells of rows.slice(head.row + 1)) {
    const typed = typedIn(cells, head)
    answers.push(Object.values(typed).every((text) => text.trim() === '') ? null : resolve(typed))
    if (answers.length % AT_ONCE === 0) await turn()
  }
  return answers
}

const ANSWERS = [
  { title: 'Nay là', kind: 'text', width: 40 },
  { title: 'Thuộc', kind: 'text', width: 26 },
  { title: 'Mã hiện nay', kind: 'text', width: 14 },
  { title: 'Mức chắc chắn', kind: 'text', width: 18 },
  { title: 'Ghi chú', kind: 'text', width: 50 },
] as const

function answerCells(answer: ResolvedName | null): (string | null)[] {
  if (!answer) return [null, null, null, null, null]
  const heirs = answer.certainty === 'several' ? [] : (answer.candidates[0]?.heirs ?? [])
  return [
    answerInWords(answer),
    [...new Set(heirs.flatMap(({ parent }) => parent ?? []))].join('; ') || null,
    heirs.flatMap(({ code }) => code ?? []).join('; ') || null,
    certaintyInWords[answer.certainty],
    whysInWords(answer) || null,
  ]
}

export async function resolvedWorkbook(call: Call, { fileName, base64, day }: Brought) {
  const list = await listIn(base64)
  const answers = await answersTo(call, list, day)
  const width = Math.max(...list.rows.map((row) => row.length))
  const heading = (at: number) => {
    const cell = list.head.row < 0 ? null : list.rows[list.head.row]?.[at]
    return cell === null || cell === undefined ? (list.head.row < 0 ? 'Tên cũ' : `Cột ${at + 1}`) : String(cell)
  }
  const bytes = await workbook({
    at: call.now,
    sheets: [
      {
        name: 'Nay là',
        agency: '',
        sample: false,
        landscape: true,
        title: `Tên đơn vị tra ngày ${formatDay(dayIn(call.now))}`,
        columns: [
          ...Array.from({ length: width }, (_, at) => ({ title: heading(at), kind: 'text', width: 22 }) as const),
          ...ANSWERS,
        ],
        rows: list.rows.slice(list.head.row + 1).map((cells, at) => [
          ...Array.from({ length: width }, (_, column) => {
            const cell = cells[column] ?? null
            return cell === null ? null : String(cell)
          }),
          ...answerCells(answers[at] ?? null),
        ]),
      },
    ],
  })
  const count = (wanted: ResolvedName['certainty']) => answers.filter((one) => one?.certainty === wanted).length
  return {
    fileName: `${fileName.replace(/\.[^.]+$/, '')} - nay la.xlsx`,
    base64: Buffer.from(bytes).toString('base64'),
    counts: { sure: count('sure'), likely: count('likely'), several: count('several'), none: count('none') },
  }
}
