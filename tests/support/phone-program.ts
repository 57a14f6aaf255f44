/** A running program with one open survey, for journeys of respondents; its urn is opened the way the program does it. */
import { buildPagesWhenStale } from '../../src/app/build-pages.ts'
import { loadBasics } from '../../src/app/load-basics.ts'
import { startProgram } from '../../src/app/start.ts'
import { count } from '../../src/modules/survey/index.ts'
import { readConfig } from '../../src/platform/config.ts'
import type { Tx } from '../../src/platform/http/call.ts'
import { jobsIn } from '../../src/platform/jobs/jobs.ts'
import { aPhoneSurvey, type PhoneSurvey } from './phone-survey.ts'
import { temporaryDataFolder } from './running.ts'

const SYSTEM = { everywhere: true, units: [], accountId: null, entry: null }

type Wanted = Omit<Parameters<typeof aPhoneSurvey>[2], 'now'>

export async function startPhoneProgram(wanted: Wanted) {
  await buildPagesWhenStale()
  const folder = await temporaryDataFolder()
  const config = readConfig(['--port', '0'], { NOIVU_DATA: folder.path, LOG_LEVEL: 'error' })
  let asked: PhoneSurvey | null = null
  const program = await startProgram(config, {
    prepare: async ({ database, seals }) => {
      await loadBasics(database)
      asked = await database.within(SYSTEM, (tx) => aPhoneSurvey(tx, seals, { ...wanted, now: new Date() }))
    },
  })
  const within = <T>(work: (tx: Tx) => Promise<T>) => program.database.within(SYSTEM, work)
  const { surveyId } = asked as unknown as PhoneSurvey

  const close = () =>
    within((tx) =>
      tx
        .updateTable('survey.survey')
        .set({ status: 'closed', closed_at: new Date().toISOString() })
        .where('id', '=', surveyId)
        .execute(),
    )
  const stateOf = (runId: string) =>
    within((tx) => tx.selectFrom('jobs.run').select('state').where('id', '=', runId).executeTakeFirstOrThrow())

  return {
    url: program.url,
    asked: asked as unknown as PhoneSurvey,
    within,
    addressOf: (link: number) => `${program.url}/phieu#${(asked as unknown as PhoneSurvey).links[link]?.token}`,
    /** Closes the survey, asks for the count and waits until the background has done it. */
    countAll: async () => {
      await close()
      const runId = await within((tx) => jobsIn(tx).add(count, 'Kiểm phiếu', { surveyId }))
      for (;;) {
        const { state } = await stateOf(runId)
        if (state === 'done') return
        if (state === 'failed') throw new Error('the count failed')
        await new Promise((later) => setTimeout(later, 200))
      }
    },
    stop: async () => {
      await program.stop()
      await folder.remove()
    },
  }
}

export type PhoneProgram = Awaited<ReturnType<typeof startPhoneProgram>>
