/** The move of public employees to career bands in the demo, half done: by an invented plan, every other unit decided. */
import { openCampaign } from '../../modules/banding/index.ts'
import { toPlace } from '../../modules/banding/queries/people.ts'
import { progress } from '../../modules/banding/queries/progress.ts'
import { recordForAll } from '../../modules/personnel/actions/decide/record-decision.ts'
import { previewDecision } from '../../modules/personnel/queries/decisions/preview-decision.ts'
import type { Call, Tx } from '../../platform/http/call.ts'
import { type Day, dayIn } from '../../shared/dates.ts'
import { accountNamed, callOf } from './as-account.ts'

const BEGINS = '2026-10-01' as Day
const PLAN = {
  number: '215/KH-UBND (giả định)',
  decidedOn: '2026-09-15' as Day,
  issuer: 'Ủy ban nhân dân tỉnh',
  beginsOn: BEGINS,
  endsOn: '2027-05-31' as Day,
}

export async function seedBands(tx: Tx, now: Date): Promise<void> {
  const call = callOf(tx, await accountNamed(tx, 'hoso.so'), now)
  await openCampaign(call, PLAN)
  if (dayIn(now) < BEGINS) return
  const { units } = await progress(call, {})
  for (const [at, { unitId }] of units.filter(({ ready }) => ready > 0).entries())
    if (at % 2 === 0) await placeUnit(call, unitId, at)
}

/** Whoever the law says something against is left for people to look at. */
async function placeUnit(call: Call, unitId: number, at: number): Promise<void> {
  const { recordIds } = await toPlace(call, { unitId, on: BEGINS, search: '' })
  const asked = { kind: 'career-band' as const, effectiveOn: BEGINS, decidedOn: BEGINS, common: {} }
  const { people } = await previewDecision('plain')(call, {
    ...asked,
    people: recordIds.map((recordId) => ({ recordId, said: {} })),
  })
  const clear = people.filter(({ findings }) => findings.length === 0)
  if (clear.length === 0) return
  await recordForAll(call, 'plain', {
    kind: asked.kind,
    effectiveOn: BEGINS,
    paper: {
      number: `${601 + at}/QĐ-UBND (giả định)`,
      decidedOn: '2026-09-28' as Day,
      issuer: 'Ủy ban nhân dân tỉnh',
      signer: '',
      about: 'Xếp bậc nghề nghiệp viên chức',
    },
    people: clear.map(({ recordId, said, stamp }) => ({ recordId, said, stamp, reason: '' })),
  })
}
