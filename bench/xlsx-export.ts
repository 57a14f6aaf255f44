/**
 * The list of everybody leaves as one workbook through its door, as the program serves it: what memory the process that makes it holds
 * at most, and what the program holds meanwhile. `npm run bench -- xlsx-export [PEOPLE]`, 500,000 people. Linux alone tells it.
 */
import { execFile } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { streamXlsxRows } from 'hucre/xlsx'
import type { Exported, Resident } from './people/exporting.ts'
import { type Ground, withPeople } from './people/with-people.ts'

const people = Number(process.argv[3] ?? 500_000)
const MOST = 150 * 2 ** 20
const megabytes = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MB`
const shown = ({ most, ofFiles }: Resident) => `${megabytes(most)} at most, of it ${megabytes(ofFiles)} mirror files`
const run = promisify(execFile)
/** What the engine alone takes. */
const BARE = "process.stdout.write(require('node:fs').readFileSync('/proc/self/status'))"

async function rowsIn(path: string): Promise<number> {
  let rows = 0
  for await (const row of streamXlsxRows(Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>))
    if (typeof row.values[0] === 'number') rows += 1
  return rows
}

await withPeople(people, async ({ url }: Ground) => {
  const folder = await mkdtemp(join(tmpdir(), 'noivu-export-'))
  const path = join(folder, 'people.xlsx')
  const { stdout } = await run(process.execPath, [join(import.meta.dirname, 'people/exporting.ts'), url, path])
  const { idle, program, apart, milliseconds } = JSON.parse(stdout) as Exported
  const rows = await rowsIn(path)
  if (rows !== people) throw new Error(`${rows} of ${people} people are in the workbook`)
  const bare = /VmHWM:\s+(\d+) kB/.exec((await run(process.execPath, ['-e', BARE])).stdout)?.[1]
  process.stdout.write(
    `${rows} people in ${megabytes((await stat(path)).size)} of workbook, ${Math.round(milliseconds / 1_000)} s; resident:
the process that makes it: ${shown(apart)}
the program: ${shown(program)}; before anything was asked: ${shown(idle)}
the engine with nothing to do: ${megabytes(Number(bare) * 1024)}\n`,
  )
  await rm(folder, { recursive: true })
  if (apart.most >= MOST) process.exitCode = 1
})
