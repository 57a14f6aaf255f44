/** Puts the program together: data folder → database → modules → HTTP → work in the background; and takes it apart in order. */

import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import type { Config } from '../platform/config.ts'
import { openDataFolder } from '../platform/data-folder.ts'
import { startEmbedded } from '../platform/db/embedded.ts'
import { migrate } from '../platform/db/migrate.ts'
import { type Database, openDatabase } from '../platform/db/open.ts'
import { type Files, openFiles } from '../platform/files/files.ts'
import { serveHealth } from '../platform/http/health.ts'
import { listen, whyNotListen } from '../platform/http/listen.ts'
import { serveModules } from '../platform/http/serve.ts'
import { servePages } from '../platform/http/static-files.ts'
import { startRunner } from '../platform/jobs/runner.ts'
import { type Log, openLog } from '../platform/log.ts'
import { openMail } from '../platform/mail/mail.ts'
import { type Seals, sealsWith } from '../platform/seals/seals.ts'
import { gate, modules, schedules, tasks } from './modules.ts'

export const WEB_FOLDER = join(import.meta.dirname, '../../dist/web')

export interface Program {
  url: string
  database: Database
  files: Files
  log: Log
  /** Finishes running requests and tasks, then stops the database. */
  stop: () => Promise<void>
}

export interface StartOptions {
  /** Runs after migrations and before the first request, as the owner's program: first loads, the demo. */
  prepare?: (ground: { database: Database; files: Files; seals: Seals; log: Log }) => Promise<void>
  /** Serves the pages some other way (development). */
  pages?: 'built' | 'none'
}

/** The same server and database, under the login that owns nothing. */
function asApplication(ownerUrl: string, password: string): string {
  const url = new URL(ownerUrl)
  url.username = 'noivu_app'
  url.password = encodeURIComponent(password)
  return url.href
}

interface Store {
  ownerUrl: string
  appUrl: string
  seals: Seals
  close: () => Promise<void>
}

async function openStore(config: Config): Promise<Store> {
  const folder = await openDataFolder(config.dataFolder)
  const closing: (() => Promise<void>)[] = [folder.release]
  const close = async () => {
    for (const end of closing.toReversed()) await end()
  }
  try {
    let ownerUrl = config.databaseUrl
    if (ownerUrl === null) {
      const server = await startEmbedded(join(config.dataFolder, 'postgres'), folder.secrets.owner)
      closing.push(server.stop)
      ownerUrl = server.urlOf('postgres')
    }
    await migrate(ownerUrl)
    const client = new pg.Client({ connectionString: ownerUrl })
    await client.connect()
    await client.query(`alter role noivu_app with password ${client.escapeLiteral(folder.secrets.app)}`)
    await client.end()
    const appUrl = asApplication(ownerUrl, folder.secrets.app)
    return { ownerUrl, appUrl, seals: sealsWith(folder.secrets.seal), close }
  } catch (error) {
    await close()
    throw error
  }
}

/** @throws with a sentence for the person at the keyboard when something stands in the way; nothing is left running. */
export async function startProgram(config: Config, { prepare, pages = 'built' }: StartOptions = {}): Promise<Program> {
  const taken = await whyNotListen(config.port, config.host)
  if (taken) throw new Error(taken)
  const log = openLog(config.logLevel)
  const store = await openStore(config)
  const closing: (() => Promise<void>)[] = [store.close]
  const stop = async () => {
    for (const end of closing.splice(0).toReversed()) await end()
  }
  try {
    const database = openDatabase(store.appUrl)
    closing.push(database.close)
    const files = await openFiles({ folder: join(config.dataFolder, 'files') })
    await files.sweep()
    const clock = () => new Date()
    const { seals } = store
    await prepare?.({ database, files, seals, log })
    const mail = openMail(config.mail)
    closing.push(async () => mail.close())
    const runner = await startRunner(store.ownerUrl, { database, files, mail, seals, log, clock }, { tasks, schedules })
    closing.push(runner.stop)
    const app = serveModules(
      {
        database,
        gate,
        files,
        mail,
        seals,
        log,
        clock,
        secureCookies: config.secureCookies,
        trustProxy: config.trustProxy,
        publicUrl: config.publicUrl,
      },
      modules,
    )
    serveHealth(app, { isReady: database.isUp })
    if (pages === 'built') await servePages(app, WEB_FOLDER)
    const listening = await listen(app, config.port, config.host)
    closing.push(listening.close)
    return { url: listening.url, database, files, log, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Starts from an empty data folder: the demo's `--fresh`. Only what this program put there is removed. */
export async function emptyDataFolder(path: string): Promise<void> {
  const folder = await openDataFolder(path)
  await folder.release()
  for (const name of ['postgres', 'files', 'secrets.json', 'held.sock'])
    await rm(join(path, name), { recursive: true, force: true })
}

/** Runs until told to stop; a second signal does not wait. */
export async function runUntilStopped(program: Program): Promise<void> {
  await new Promise<void>((told) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(1))
        told()
      })
    }
  })
  await program.stop()
}

/** A sentence for the person at the keyboard instead of a stack; the stack when it is our fault. */
export async function orSayWhy(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    process.stderr.write(`\nKhông khởi động được.\n${(error as Error).message}\n`)
    if (process.env.LOG_LEVEL === 'debug') process.stderr.write(`${(error as Error).stack}\n`)
    process.exit(1)
  }
}
