/** Why facts and norms say no: what happened, and what to do about it. */
import type { Sentences } from '../../shared/refusal.ts'

export const sentencesOfFacts = {} as const satisfies Sentences
