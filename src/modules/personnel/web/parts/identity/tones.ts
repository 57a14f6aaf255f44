import type { StateTone } from '../../../../../ui/StateBadge.tsx'
import type { MergeSummary } from '../../../contract.ts'

export const MERGE_TONES: Readonly<Record<MergeSummary['state'], StateTone>> = {
  proposed: 'waiting',
  refused: 'bad',
  done: 'good',
  undone: 'closed',
}
