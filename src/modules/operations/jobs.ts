/** Housekeeping that no module owns. */
import { sql } from 'kysely'
import { z } from 'zod'
import type { Step } from '../../platform/jobs/step.ts'
import { schedule, task } from '../../platform/jobs/task.ts'

/** Far longer than any request lives between keeping its bytes and naming them. */
const OLD_MS = 3 * 86_400_000

const unnamed = (step: Step) => (names: readonly string[]) =>
  step(async ({ tx }) => {
    const { rows } = await sql<{ left: string[] }>`select files.unnamed(${names}::text[]) as left`.execute(tx)
    return rows[0]?.left ?? []
  })

/** Uploads are kept before they are accepted: what was refused, or replaced in a draft, is named by nothing. */
export const clearFiles = task({
  name: 'operations.clear-files',
  input: z.object({}),
  run: async ({ step }) => {
    const { files, now } = await step(async (call) => call)
    const before = new Date(now.getTime() - OLD_MS)
    return { removed: await files.removeUnnamed(before, unnamed(step)) }
  },
})

export const clearFilesSchedule = schedule({
  name: 'operations.clear-files',
  cron: '40 2 * * *',
  label: 'Dọn tệp tải lên không được nhận (hằng đêm)',
  task: clearFiles,
  input: {},
})
