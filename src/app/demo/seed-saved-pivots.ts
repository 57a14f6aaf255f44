/** Free tables kept under a name by the office that looks after the records. */
import { savePivot } from '../../modules/statistics/index.ts'
import type { Database } from '../../platform/db/open.ts'
import { SYSTEM } from '../../platform/http/call.ts'
import { accountNamed, callOf } from './as-account.ts'

const PIVOTS = [
  { name: 'Cơ cấu độ tuổi theo trình độ', asked: { rows: 'qualification', columns: 'ageBand', measure: 'people' } },
  { name: 'Hệ số lương bình quân theo đơn vị', asked: { rows: 'unit', measure: 'coefficient' } },
] as const

/** In the name of the office: nobody keeps a table for somebody else. */
export async function seedSavedPivots(database: Database, now: Date): Promise<void> {
  const everywhere = { everywhere: true, units: [], entry: null }
  const actor = await database.within({ ...everywhere, accountId: SYSTEM.accountId }, (tx) =>
    accountNamed(tx, 'hoso.so'),
  )
  await database.within({ ...everywhere, accountId: actor.accountId }, async (tx) => {
    const call = callOf(tx, actor, now)
    for (const { name, asked } of PIVOTS)
      await savePivot(call, { name, isShared: true, asked: { ...asked, filters: [] } })
  })
}
