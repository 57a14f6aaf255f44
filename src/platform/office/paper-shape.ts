/** What an official document of text is made of. */
import type { Frame } from './frame.ts'

export type Block =
  | { heading: string }
  | { paragraph: string }
  /** A point under what stands before it. */
  | { point: string }
  | { head: readonly string[]; rows: readonly (readonly string[])[]; widths: readonly number[] }

/** Two who sign, side by side: minutes are signed by their secretary at the left, whoever presided at the right. */
export interface Signer {
  role: string
  hint?: string
  name?: string
}

export interface Paper extends Omit<Frame, 'signature'> {
  blocks: readonly Block[]
  signers: readonly [Signer, Signer]
  /** Stands on the model sets or invented numbers: it then says so. */
  sample: boolean
  /** What stands across its head until it is final: 'DỰ THẢO'. */
  draft?: string
  /** A line at the foot of each page. */
  foot?: string
  at: Date
}
