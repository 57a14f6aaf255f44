/** Pages stay light, whatever is added later: 250 kB of compressed script in the office, 60 and 40 kB of everything on a phone. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const WEB = join(import.meta.dirname, '../../dist/web')

interface Built {
  file: string
  css?: string[]
  assets?: string[]
  imports?: string[]
}

const compressed = async (file: string): Promise<number> => gzipSync(await readFile(join(WEB, file))).byteLength
const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0)

/** Files that are loaded before the page is there: the entry's own, and what it imports at once. */
async function filesOf(entries: readonly string[]): Promise<string[]> {
  const manifest = JSON.parse(await readFile(join(WEB, '.vite/manifest.json'), 'utf8')) as Record<string, Built>
  const files = new Set<string>()
  const take = (key: string) => {
    const built = manifest[key]
    if (!built) throw new Error(`${key} was not built`)
    if (files.has(built.file)) return
    for (const file of [built.file, ...(built.css ?? []), ...(built.assets ?? [])]) files.add(file)
    for (const needed of built.imports ?? []) take(needed)
  }
  entries.forEach(take)
  return [...files]
}

async function scriptBytes(entries: readonly string[]): Promise<number> {
  const scripts = (await filesOf(entries)).filter((file) => file.endsWith('.js'))
  return sum(await Promise.all(scripts.map(compressed)))
}

test.each([
  ['home', ['index.html', 'src/ui/Shell.tsx', 'src/ui/Home.tsx', 'src/modules/par/web/parts/MyWork.tsx']],
  ['sign-in', ['index.html', 'src/modules/identity/web/pages/SignInPage.tsx']],
])('the %s page needs at most 250 kB of compressed script', async (_, entries) => {
  const bytes = await scriptBytes(entries)
  expect(bytes).toBeGreaterThan(50_000)
  expect(bytes).toBeLessThanOrEqual(250_000)
})

/** Everything of a small page, compressed: page, script, style, icon; whatever its HTML names too. */
async function smallPage(page: string, besides: readonly string[] = []) {
  const named = [...(await readFile(join(WEB, page), 'utf8')).matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)]
  const all = new Set([page, ...besides, ...(await filesOf([page])), ...named.map(([, file]) => file as string)])
  // What works a bundle out again comes when somebody asks for it.
  const files = [...all].filter((file) => !/assets\/worker-/.test(file))
  return { files, bytes: sum(await Promise.all(files.map(compressed))) }
}

test.each([
  ['respondent’s', 'phieu.html', ['phieu-sw.js'], 60_000],
  ['public', 'cong-bo.html', [], 40_000],
])(
  'the %s page is small: script, one style sheet, no font, in all within its bounds',
  async (_, page, besides, most) => {
    const { files, bytes } = await smallPage(page, besides)
    expect(files.filter((file) => file.endsWith('.js')).length).toBeGreaterThan(0)
    expect(files.filter((file) => file.endsWith('.css'))).toHaveLength(1)
    expect(files.filter((file) => /\.(woff2?|ttf)$/.test(file))).toEqual([])
    expect(bytes).toBeGreaterThan(8_000)
    expect(bytes).toBeLessThanOrEqual(most)
  },
)
