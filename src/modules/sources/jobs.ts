/** What sources do in the background: asking when asked to, asking of their own accord, noticing what is late. */
import { z } from 'zod'
import { schedule, task, type Work } from '../../platform/jobs/task.ts'
import { writeAttempt } from './actions/pulls/ask-pull.ts'
import { pull } from './actions/pulls/pull.ts'
import { tellLate } from './actions/pulls/tell.ts'
import { pullWanted } from './jobs-wanted.ts'
import { sourceOfId } from './queries/one-source.ts'
import { sourceList } from './queries/source-list.ts'
import { isDue } from './rules/due.ts'

export const pullSource = task({ ...pullWanted, run: async (work, { attemptId }) => pull(work, attemptId) })

/** Looked at again under the lock: somebody may have asked, or switched it off, meanwhile. */
async function askWhenDue({ step }: Work, sourceId: string): Promise<string | null> {
  return step(async (call) => {
    await sourceOfId(call.tx, sourceId, { lock: true })
    const source = (await sourceList(call)).find(({ id }) => id === sourceId)
    if (!source || source.standing.state === 'off') return null
    const { lastAttempt } = source
    const last = lastAttempt && { at: lastAttempt.askedAt, state: lastAttempt.state }
    return isDue(source.pull, last, call.now) ? writeAttempt(call, sourceId, true) : null
  })
}

export const pullDue = task({
  name: 'sources.pull-due',
  input: z.object({}),
  run: async (work) => {
    const listed = await work.step(sourceList)
    for (const [at, { id }] of listed.entries()) {
      const attemptId = await askWhenDue(work, id)
      if (attemptId !== null) await pull(work, attemptId)
      await work.progress.report(at + 1, listed.length)
    }
    return { told: await work.step(tellLate) }
  },
})

export const pullSchedule = schedule({
  name: 'sources.pull-due',
  cron: '20 * * * *',
  label: 'Lấy số liệu các nguồn đến hạn (hằng giờ)',
  task: pullDue,
  input: {},
})
