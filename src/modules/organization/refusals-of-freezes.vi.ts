/** Why freeze orders say no: what happened, and what to do about it. */
import type { Sentences } from '../../shared/refusal.ts'

export const sentencesOfFreezes = {} as const satisfies Sentences
