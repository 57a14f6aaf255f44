/** What the modules offer, without how. */
import type { OfferedFact } from '../../contract.ts'
import type { FactSource } from '../../fact-source.ts'

export const offeredFacts = (sources: readonly FactSource[]): OfferedFact[] =>
  sources.map(({ key, title, unit, levels, numerator, denominator, others = [] }) => ({
    key,
    title,
    unit,
    numerator,
    denominator,
    levels: [...levels],
    others: others.map(({ name, title }) => ({ name, title })),
  }))
