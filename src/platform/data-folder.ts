/** The folder that is the installation: bytes, secrets and (embedded) the database. One program at a time holds it. */
import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Secrets {
  /** Password of the embedded server's owner. */
  owner: string
  /** Password of the application's database role. */
  app: string
  /** Key of what is sealed and signed; without it sealed answers and the office's signature are lost, so it is backed up with the folder. */
  seal: string
}

export interface DataFolder {
  path: string
  secrets: Secrets
  release: () => Promise<void>
}

/** A socket is held by the living alone: unlike a pid file, it cannot outlast a killed program and lie. */
async function hold(folder: string): Promise<Server> {
  const inside = join(folder, 'held.sock')
  // Socket paths are limited to about a hundred bytes.
  const path =
    process.platform === 'win32'
      ? `\\\\.\\pipe\\noivu-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`
      : Buffer.byteLength(inside) < 100
        ? inside
        : join(tmpdir(), `noivu-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}.sock`)
  const held = await new Promise<boolean>((answer) => {
    const probe = connect(path)
    probe.once('connect', () => {
      probe.destroy()
      answer(true)
    })
    probe.once('error', () => answer(false))
  })
  if (held)
    throw new Error(
      `Thư mục dữ liệu ${folder} đang được một chương trình Nội Vụ khác sử dụng. Hãy dừng chương trình đó, hoặc chọn thư mục khác bằng NOIVU_DATA.`,
    )
  if (process.platform !== 'win32') await rm(path, { force: true })
  const server = createServer((socket) => socket.destroy())
  await new Promise<void>((listening, failed) => {
    server.once('error', failed)
    server.listen(path, listening)
  })
  server.unref()
  return server
}

async function secretsOf(folder: string): Promise<Secrets> {
  const path = join(folder, 'secrets.json')
  const kept = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  const known = kept === null ? {} : (JSON.parse(kept) as Partial<Secrets>)
  const { owner, app, seal } = known
  if (owner !== undefined && app !== undefined && seal !== undefined) return { owner, app, seal }
  const secret = (bytes: number) => randomBytes(bytes).toString('base64url')
  const secrets = { owner: owner ?? secret(24), app: app ?? secret(24), seal: seal ?? secret(32) }
  await writeFile(`${path}.new`, JSON.stringify(secrets), { mode: 0o600 })
  await rename(`${path}.new`, path)
  return secrets
}

/** @throws with a sentence when the folder cannot be written or another program holds it. */
export async function openDataFolder(path: string): Promise<DataFolder> {
  try {
    await mkdir(path, { recursive: true })
  } catch (error) {
    throw new Error(
      `Không tạo được thư mục dữ liệu ${path} (${(error as NodeJS.ErrnoException).code}). Hãy kiểm tra quyền ghi hoặc đặt NOIVU_DATA.`,
      { cause: error },
    )
  }
  const lock = await hold(path)
  const secrets = await secretsOf(path)
  return { path, secrets, release: () => new Promise((closed) => lock.close(() => closed())) }
}
