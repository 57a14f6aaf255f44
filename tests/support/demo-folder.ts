import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { inject } from 'vitest'
import { temporaryDataFolder } from './running.ts'

/** A data folder of its own with the demo province in it; owners and rights go along, PostgreSQL looks at them. */
export async function demoDataFolder(): ReturnType<typeof temporaryDataFolder> {
  const folder = await temporaryDataFolder()
  await promisify(execFile)('cp', ['-a', `${inject('demoFolder')}/.`, folder.path])
  return folder
}
