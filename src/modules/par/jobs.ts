/** What PAR does in the background. */
import { z } from 'zod'
import { schedule, task } from '../../platform/jobs/task.ts'
import { computeFacts } from './actions/facts/compute-facts.ts'
import { openRounds, remindOfRound } from './actions/rounds/remind.ts'
import type { FactSource } from './fact-source.ts'
import { computeFactsWanted, setSheetWanted } from './jobs-wanted.ts'
import { sentPage } from './queries/unit/submissions.ts'
import { submissionPdf } from './reports/submission-sheet.ts'

export const remind = task({
  name: 'par.remind',
  input: z.object({}),
  run: async ({ step, progress }) => {
    const rounds = await step(({ tx }) => openRounds(tx))
    let told = 0
    for (const [at, round] of rounds.entries()) {
      told += await step((call) => remindOfRound(call, round))
      await progress.report(at + 1, rounds.length)
    }
    return { told }
  },
})

export const remindSchedule = schedule({
  name: 'par.remind',
  cron: '0 * * * *',
  label: 'Nhắc thời hạn các kỳ đánh giá (hằng giờ)',
  task: remind,
  input: {},
})

/** How long one source may think of one unit. */
const PATIENCE = 30_000

/** The figures that modules tell of their own accord, and when they are asked. */
export function factWork(sources: readonly FactSource[], patience = PATIENCE) {
  const compute = task({ ...computeFactsWanted, run: (work, which) => computeFacts(work, sources, which, patience) })
  const nightly = schedule({
    name: 'par.compute-facts',
    cron: '40 2 * * *',
    label: 'Tính số liệu tự tính của các kỳ đánh giá đang mở (hằng đêm)',
    task: compute,
    input: {},
  })
  return { compute, nightly }
}

/** The page of a sending, set between transactions and kept by its hash; asked again it changes nothing. */
export const setSheet = task({
  ...setSheetWanted,
  run: async ({ step }, { submissionId }) => {
    const { files, page, kept } = await step(async ({ tx, files }) => ({
      files,
      ...(await sentPage(tx, submissionId)),
    }))
    if (kept !== null) return { sha256: kept }
    const { sha256, size } = await files.write(await submissionPdf(page), 'phieu.pdf')
    await step(({ tx }) =>
      tx
        .updateTable('par.submission')
        .set({ sheet_sha256: sha256, sheet_size: size })
        .where('id', '=', submissionId)
        .execute(),
    )
    return { sha256 }
  },
})
