/** The whole server in the test's process, on a database of its own: doors are called as a browser calls them. */
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { gate, modules as ours } from '../../src/app/modules.ts'
import { type Database, openDatabase } from '../../src/platform/db/open.ts'
import { type Files, openFiles } from '../../src/platform/files/files.ts'
import type { Tx } from '../../src/platform/http/call.ts'
import type { Module } from '../../src/platform/http/module.ts'
import { serveModules } from '../../src/platform/http/serve.ts'
import { openLog } from '../../src/platform/log.ts'
import { MAIL_OFF } from '../../src/platform/mail/mail.ts'
import { type Seals, sealsWith } from '../../src/platform/seals/seals.ts'
import { type ArgumentOf, type Endpoint, messageOf, type OutputOf } from '../../src/shared/endpoint.ts'
import type { Problem } from '../../src/shared/refusal.ts'
import { TEMPLATE } from './global-setup.ts'

/** What a refused call throws in tests. */
export class Refused extends Error {
  readonly status: number
  readonly problems: readonly Problem[]
  readonly body: Record<string, unknown>
  constructor(status: number, body: Record<string, unknown>) {
    super(`${status} ${String(body.detail)}`)
    this.status = status
    this.problems = (body.problems as Problem[]) ?? []
    this.body = body
  }
}

export interface Client {
  /** @throws Refused */
  call: <E extends Endpoint>(door: E, argument: ArgumentOf<E>) => Promise<OutputOf<E>>
  /** Calls a door that answers with bytes. @throws Refused */
  download: <E extends Endpoint>(
    door: E,
    argument: ArgumentOf<E>,
    headers?: Record<string, string>,
  ) => Promise<{ bytes: Uint8Array; headers: Headers; status: number }>
  /** Sends a file to an upload door; what answers with bytes gives them. @throws Refused */
  upload: <E extends Endpoint>(
    door: E,
    argument: ArgumentOf<E>,
    file: { name: string; bytes: Uint8Array; mediaType?: string },
  ) => Promise<OutputOf<E>>
  /** The bare answer, for tests of HTTP itself. */
  raw: (path: string, init?: RequestInit) => Promise<Response>
}

export interface Grant {
  role: string
  /** Null: everywhere. */
  unitId: number | null
  withBelow?: boolean
}

export interface Person {
  fullName?: string
  unitId: number
  grants?: readonly Grant[]
}

export interface House {
  database: Database
  files: Files
  seals: Seals
  /** Owner's connection: for arranging what no door offers, and for looking behind the doors. */
  owner: pg.Client
  /** Now, as the house sees it; assign to travel in time. */
  clock: { now: Date }
  /** Runs with all rights, as loading does. */
  arrange: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>
  stranger: Client
  /** Creates an account with roles and signs it in (without the cost of a password). */
  person: (person: Person) => Promise<Client & { accountId: string }>
  /** A client with the given session token. */
  withToken: (token: string | null) => Client
  /** Id of the unit of this full name in force on the day. */
  unit: (fullName: string, day?: string) => Promise<number>
  close: () => Promise<void>
}

const ORIGIN = 'http://localhost'

