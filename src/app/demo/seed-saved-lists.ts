/** Lists kept under a name by the office that looks after the records: one of a term that ends, one of a sensitive part. */
import { saveList } from '../../modules/personnel/actions/finding/save-list.ts'
import type { SavedList } from '../../modules/personnel/contract.ts'
import type { Database } from '../../platform/db/open.ts'
import { SYSTEM } from '../../platform/http/call.ts'
import { addDays, dayIn } from '../../shared/dates.ts'
import { accountNamed, callOf } from './as-account.ts'

type Asked = SavedList['asked']

const ALL = { text: '', presence: 'present', order: 'name' } as const
const BETWEEN = { ask: 'between' as const, values: [] as string[], ever: false }

const listsOn = (today: string): [string, Asked][] => [
  [
    'Hết thời hạn bổ nhiệm trong 12 tháng',
    {
      ...ALL,
      open: 'ordinary',
      columns: ['post.termEndsOn'],
      filters: [{ ...BETWEEN, part: 'post', field: 'termEndsOn', from: today, to: addDays(today, 365) }],
    },
  ],
  [
    'Đã bị kỷ luật trong 5 năm',
    {
      ...ALL,
      open: 'discipline',
      columns: ['discipline.form', 'discipline.conduct'],
      filters: [
        { ...BETWEEN, part: 'discipline', field: '@from', from: addDays(today, -5 * 365), to: null, ever: true },
      ],
    },
  ],
]

/** In the name of the office: nobody keeps a list for somebody else. */
export async function seedSavedLists(database: Database, now: Date): Promise<void> {
  const everywhere = { everywhere: true, units: [], entry: null }
  const actor = await database.within({ ...everywhere, accountId: SYSTEM.accountId }, (tx) =>
    accountNamed(tx, 'hoso.so'),
  )
  await database.within({ ...everywhere, accountId: actor.accountId }, async (tx) => {
    const call = callOf(tx, actor, now)
    for (const [name, asked] of listsOn(dayIn(now))) await saveList(call, { name, isShared: true, asked })
  })
}
