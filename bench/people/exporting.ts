/** All of the program but its background work, serving the list of people to somebody who may take everything away. */
import { createWriteStream, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import '../../src/app/start.ts'
import { modules } from '../../src/app/modules.ts'
import { personnel } from '../../src/modules/personnel/contract.ts'
import { openDatabase } from '../../src/platform/db/open.ts'
import { openFiles } from '../../src/platform/files/files.ts'
import { SYSTEM } from '../../src/platform/http/call.ts'
import { serveModules } from '../../src/platform/http/serve.ts'
import { openLog } from '../../src/platform/log.ts'
import { MAIL_OFF } from '../../src/platform/mail/mail.ts'
import { sealsWith } from '../../src/platform/seals/seals.ts'
import { messageOf } from '../../src/shared/endpoint.ts'

/** Bytes resident at most, as the kernel counts: of it what only mirrors files, which the kernel takes back when it needs them. */
export interface Resident {
  most: number
  ofFiles: number
}

export interface Exported {
  /** The program before anything was asked, and at its end. */
  idle: Resident
  program: Resident
  /** The process of its own that made the workbook. */
  apart: Resident
  milliseconds: number
}

function residentOf(pid: number | 'self'): Resident {
  const told = readFileSync(`/proc/${pid}/status`, 'utf8')
  const bytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(told)?.[1] ?? 0) * 1024
  return { most: bytes('VmHWM'), ofFiles: bytes('RssFile') }
}

/** Looked at while it lives; what the kernel tells only grows. */
let apart: Resident = { most: 0, ofFiles: 0 }
function lookAtChildren(): void {
  for (const pid of readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim().split(' ')) {
    try {
      const found = residentOf(Number(pid))
      if (found.most > apart.most) apart = found
    } catch {
      // It has ended meanwhile.
    }
  }
}

const [url = '', path = ''] = process.argv.slice(2)
const database = openDatabase(url)
const app = serveModules(
  {
    database,
    files: await openFiles({ folder: tmpdir() }),
    mail: MAIL_OFF,
    seals: sealsWith('bench'.repeat(9)),
    log: openLog('error'),
    clock: () => new Date(),
    secureCookies: false,
    trustProxy: false,
    publicUrl: null,
    gate: async () => ({ actor: SYSTEM, everywhere: true, units: [] }),
  },
  modules,
)
const { url: asked, body } = messageOf(personnel.exportRecords, { presence: 'all', columns: ['pay.step'] })
const idle = residentOf('self')
const looking = setInterval(lookAtChildren, 100)
const began = performance.now()
const response = await app.request(`http://localhost${asked}`, {
  method: 'POST',
  body,
  headers: { 'content-type': 'application/json', 'x-noivu': '1' },
})
if (!response.ok || response.body === null) throw new Error(await response.text())
await pipeline(Readable.fromWeb(response.body as never), createWriteStream(path))
clearInterval(looking)
const told: Exported = { idle, program: residentOf('self'), apart, milliseconds: performance.now() - began }
process.stdout.write(JSON.stringify(told))
await database.close()
