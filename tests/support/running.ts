/** The program as its users start it: a process of its own, on a free port, with a data folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')

export interface Running {
  url: string
  /** Everything it printed so far. */
  printed: () => string
  process: ChildProcess
  /** Asks it to stop and waits for its end. @returns its exit code. */
  stop: () => Promise<number | null>
  /** As a power cut: no warning, no order. */
  kill: () => Promise<void>
}

/** @param program 'demo' or 'server'. @throws with what it printed when it ends before it serves. */
export async function startProgramProcess(
  program: 'demo' | 'server',
  dataFolder: string,
  args: readonly string[] = ['--port', '0'],
): Promise<Running> {
  const child = spawn(process.execPath, [join(ROOT, `src/app/${program}.ts`), ...args], {
    cwd: ROOT,
    env: {
      ...process.env,
      NOIVU_DATA: dataFolder,
      DATABASE_URL: '',
      PORT: '',
      LOG_LEVEL: 'error',
      // The program is started some fifty times in a run; it is compiled once.
      NODE_COMPILE_CACHE: join(ROOT, '.cache/compiled'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  const ended = new Promise<number | null>((done) => child.once('close', done))
  const url = await new Promise<string>((ready, failed) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString()
      const address = /^(http:\/\/localhost:\d+)$/m.exec(printed)?.[1]
      if (address) ready(address)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('close', (code) => failed(new Error(`ended with ${code} before it served:\n${printed}`)))
  })
  return {
    url,
    printed: () => printed,
    process: child,
    stop: async () => {
      child.kill('SIGTERM')
      return ended
    },
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** An empty folder that the database's own user can reach. */
export async function temporaryDataFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'noivu-run-'))
  await chmod(path, 0o755)
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}
