/** Why exchange says no. */
import { type Reason, refusing } from '../../shared/refusal.ts'
import { checkSentences } from './refusals-of-check.vi.ts'
import { fileSentences } from './refusals-of-files.vi.ts'

export const sentences = { ...checkSentences, ...fileSentences }

export type ExchangeReason = Reason<keyof typeof sentences>
export const { refuse, refuseIf, problemOf } = refusing(sentences)
