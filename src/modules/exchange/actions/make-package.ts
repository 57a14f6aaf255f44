/** Asks for a package of whoever waits, as whoever asks. */
import type { Call } from '../../../platform/http/call.ts'
import { onBehalf } from '../../../platform/jobs/step.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { exchange } from '../contract.ts'
import { makePackageTask } from '../jobs.ts'
import { waiting } from '../queries/deliveries.ts'
import { refuse } from '../refusals.vi.ts'
import { unitInCharge } from '../rules/unit-in-charge.ts'

/** @throws Refusal exchange.no-unit-in-charge, exchange.nothing-new */
export async function makePackage(call: Call, { withRefused }: InputOf<typeof exchange.makePackage>) {
  if (unitInCharge(call) === null) refuse('exchange.no-unit-in-charge')
  const [first] = await waiting(call.tx, { withRefused, most: 1 })
  if (first === undefined) refuse('exchange.nothing-new')
  const of = onBehalf(call, 'exchange.deliver')
  return { runId: await call.jobs.add(makePackageTask, 'Lập gói gửi hồ sơ', { of, withRefused }) }
}
