/** Asks the sources for every figure that is wanted, one after the other; what failed is written down and holds nobody up. */
import type { Work } from '../../../../platform/jobs/task.ts'
import { dayIn } from '../../../../shared/dates.ts'
import type { FactSource } from '../../fact-source.ts'
import { factsWanted, type WhichFacts } from '../../queries/facts/facts-wanted.ts'
import { askSource } from './ask-source.ts'
import { keepFact } from './keep-fact.ts'

/** What is told of failures in the list of work. */
const MOST_FAULTS = 20

export async function computeFacts(
  { step, progress }: Pick<Work, 'step' | 'progress'>,
  sources: readonly FactSource[],
  which: WhichFacts,
  patience: number,
) {
  const wanted = await step(({ tx, now }) => factsWanted(tx, which, dayIn(now)))
  const byKey = new Map(sources.map((source) => [source.key, source]))
  const faults: { key: string; unitId: number; fault: string }[] = []
  for (const [at, one] of wanted.entries()) {
    const { key, ...asked } = one
    const answer = await askSource(step, byKey.get(key), asked, patience)
    await step((call) => keepFact(call, one, answer))
    if ('fault' in answer) faults.push({ key, unitId: asked.unitId, fault: answer.fault })
    await progress.report(at + 1, wanted.length)
  }
  return { computed: wanted.length - faults.length, failed: faults.length, faults: faults.slice(0, MOST_FAULTS) }
}
