/** A program of its own that serves the list of people to somebody who may take everything away, and tells what it held at most. */
import { createWriteStream } from 'node:fs'
import { tmpdir } from 'node:os'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { personnel } from '../../src/modules/personnel/contract.ts'
import { personnelModule } from '../../src/modules/personnel/index.ts'
import { openDatabase } from '../../src/platform/db/open.ts'
import { openFiles } from '../../src/platform/files/files.ts'
import { SYSTEM } from '../../src/platform/http/call.ts'
import { serveModules } from '../../src/platform/http/serve.ts'
import { openLog } from '../../src/platform/log.ts'
import { MAIL_OFF } from '../../src/platform/mail/mail.ts'
import { sealsWith } from '../../src/platform/seals/seals.ts'
import { messageOf } from '../../src/shared/endpoint.ts'

export interface Exported {
  /** Bytes resident before anything was asked, and at most. */
  before: number
  most: number
  milliseconds: number
}

const [url = '', path = ''] = process.argv.slice(2)
const database = openDatabase(url)
const app = serveModules(
  {
    ...{ database, files: await openFiles({ folder: tmpdir() }), mail: MAIL_OFF, seals: sealsWith('bench'.repeat(9)) },
    ...{ log: openLog('error'), clock: () => new Date(), secureCookies: false, trustProxy: false, publicUrl: null },
    gate: async () => ({ actor: SYSTEM, everywhere: true, units: [] }),
  },
  { personnel: personnelModule },
)
const { url: asked, body } = messageOf(personnel.exportRecords, { presence: 'all', columns: ['pay.step'] })
const before = process.memoryUsage.rss()
const began = performance.now()
const response = await app.request(`http://localhost${asked}`, {
  ...{ method: 'POST', body },
  headers: { 'content-type': 'application/json', 'x-noivu': '1' },
})
if (!response.ok || response.body === null) throw new Error(await response.text())
await pipeline(Readable.fromWeb(response.body as never), createWriteStream(path))
const most = process.resourceUsage().maxRSS * 1024
const told: Exported = { before, most, milliseconds: performance.now() - began }
process.stdout.write(JSON.stringify(told))
await database.close()