/** @param modules others than the program's, to plant a door in them. */
export async function openHouse({ modules = ours }: { modules?: Record<string, Module> } = {}): Promise<House> {
  const name = `noivu_${randomBytes(6).toString('hex')}`
  const ownerUrl = new URL(inject('ownerUrl'))
  const admin = new pg.Client({ connectionString: ownerUrl.href })
  await admin.connect()
  await admin.query(`create database ${name} template ${TEMPLATE}`)
  ownerUrl.pathname = `/${name}`
  const owner = new pg.Client({ connectionString: ownerUrl.href })
  await owner.connect()
  await owner.query(`grant connect on database ${name} to noivu_app`)
  const appUrl = new URL(ownerUrl)
  appUrl.username = 'noivu_app'
  appUrl.password = inject('appPassword')
  const database = openDatabase(appUrl.href, 10)
  const folder = await mkdtemp(join(tmpdir(), 'noivu-files-'))
  const files = await openFiles({ folder })
  const seals = sealsWith(randomBytes(32).toString('base64url'))
  const clock = { now: new Date() }
  const app = serveModules(
    {
      database,
      gate,
      files,
      mail: MAIL_OFF,
      seals,
      log: openLog(process.env.LOG_LEVEL ?? 'error'),
      clock: () => clock.now,
      secureCookies: false,
      trustProxy: false,
      publicUrl: null,
    },
    modules,
  )

  function withToken(token: string | null): Client {
    const raw: Client['raw'] = async (path, init = {}) => {
      const headers = new Headers(init.headers)
      if (token !== null) headers.set('cookie', `noivu_session=${token}`)
      headers.set('host', 'localhost')
      return app.request(`${ORIGIN}${path}`, { ...init, headers })
    }
    const ask = async (door: Endpoint, argument: Record<string, unknown>, init: RequestInit = {}) => {
      const { url, body } = messageOf(door, argument)
      const response = await raw(url, {
        method: door.method,
        ...(body !== null && { body }),
        ...init,
        headers: {
          'x-noivu': '1',
          ...(body !== null && { 'content-type': 'application/json' }),
          ...(init.headers as Record<string, string>),
        },
      })
      if (response.status >= 400)
        throw new Refused(response.status, (await response.json().catch(() => ({}))) as Record<string, unknown>)
      return response
    }
    return {
      raw,
      call: async (door, argument) => (await ask(door, argument as Record<string, unknown>)).json() as never,
      download: async (door, argument, headers = {}) => {
        const response = await ask(door, argument as Record<string, unknown>, { headers })
        return {
          bytes: new Uint8Array(await response.arrayBuffer()),
          headers: response.headers,
          status: response.status,
        }
      },
      upload: async (door, argument, file) => {
        const response = await ask(door, argument as Record<string, unknown>, {
          body: file.bytes as Uint8Array<ArrayBuffer>,
          headers: {
            'content-type': file.mediaType ?? 'application/octet-stream',
            'x-file-name': encodeURIComponent(file.name),
          },
        })
        return ('kind' in door.output ? new Uint8Array(await response.arrayBuffer()) : response.json()) as never
      },
    }
  }

  async function person({ fullName = 'Nguyễn Thị Mẫu', unitId, grants = [] }: Person) {
    const accountId = randomUUID()
    const token = randomBytes(32).toString('base64url')
    const hash = createHash('sha256').update(token).digest()
    await owner.query('insert into identity.account (id, user_name, full_name, unit_id) values ($1, $2, $3, $4)', [
      accountId,
      `u${accountId.slice(0, 8)}`,
      fullName,
      unitId,
    ])
    for (const { role, unitId: at, withBelow = true } of grants) {
      await owner.query(
        'insert into identity.grant (account_id, role, unit_id, with_below, valid_from) values ($1, $2, $3, $4, $5)',
        [accountId, role, at, withBelow, '2020-01-01'],
      )
    }
    await owner.query(
      `insert into identity.session (token_hash, account_id, created_at, last_seen_at, expires_at) values ($1, $2, $3, $3, $3::timestamptz + interval '24 hours')`,
      [hash, accountId, clock.now.toISOString()],
    )
    return { ...withToken(token), accountId }
  }

  return {
    database,
    files,
    seals,
    owner,
    clock,
    withToken,
    person,
    stranger: withToken(null),
    arrange: (work) => database.within({ everywhere: true, units: [], accountId: null, entry: null }, work),
    unit: async (fullName, day = '2025-06-30') => {
      const { rows } = await owner.query<{ unit_id: number }>(
        `select unit_id from organization.unit_version where full_name = $1 and valid_from <= $2 and $2 < valid_to and recorded_to = 'infinity' order by unit_id limit 1`,
        [fullName, day],
      )
      const row = rows[0]
      if (!row) throw new Error(`no unit “${fullName}” on ${day}`)
      return row.unit_id
    },
    close: async () => {
      await database.close()
      await owner.end()
      await admin.query(`drop database ${name} with (force)`)
      await admin.end()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
