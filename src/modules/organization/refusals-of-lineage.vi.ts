/** Why lineage and the resolver say no: what happened, and what to do about it. */
import type { Sentences } from '../../shared/refusal.ts'

export const sentencesOfLineage = {} as const satisfies Sentences
