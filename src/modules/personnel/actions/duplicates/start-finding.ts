/** Somebody does not wait for the night. */
import type { Call } from '../../../../platform/http/call.ts'
import { findDuplicates } from '../../jobs-of-identity.ts'

export const startFinding = async ({ jobs }: Call) => ({
  jobId: await jobs.add(findDuplicates, 'Tìm hồ sơ trùng', {}, 'personnel.find-duplicates'),
})
