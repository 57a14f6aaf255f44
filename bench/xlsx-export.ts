/**
 * The list of everybody leaves as one workbook through its door, as the program serves it: what memory it holds at most.
 * `npm run bench -- xlsx-export [PEOPLE]`, 500,000 people.
 */
import { execFile } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { streamXlsxRows } from 'hucre/xlsx'
import type { Exported } from './people/exporting.ts'
import { type Ground, withPeople } from './people/with-people.ts'

const people = Number(process.argv[3] ?? 500_000)
const MOST = 150 * 2 ** 20
/** A heap with no room to let garbage lie, so that what is held is told from what is not yet swept: it ends there if more is needed. */
const SMALL_HEAP = ['--max-old-space-size=96', '--max-semi-space-size=4']
const megabytes = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MB`
const run = promisify(execFile)

async function rowsIn(path: string): Promise<number> {
  let rows = 0
  for await (const row of streamXlsxRows(Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>))
    if (typeof row.values[0] === 'number') rows += 1
  return rows
}

await withPeople(people, async ({ url }: Ground) => {
  const folder = await mkdtemp(join(tmpdir(), 'noivu-export-'))
  const path = join(folder, 'people.xlsx')
  const { stdout } = await run(process.execPath, [
    ...SMALL_HEAP,
    join(import.meta.dirname, 'people/exporting.ts'),
    url,
    path,
  ])
  const { before, most, milliseconds } = JSON.parse(stdout) as Exported
  const rows = await rowsIn(path)
  if (rows !== people) throw new Error(`${rows} of ${people} people are in the workbook`)
  process.stdout.write(
    `${rows} people in ${megabytes((await stat(path)).size)} of workbook, ${Math.round(milliseconds / 1_000)} s; resident ${megabytes(before)} before, ${megabytes(most)} at most\n`,
  )
  await rm(folder, { recursive: true })
  if (most >= MOST) process.exitCode = 1
})
