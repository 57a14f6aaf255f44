/** Builds the browser part when it is missing or older than its sources; does nothing otherwise. */
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { WEB_FOLDER } from './start.ts'

const ROOT = join(import.meta.dirname, '../..')

async function newest(folder: string): Promise<number> {
  const files = (await readdir(join(ROOT, folder), { recursive: true, withFileTypes: true })).filter((file) =>
    file.isFile(),
  )
  const times = await Promise.all(files.map(async (file) => (await stat(join(file.parentPath, file.name))).mtimeMs))
  return Math.max(0, ...times)
}

export async function buildPagesWhenStale(): Promise<void> {
  const built = await stat(join(WEB_FOLDER, 'index.html')).then(
    (file) => file.mtimeMs,
    () => 0,
  )
  const sources = Math.max(
    await newest('src'),
    ...(await Promise.all(
      ['index.html', 'phieu.html', 'cong-bo.html', 'vite.config.ts', 'package-lock.json'].map(
        async (file) => (await stat(join(ROOT, file))).mtimeMs,
      ),
    )),
  )
  if (built > sources) return
  // Only installed for building; an installation without it carries the built part.
  const vite = await import('vite').catch(() => null)
  if (vite === null) {
    if (built > 0) return
    throw new Error('Chưa có phần giao diện đã dựng. Hãy chạy “npm ci” rồi “npm run build”.')
  }
  process.stderr.write('Đang dựng phần giao diện…\n')
  // What is served is the pages of users, whoever builds them: in a test's environment Vite would build heavier ones.
  const { NODE_ENV } = process.env
  process.env.NODE_ENV = 'production'
  await vite.build({ root: ROOT, logLevel: 'warn' }).finally(() => {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = NODE_ENV
  })
}
