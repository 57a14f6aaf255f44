import type { Working } from '../../../personnel/index.ts'
import type { Said } from '../../rules/in-words.ts'
import type { EntitlementKind } from '../../rules/kinds.ts'

export interface Entitlement {
  kind: EntitlementKind
  /** A code, where there may be several of a kind: the allowance, the form of discipline. */
  about: string | null
  /** The day on which something falls due; null: nothing does, or the law is silent. */
  dueOn: string | null
  /** From when the office acts, where it is not the day itself. */
  actFrom: string | null
  /** What it came to; null where the law is silent. */
  said: Said | null
  working: Working<unknown>
}
