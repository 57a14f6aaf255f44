/** Makes plans of a published ranking, or makes them follow its correction; and what the next year has to say of them. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../platform/http/call.ts'
import { newestPublications, type PublishedBlock, publishedBlock } from '../../par/index.ts'
import { refuse } from '../refusals.vi.ts'
import { type Followed, followPublication } from './follow-publication.ts'
import { tellFollowed } from './tell-followed.ts'

/** Plans that stand on the publication before a correction are to be looked at again by their heads. */
async function moveTo(tx: Tx, block: PublishedBlock, followed: readonly Followed[]): Promise<void> {
  await tx
    .updateTable('improvement.plan')
    .set({ publication_id: block.publicationId })
    .where('round_id', '=', block.roundId)
    .where('block_name', '=', block.blockName)
    .where('publication_id', '<>', block.publicationId)
    .execute()
  const other = followed.filter(({ isOther, wasPast }) => isOther && wasPast).map(({ planId }) => planId)
  if (other.length === 0) return
  await tx
    .updateTable('improvement.plan')
    .set((eb) => ({
      status: 'drafting',
      approved_at: null,
      approved_by_name: null,
      return_reason: `Điểm đã thay đổi theo công bố đính chính số ${block.decisionNumber}.`,
      version: eb('version', '+', 1),
    }))
    .where('id', 'in', other)
    .execute()
}

/** The ranking of a year later changes what it says of this one, and of this one's rows. */
async function nextYear(tx: Tx, block: PublishedBlock): Promise<void> {
  for (const next of await newestPublications(tx)) {
    if (next.year !== block.year + 1 || next.blockName !== block.blockName) continue
    const followed = await tx
      .selectFrom('improvement.plan')
      .select('id')
      .where('publication_id', '=', next.publicationId)
      .limit(1)
      .executeTakeFirst()
    const found = followed && (await publishedBlock(tx, next.publicationId))
    if (found) await followPublication(tx, found)
  }
}

export async function makePlans(call: Call, { publicationId }: { publicationId: string }) {
  const { tx } = call
  const block = await publishedBlock(tx, publicationId)
  if (!block) return refuse('improvement.not-found')
  const newest = await newestPublications(tx)
  const isNewest = newest.some((one) => one.publicationId === publicationId)
  if (!isNewest) return refuse('improvement.corrected-since')
  // Made by a person and by the schedule at once: one after the other.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`improvement ${block.blockName}`}, 0))`.execute(tx)
  const followed = await followPublication(tx, block)
  await moveTo(tx, block, followed)
  await nextYear(tx, block)
  // What is past is past: nobody is called to a year that another one has followed.
  const isPast = newest.some(({ year, blockName }) => year > block.year && blockName === block.blockName)
  if (!isPast) await tellFollowed(call, block, followed)
  const sum = (of: 'added' | 'changed') => followed.reduce((total, one) => total + one[of], 0)
  return { plans: followed.length, added: sum('added'), changed: sum('changed') }
}

/** Publications that no plan follows yet, or that correct one which plans follow; the earliest year first. */
export async function publicationsToFollow({ tx }: Call): Promise<string[]> {
  const newest = await newestPublications(tx)
  const followed = await tx.selectFrom('improvement.plan').select('publication_id').distinct().execute()
  const known = new Set(followed.map((row) => row.publication_id))
  return newest.filter(({ publicationId }) => !known.has(publicationId)).map(({ publicationId }) => publicationId)
}
