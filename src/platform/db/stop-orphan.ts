/** A database server whose program was killed keeps running without a master: it is ended in order before a new one starts. */
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'

const PATIENCE = 30_000

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** How the process was called; empty when it is gone, or dead and not yet cleared away. */
async function commandOf(pid: number): Promise<string> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'args=', '-p', String(pid)]).catch(() => ({ stdout: '' }))
  if (stdout !== '') return stdout
  return (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).replaceAll('\0', ' ')
}

/** @param folder of the cluster. Another server that happens to have the old number is left alone. */
export async function stopOrphan(folder: string): Promise<void> {
  const text = await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => null)
  const pid = Number(text?.split('\n')[0])
  if (!Number.isInteger(pid) || pid <= 0 || !(await commandOf(pid)).includes(folder)) return
  process.kill(pid, 'SIGINT')
  for (let waited = 0; waited < PATIENCE && isAlive(pid); waited += 50) await sleep(50)
}
