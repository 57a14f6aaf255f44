/**
 * A list of people is taken in: read, held against what is on file, checked and written by the task, and its file given back marked;
 * against COPY of the rows it wrote into tables of the same shape. `npm run bench -- people-import [ROWS]`, 30,000 rows.
 *
 * The comparison leans to COPY: its tables have the same indexes, checks and the exclusion of overlapping lines, but no foreign keys,
 * no row policies and no history, and nobody works out for it which papers each file lacks (seven rows a person, not copied), nor
 * writes the history of the records (one row each, not copied). COPY is no way for the program itself: PostgreSQL refuses it on
 * tables with row security. Neither side waits for the disk (fsync off). Other work on the machine slows the two unequally, from
 * moment to moment: its load is told beside the figures, which say what they should only where little else runs.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeXlsx } from 'hucre/xlsx'
import type pg from 'pg'
import { withScratchDatabase } from '../scripts/scratch-database.ts'
import { loadBasics } from '../src/app/load-basics.ts'
import { saveListReading } from '../src/modules/intake/actions/save-list-reading.ts'
import { sendPeopleList } from '../src/modules/intake/actions/send-people-list.ts'
import { writeList } from '../src/modules/intake/actions/write-list.ts'
import { heldList } from '../src/modules/intake/queries/sent-list.ts'
import { markedPeopleList } from '../src/modules/intake/reports/marked-people-list.ts'
import type { openDatabase } from '../src/platform/db/open.ts'
import { openFiles } from '../src/platform/files/files.ts'
import { type Call, SYSTEM } from '../src/platform/http/call.ts'
import { asProgram } from './as-program.ts'

const rows = Number(process.argv[3] ?? 30_000)
/** What it may take: so many times a bare COPY, and so long. */
const [MOST_TIMES, MOST_SECONDS] = [5, 60]
const HEAD = [
  ...['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Số CCCD', 'Chức vụ', 'Mã ngạch', 'Bậc', 'Hệ số', 'Ngày hưởng'],
  ...['PCCV', 'Trình độ chuyên môn', 'Dân tộc', 'Điện thoại', 'Ngày tuyển dụng'],
]
const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi']
const MIDDLE = ['Văn', 'Đức', 'Minh', 'Quang', 'Hữu', 'Thị', 'Ngọc', 'Thu']
const GIVEN = ['An', 'Bình', 'Cường', 'Dũng', 'Giang', 'Hà', 'Lan', 'Mai', 'Nam', 'Oanh', 'Phúc', 'Sơn']
const STEPS = [234, 267, 300, 333, 366, 399, 432, 465, 498]
const of = <T>(list: readonly T[], at: number) => list[at % list.length] as T

/** One row in a hundred cannot be read. */
function rowOf(at: number) {
  const [year, step] = [60 + (at % 40), at % STEPS.length]
  const name = `${of(FAMILY, at)} ${of(MIDDLE, Math.floor(at / 8))} ${of(GIVEN, Math.floor(at / 64))}`
  return [
    ...[
      at + 1,
      name,
      `${1 + (at % 28)}/${1 + (at % 12)}/19${year}`,
      'Nam',
      `0240${year}${String(at).padStart(6, '0')}`,
    ],
    ...[
      'Chuyên viên',
      at % 100 === 99 ? 'không rõ' : 1.003,
      `${step + 1}/9`,
      `${(STEPS[step] as number) / 100}`.replace('.', ','),
    ],
    ...[
      `01/${1 + (at % 12)}/2024`,
      at % 5 === 0 ? '0,3' : null,
      'Đại học',
      'Kinh',
      `09${String(at).padStart(8, '0')}`,
      '01/9/2015',
    ],
  ]
}

const seconds = (from: number) => (performance.now() - from) / 1_000
const COPIED = ['record', 'event', 'line']

