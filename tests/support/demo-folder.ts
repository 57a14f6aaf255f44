import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { inject } from 'vitest'
import { LOADED, outcomeOf } from './journeys-setup.ts'
import { temporaryDataFolder } from './running.ts'

async function whenLoaded(folder: string): Promise<string> {
  for (;;) {
    const outcome = await readFile(outcomeOf(folder), 'utf8').catch(() => '')
    if (outcome === LOADED) return folder
    if (outcome !== '') throw new Error(outcome)
    await sleep(100)
  }
}

/** Waited for as the journey is imported: loading takes of no test's time. */
const demo = await whenLoaded(inject('demoFolder'))

/** A data folder of its own with the demo province in it; owners and rights go along, PostgreSQL looks at them. */
export async function demoDataFolder(): ReturnType<typeof temporaryDataFolder> {
  const folder = await temporaryDataFolder()
  await promisify(execFile)('cp', ['-a', `${demo}/.`, folder.path])
  return folder
}
