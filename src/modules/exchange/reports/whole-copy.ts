/** Everything within reach, part by part: tables, people in the structure of exchange, files, and what all of it is. */
import type { ZipPart, ZippedPart } from '../../../platform/files/write-zip.ts'
import type { Call } from '../../../platform/http/call.ts'
import { formatInstant } from '../../../shared/dates.ts'
import { columnGuide, copyGuide } from '../guide-of-copy.vi.ts'
import { everybody } from '../queries/everybody.ts'
import { rowsOf } from '../queries/rows-of.ts'
import { filesOut, rowsAsJson, type TableOut, tablesOut } from '../queries/tables-out.ts'
import { peopleOut, type Wanted } from '../queries/told-people.ts'
import { JSON_FOOT, JSON_HEAD, jsonOf } from '../rules/person.ts'
import { sumsOf } from '../rules/sums.ts'
import { bytesOf, isKept } from './kept-bytes.ts'
import { structureAs } from './structure-file.ts'

/** Rows in a file of a table: no part of an archive reaches four gigabytes. */
const ROWS = 500_000
/** As many as the program takes in at once, several times over. */
const PEOPLE = 500
const AT_ONCE = 100
/** Whoever makes it is told after so many rows, and so many files: he may have been stopped. */
const TOLD_ROWS = 10_000
const TOLD_FILES = 100

const inUtf8 = (text: string) => new TextEncoder().encode(text)

/** What came of it, filled while it is made. */
export interface Counted {
  people: number
  files: number
  tables: { name: string; about: string | null; rows: number; files: number }[]
  /** Contents that rows name and nobody finds. */
  lost: string[]
}

interface Making {
  counted: Counted
  /** Of the parts that are finished. */
  sums: readonly ZippedPart[]
  told: (done: number) => Promise<void>
}

export async function* wholeCopy(call: Call, { counted, sums, told }: Making): AsyncGenerator<ZipPart> {
  const declared = await tablesOut(call.tx)
  const tables = declared.filter(({ isOpen }) => isOpen)
  yield {
    name: 'doc-toi-truoc.md',
    content: inUtf8(copyGuide({ tables: declared, madeAt: formatInstant(call.now), by: call.actor.fullName })),
  }
  yield { name: 'cot.csv', content: inUtf8(columnGuide(tables)) }
  yield { name: 'cau-truc/personnel.schema.json', content: inUtf8(structureAs('json')) }
  yield { name: 'cau-truc/personnel.xsd', content: inUtf8(structureAs('xml')) }
  for (const table of tables) yield* partsOfTable(call, table, { counted, told })
  yield* people(call, { counted, told })
  yield { name: 'tep.ndjson', content: listOfFiles(call, tables) }
  yield* contents(call, tables, { counted, told })
  yield {
    name: 'manifest.json',
    content: inUtf8(
      `${JSON.stringify({ format: 'noivu-whole', version: 1, madeAt: call.now.toISOString(), ...counted }, null, 1)}\n`,
    ),
  }
  yield { name: 'SHA256SUMS', content: inUtf8(sumsOf(sums.map(({ name, sha256 }) => ({ path: name, sha256 })))) }
}

/** One row a line, cut into files. An empty table is an empty file. */
async function* partsOfTable(
  { tx }: Call,
  table: TableOut,
  { counted, told: tell }: Pick<Making, 'counted' | 'told'>,
): AsyncGenerator<ZipPart> {
  const { name, about } = table
  const rows = rowsOf(tx, rowsAsJson(table), 'rows_of_table')[Symbol.asyncIterator]()
  const told = { name, about, rows: 0, files: 0 }
  counted.tables.push(told)
  let next = await rows.next()
  async function* lines() {
    for (let count = 0; count < ROWS && !next.done; count++) {
      yield inUtf8(`${next.value.line}\n`)
      told.rows++
      if (told.rows % TOLD_ROWS === 0) await tell(0)
      next = await rows.next()
    }
  }
  do {
    told.files++
    yield { name: `bang/${name}.${String(told.files).padStart(3, '0')}.ndjson`, content: lines() }
  } while (!next.done)
}

/** In files that this program, or one like it, takes in again. */
async function* people(call: Call, { counted, told }: Pick<Making, 'counted' | 'told'>): AsyncGenerator<ZipPart> {
  let after: string | null = null
  let isOver = false
  async function* some() {
    yield inUtf8(JSON_HEAD)
    for (let count = 0; count < PEOPLE && !isOver; count += AT_ONCE) {
      const wanted: Wanted[] = await everybody(call.tx, { after, most: AT_ONCE })
      isOver = wanted.length < AT_ONCE
      after = wanted.at(-1)?.id ?? after
      const entries = (await peopleOut(call.tx, wanted)).map(({ person }) => jsonOf(person))
      if (entries.length > 0) yield inUtf8((count === 0 ? '' : ',\n') + entries.join(',\n'))
      counted.people += entries.length
      await told(counted.people)
    }
    yield inUtf8(JSON_FOOT)
  }
  for (let file = 1; !isOver; file++) yield { name: `ho-so/${String(file).padStart(5, '0')}.json`, content: some() }
}

async function* listOfFiles({ tx }: Call, tables: readonly TableOut[]) {
  for await (const row of rowsOf(tx, filesOut(tables), 'list_of_files')) yield inUtf8(`${JSON.stringify(row)}\n`)
}

/** Each content once, under its own sum. */
async function* contents(
  { tx, files }: Call,
  tables: readonly TableOut[],
  { counted, told }: Pick<Making, 'counted' | 'told'>,
): AsyncGenerator<ZipPart> {
  let last = ''
  for await (const { sha256 } of rowsOf(tx, filesOut(tables), 'contents_of_files')) {
    if (sha256 === last) continue
    last = sha256
    if (!(await isKept(files, sha256))) {
      counted.lost.push(sha256)
      continue
    }
    yield { name: `tep/${sha256.slice(0, 2)}/${sha256}`, content: bytesOf(files, sha256), isPacked: true }
    counted.files++
    if (counted.files % TOLD_FILES === 0) await told(counted.people + counted.files)
  }
}
