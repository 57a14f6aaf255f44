/** The lock on the one way into a record: what a freeze order stops is not written, whichever door it came through. */
import type { Call } from '../../../../platform/http/call.ts'
import { noteActs } from '../../../organization/index.ts'
import { type EventToHold, type FoundAct, frozenActs } from '../../queries/freezes/frozen-acts.ts'
import type { OpenRecording } from '../recording.ts'
import { Frozen, isStopped } from './frozen.ts'

type Options = Parameters<typeof frozenActs>[2]

/** @throws Frozen. What an exception lets through is written down as the recording's. */
export async function refuseFrozen(
  { tx, now }: Pick<Call, 'tx' | 'now'>,
  { by }: Pick<OpenRecording, 'by'>,
  events: readonly EventToHold[],
  options?: Options,
): Promise<void> {
  const found = await frozenActs(tx, events, options)
  if (found.length === 0) return
  const stopped = found.filter(isStopped)
  if (stopped.length > 0) throw new Frozen(stopped)
  const late = await noteActs(tx, found.map(titled), { at: now, by: { ...by, unitId: null } })
  if (late.length > 0) throw new Frozen(found.filter(({ act }) => late.some((one) => one.act === act)).map(unexcepted))
}

const unexcepted = (found: FoundAct): FoundAct => ({ ...found, exceptionId: null })

export const titled = (found: FoundAct) => ({
  ...found,
  title: found.decisionNumber === null ? 'Dữ liệu nhập, không nêu quyết định' : `Quyết định ${found.decisionNumber}`,
})
