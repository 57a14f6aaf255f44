/** Why a list of people, or a row or cell of it, is refused. */
import { type Reason, refusing, type Sentences } from '../../shared/refusal.ts'
import { sentences as ofCells } from './refusals-of-cells.vi.ts'
import { sentences as ofLists } from './refusals-of-lists.vi.ts'

export const sentences = { ...ofLists, ...ofCells } as const satisfies Sentences

export type IntakeReason = Reason<keyof typeof sentences>

export const { refuse, refuseIf, problemOf } = refusing(sentences)
