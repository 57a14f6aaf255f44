/** Clears away contents that no row names: uploads are kept before the action that wants them says yes. */
import { readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { unlessMissing } from './unless-missing.ts'

const NAME = /^[0-9a-f]{64}$/
/** On its way out: looked at once more under a name that nobody reads. */
const LEAVING = '.leaving'
const BATCH = 500

const namesIn = async (folder: string) => (await unlessMissing(readdir(folder))) ?? []

async function* foldersIn(folder: string): AsyncGenerator<string> {
  for (const outer of (await namesIn(folder)).filter((name) => /^[0-9a-f]{2}$/.test(name)))
    for (const inner of await namesIn(join(folder, outer))) yield join(folder, outer, inner)
}

/** A program that ended in between left them: they are back before anything is decided. */
async function takeBack(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names.filter((one) => one.endsWith(LEAVING)))
    await rename(join(folder, name), join(folder, name.slice(0, -LEAVING.length)))
}

const isOlder = async (path: string, before: Date) => {
  const found = await unlessMissing(stat(path))
  return found !== null && found.mtime < before
}

/** Moved aside first: what was kept again since it was asked about is young, and goes back. */
async function leave(path: string, before: Date): Promise<boolean> {
  const aside = path + LEAVING
  if (!(await unlessMissing(rename(path, aside).then(() => true)))) return false
  if (!(await isOlder(aside, before))) {
    await rename(aside, path)
    return false
  }
  await rm(aside, { force: true })
  return true
}

export async function removeUnnamed(
  folder: string,
  before: Date,
  unnamed: (names: readonly string[]) => Promise<readonly string[]>,
): Promise<number> {
  let removed = 0
  let asked: string[] = []
  const pathOf = (name: string) => join(folder, name.slice(0, 2), name.slice(2, 4), name)
  const settle = async () => {
    for (const name of asked.length === 0 ? [] : await unnamed(asked)) if (await leave(pathOf(name), before)) removed++
    asked = []
  }
  for await (const inner of foldersIn(folder)) {
    await takeBack(inner, await namesIn(inner))
    for (const name of (await namesIn(inner)).filter((one) => NAME.test(one)))
      if (await isOlder(join(inner, name), before)) asked.push(name)
    if (asked.length >= BATCH) await settle()
  }
  await settle()
  return removed
}
