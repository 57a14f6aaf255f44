/** The unit is told once the last criterion was approved: the sheet may be sent. */
import type { Call } from '../../../../platform/http/call.ts'
import { tell } from '../../../notices/index.ts'
import { inside } from '../../notices.vi.ts'
import type { OpenedSheet } from '../../queries/sheets/opened-sheet.ts'
import { beforeSending } from '../../queries/unit/before-sending.ts'
import { submissionsSoFar } from '../../queries/unit/sent-state.ts'

export async function tellWhenAllApproved({ tx, actor, now }: Call, sheet: OpenedSheet): Promise<void> {
  const { id, unit_id: unitId, unit_name: unitName } = sheet.row
  if ((await beforeSending(tx, sheet, now)).length > 0) return
  await tell(tx, {
    to: { unitId, permission: 'par.self-assess' },
    key: `par.approved:${id}:${(await submissionsSoFar(tx, id)) + 1}`,
    kind: 'result',
    ...inside.approved(actor.fullName, unitName),
    path: `/par/assessments/${id}`,
    at: now,
    except: actor.accountId,
  })
}
