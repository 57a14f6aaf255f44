/** Tells a unit's people what happened to their sheet: whoever scores it, whoever sends it. */
import type { Call } from '../../../../platform/http/call.ts'
import { type Telling, tell } from '../../../notices/index.ts'

interface Sheet {
  id: string
  unit_id: number
}

const TOLD = ['par.self-assess', 'par.submit'] as const

/** @param event one word of what happened: each time it happens is told. @param code the criterion it is about. */
export async function tellUnit(
  { tx, actor, now }: Pick<Call, 'tx' | 'actor' | 'now'>,
  { id, unit_id: unitId }: Sheet,
  event: string,
  what: Pick<Telling, 'kind' | 'title' | 'body'>,
  code?: string,
): Promise<void> {
  for (const permission of TOLD)
    await tell(tx, {
      ...what,
      to: { unitId, permission },
      key: `par.${event}:${id}:${now.toISOString()}`,
      path: `/par/assessments/${id}${code === undefined ? '' : `?tieuChi=${code}`}`,
      at: now,
      except: actor.accountId,
    })
}
