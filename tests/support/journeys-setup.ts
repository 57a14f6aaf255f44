/** The demo province loaded once for the whole run; each journey works on a copy of its data folder. */
import type { TestProject } from 'vitest/node'
import { startProgramProcess, temporaryDataFolder } from './running.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A data folder with the demo province in it, of a program that was stopped in order. */
    demoFolder: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await temporaryDataFolder()
  const running = await startProgramProcess('demo', folder.path)
  const code = await running.stop()
  if (code !== 0) throw new Error(`the demo ended with ${code}:\n${running.printed()}`)
  project.provide('demoFolder', folder.path)
  return folder.remove
}
