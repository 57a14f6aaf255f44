/** `npm run verify` as somebody runs it who has the bundles and the repository: no database, no settings of ours. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')

export interface Told {
  code: number
  text: string
}

/** @param bundles by the name of their file. */
export async function verifyBundles(bundles: Readonly<Record<string, Uint8Array>>, key?: string): Promise<Told> {
  const folder = await mkdtemp(join(tmpdir(), 'noivu-kiem-chung-'))
  const paths = Object.keys(bundles).map((name) => join(folder, name))
  for (const [at, bytes] of Object.values(bundles).entries()) await writeFile(paths[at] as string, bytes)
  const asked = ['run', '--silent', 'verify', '--', ...paths, ...(key === undefined ? [] : ['--key', key])]
  const env = { PATH: process.env.PATH, HOME: folder }
  const told = await new Promise<Told>((done) => {
    execFile('npm', asked, { cwd: ROOT, env }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, text: `${stdout}${stderr}` })
    })
  })
  await rm(folder, { recursive: true })
  return told
}
