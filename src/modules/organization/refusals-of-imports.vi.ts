/** Why an import says no: what happened, and what to do about it. */
import type { Sentences } from '../../shared/refusal.ts'

export const sentencesOfImports = {} as const satisfies Sentences
