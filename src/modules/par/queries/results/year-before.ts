import type { Tx } from '../../../../platform/http/call.ts'

/** The block of the same name a year earlier, as it was published last. */
export const yearBefore = (tx: Tx, { year, blockName }: { year: number; blockName: string }) =>
  tx
    .selectFrom('par.publication')
    .where('year', '=', year - 1)
    .where('block_name', '=', blockName)
    .orderBy('published_at', 'desc')
    .limit(1)
