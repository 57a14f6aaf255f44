/** Rules of a module that compute for long, done by the thread that computes. */
import type { ToCompute } from './computing-thread.ts'
import { threadAt } from './thread.ts'

const ask = threadAt(new URL('./computing-thread.ts', import.meta.url))

/**
 * `computing<typeof import('./rank-bands.ts')>(new URL('./rank-bands.ts', import.meta.url))('rankBands', input)`:
 * what goes over and comes back is copied, so it is data.
 */
export const computing =
  <Rules extends Record<keyof Rules, unknown>>(rules: URL) =>
  <Name extends keyof Rules & string>(
    name: Name,
    ...given: Rules[Name] extends (...given: infer Given) => unknown ? Given : never
  ) =>
    ask({ rules: rules.href, name, given } satisfies ToCompute) as Promise<
      Rules[Name] extends (...given: never[]) => infer Found ? Awaited<Found> : never
    >
