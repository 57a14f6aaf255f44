/** All that a list asks for, to be chosen at once: no more than one decision can have people. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf, OutputOf } from '../../../../shared/endpoint.ts'
import type { finding } from '../../contract/finding.ts'
import type { Sensitivity } from '../../rules/parts.ts'
import { foundIds } from './found-ids.ts'

const MOST_CHOSEN = 1_000

/** @param open the sensitive part the door opens besides the ordinary ones. */
export const allFound =
  (open: Sensitivity = 'ordinary') =>
  async (
    call: Pick<Call, 'tx' | 'now'>,
    asked: InputOf<typeof finding.foundIds>,
  ): Promise<OutputOf<typeof finding.foundIds>> => {
    const { ids, total } = await foundIds(call, asked, { order: 'name', limit: MOST_CHOSEN, offset: 0 }, open)
    return { ids, isMore: total > ids.length }
  }
