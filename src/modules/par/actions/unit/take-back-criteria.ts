/** Takes criteria back from whoever they were given to; those given to nobody stay as they are. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { chosenLeaves, putAside } from './chosen-leaves.ts'

export async function takeBackCriteria(call: Call, input: InputOf<typeof par.takeBackCriteria>) {
  const { leaves } = await chosenLeaves(call, input)
  return { takenBack: await putAside(call.tx, input.assessmentId, leaves) }
}
