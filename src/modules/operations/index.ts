/** Front door of operations. */
import { defineModule } from '../../platform/http/module.ts'
import { cancelRun, retryRun } from './actions/manage-run.ts'
import { operations } from './contract.ts'
import { auditChanges, auditEntries } from './queries/audit-log.ts'
import { runList } from './queries/run-list.ts'
import { refuse } from './refusals.vi.ts'

export const operationsModule = defineModule(operations, {
  myRuns: async ({ tx, actor }) => ({ runs: await runList(tx, { accountId: actor.accountId, limit: 50 }) }),
  run: async ({ tx, actor }, { runId }) => {
    const [run] = await runList(tx, { accountId: actor.accountId, runId, limit: 1 })
    return run ?? refuse('operations.no-run')
  },
  runs: async ({ tx }, { state }) => ({ runs: await runList(tx, { state, limit: 200 }) }),
  cancelRun,
  retryRun,
  auditEntries: ({ tx }, input) => auditEntries(tx, input),
  auditChanges: async ({ tx }, { entryId }) => ({ changes: await auditChanges(tx, entryId) }),
})

export { clearFiles, clearFilesSchedule } from './jobs.ts'
