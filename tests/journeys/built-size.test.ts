/** The first page stays light: at most 250 kB of compressed script, whatever is added later. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const WEB = join(import.meta.dirname, '../../dist/web')

interface Built {
  file: string
  imports?: string[]
}

/** Scripts that are loaded before the page is there: the entry's own, and what it imports at once. */
async function scriptBytes(entries: readonly string[]): Promise<number> {
  const manifest = JSON.parse(await readFile(join(WEB, '.vite/manifest.json'), 'utf8')) as Record<string, Built>
  const files = new Set<string>()
  const take = (key: string) => {
    const built = manifest[key]
    if (!built) throw new Error(`${key} was not built`)
    if (files.has(built.file)) return
    files.add(built.file)
    for (const needed of built.imports ?? []) take(needed)
  }
  entries.forEach(take)
  const sizes = await Promise.all(
    [...files]
      .filter((file) => file.endsWith('.js'))
      .map(async (file) => gzipSync(await readFile(join(WEB, file))).byteLength),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

test.each([
  ['home', ['index.html', 'src/ui/Shell.tsx', 'src/ui/Home.tsx', 'src/modules/par/web/parts/MyWork.tsx']],
  ['sign-in', ['index.html', 'src/modules/identity/web/pages/SignInPage.tsx']],
  ['public ranking', ['index.html', 'src/modules/par/web/pages/PublicationPage.tsx']],
])('the %s page needs at most 250 kB of compressed script', async (_, entries) => {
  const bytes = await scriptBytes(entries)
  expect(bytes).toBeGreaterThan(50_000)
  expect(bytes).toBeLessThanOrEqual(250_000)
})
