/** Tells units what a publication took from them, or what its correction changed. */
import type { Call } from '../../../platform/http/call.ts'
import { tell } from '../../notices/index.ts'
import type { PublishedBlock } from '../../par/index.ts'
import { notices } from '../notices.vi.ts'
import type { Followed } from './follow-publication.ts'

export async function tellFollowed(
  { tx, now, actor }: Pick<Call, 'tx' | 'now' | 'actor'>,
  { publicationId, year }: PublishedBlock,
  followed: readonly Followed[],
): Promise<void> {
  for (const { planId, unitId, rows, isFirst, isOther } of followed) {
    if (!isOther) continue
    await tell(tx, {
      ...(isFirst ? notices.made(year, rows) : notices.corrected(year)),
      to: { unitId, permission: 'improvement.edit' },
      key: `improvement.made:${planId}:${publicationId}`,
      kind: 'task',
      path: `/improvement/plans/${planId}`,
      at: now,
      except: actor.accountId,
    })
  }
}
