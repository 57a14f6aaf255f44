/** The demo province loaded once for the whole run, beside the first tests; each journey works on a copy of its data folder. */
import { rm, writeFile } from 'node:fs/promises'
import type { TestProject } from 'vitest/node'
import { buildPagesWhenStale } from '../../src/app/build-pages.ts'
import { startProgramProcess, temporaryDataFolder } from './running.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A data folder that has the demo province in it once `outcomeOf` it says so. */
    demoFolder: string
  }
}

export const LOADED = 'loaded'
/** The file beside the folder that says LOADED, or why it could not be loaded. */
export const outcomeOf = (folder: string): string => `${folder}.outcome`

async function loadDemo(folder: string): Promise<void> {
  const running = await startProgramProcess('demo', folder)
  const code = await running.stop()
  if (code !== 0) throw new Error(`the demo ended with ${code}:\n${running.printed()}`)
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Before any program starts: each would build them anew.
  await buildPagesWhenStale()
  const folder = await temporaryDataFolder()
  const told = loadDemo(folder.path)
    .then(
      () => LOADED,
      (error: Error) => error.message,
    )
    .then((outcome) => writeFile(outcomeOf(folder.path), outcome))
  project.provide('demoFolder', folder.path)
  return async () => {
    await told
    await folder.remove()
    await rm(outcomeOf(folder.path), { force: true })
  }
}