await withScratchDatabase(async (url) => {
  const { owner, database } = await asProgram(url)
  const folder = await mkdtemp(join(tmpdir(), 'noivu-bench-'))
  try {
    await loadBasics(database)
    await measured({ owner, database, folder })
  } finally {
    // Or what went wrong would be hidden by connections that end before their time.
    await database.close()
    await owner.end()
    await rm(folder, { recursive: true })
  }
})

interface Ground {
  owner: pg.Client
  database: ReturnType<typeof openDatabase>
  folder: string
}

async function measured({ owner, database, folder }: Ground): Promise<void> {
  const files = await openFiles({ folder })
  const now = new Date()
  const limits = { everywhere: true, units: [], accountId: SYSTEM.accountId, entry: null, permission: '*' }
  const step = <T>(work: (call: Call) => Promise<T>) =>
    database.within(limits, (tx) => work({ tx, now, files, actor: SYSTEM, scope: limits } as unknown as Call))
  const { rows: units } = await owner.query<{ id: number }>(
    "select unit_id as id from organization.unit_version where full_name = 'Sở Nội vụ' and valid_to = 'infinity' and recorded_to = 'infinity' limit 1",
  )
  const unitId = units[0]?.id as number
  const bytes = await writeXlsx({
    sheets: [{ name: 'DS', rows: [HEAD, ...Array.from({ length: rows }, (_, at) => rowOf(at))] }],
  })
  const name = 'ds.xlsx'
  const upload = { ...(await files.write(bytes, name)), name }
  const [began, used] = [performance.now(), process.cpuUsage()]
  const { listId } = await step((call) => sendPeopleList({ ...call, upload }, { unitId }))
  const sent = seconds(began)
  const { reading } = await step((call) => heldList(call, listId))
  await step((call) =>
    saveListReading(call, { listId, version: 1, reading: { ...reading, day: '2026-10-01', skipsWrong: true } }),
  )
  const marking = performance.now()
  const { content } = await step((call) => markedPeopleList(call, { listId }))
  if ('make' in content) await content.make()
  const marked = seconds(marking)
  const writing = performance.now()
  await step((call) => writeList(call, { listId, version: 2 }, async () => {}))
  const written = seconds(writing)
  const [whole, { user, system }] = [seconds(began), process.cpuUsage(used)]
  // Beside the scratch database, and gone with it.
  const { rows: shownFolder } = await owner.query<{ data_directory: string }>('show data_directory')
  const fileOf = (table: string) => join(shownFolder[0]?.data_directory ?? '', `${table}.copy`)
  await owner.query('create schema bench')
  await owner.query('grant all on schema bench to public')
  // What a table works out itself is not copied.
  const columnsOf = async (table: string) => {
    const { rows: named } = await owner.query<{ name: string }>(
      "select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''",
      [`personnel.${table}`],
    )
    return named.map((column) => column.name).join(', ')
  }
  const columns = new Map<string, string>()
  for (const table of COPIED) {
    columns.set(table, await columnsOf(table))
    await owner.query(`create table bench.${table} (like personnel.${table} including all)`)
    await owner.query(`copy (select ${columns.get(table)} from personnel.${table}) to '${fileOf(table)}'`)
  }
  const copying = performance.now()
  for (const table of COPIED) await owner.query(`copy bench.${table} (${columns.get(table)}) from '${fileOf(table)}'`)
  const copied = seconds(copying)
  const shown = (value: number) => value.toFixed(1)
  process.stdout.write(
    `| rows | sent | marked file | tried, checked, written | in all | COPY of the same rows | in all / COPY |\n|---:|---:|---:|---:|---:|---:|---:|\n| ${rows} | ${shown(sent)} s | ${shown(marked)} s | ${shown(written)} s | ${shown(whole)} s | ${shown(copied)} s | ${shown(whole / copied)} |\n\n` +
      `Processor of the program itself: ${shown((user + system) / 1_000_000)} s. Load of the machine, last minute: ${shown(loadavg()[0] ?? 0)}.\n`,
  )
  if (whole > MOST_TIMES * copied || whole > MOST_SECONDS) process.exitCode = 1
}
