/** Front door of sources: its doors bound to what they do. */
import { defineModule } from '../../platform/http/module.ts'
import { askPull } from './actions/pulls/ask-pull.ts'
import { cancelPull } from './actions/pulls/cancel-pull.ts'
import { addSource } from './actions/settings/add-source.ts'
import { bind } from './actions/settings/bind.ts'
import { editSource } from './actions/settings/edit-source.ts'
import { importSnapshot } from './actions/snapshots/import-snapshot.ts'
import { take } from './actions/take.ts'
import { adapters } from './adapters/adapters.ts'
import { sources } from './contract.ts'
import { attemptList, attemptOfId } from './queries/attempts.ts'
import { adapterFacts, attemptFacts } from './queries/facts.ts'
import { leavesOf } from './queries/leaves.ts'
import { oneSource } from './queries/one-source.ts'
import { compareSnapshots, oneSnapshot, snapshotFile, snapshotList } from './queries/snapshots.ts'
import { provinces, sourceList } from './queries/source-list.ts'
import { previewTaking } from './queries/taking.ts'

export const sourcesModule = defineModule(sources, {
  sources: async (call) => ({
    sources: await sourceList(call),
    adapters: adapters.map(adapterFacts),
    provinces: await provinces(call.tx),
  }),
  source: (call, { sourceId }) => oneSource(call, sourceId),
  addSource: (call, input) => addSource(call, input),
  editSource,
  leaves: async ({ tx }, { sourceId, roundId }) => ({ leaves: await leavesOf(tx, sourceId, roundId) }),
  bind,

  snapshots: ({ tx }, input) => snapshotList(tx, input),
  snapshot: ({ tx }, { snapshotId }) => oneSnapshot(tx, snapshotId),
  snapshotFile: (call, { snapshotId }) => snapshotFile(call, snapshotId),
  compare: ({ tx }, input) => compareSnapshots(tx, input),
  importSnapshot,
  pull: askPull,
  cancelPull,
  attempt: async ({ tx }, { attemptId }) => attemptFacts(await attemptOfId(tx, attemptId)),
  attempts: ({ tx }, input) => attemptList(tx, input),

  previewTaking,
  take,
})

export { addSource } from './actions/settings/add-source.ts'
export { bind } from './actions/settings/bind.ts'
export { broughtBytes } from './actions/snapshots/brought-bytes.ts'
export { keepSnapshot } from './actions/snapshots/keep-snapshot.ts'
export { take } from './actions/take.ts'
export { pullDue, pullSchedule, pullSource } from './jobs.ts'
export { heldBySources } from './queries/held-by.ts'
export { sourceOfId } from './queries/one-source.ts'
export { previewTaking } from './queries/taking.ts'
