/** How the unit's own “không áp dụng” stands: who approved it, or that nobody has yet. */
import { Text } from '@mantine/core'
import { formatInstant } from '../../../../../shared/dates.ts'
import type { SheetLeaf } from '../../../contract.ts'
import { isSettledBy, type LeafHands } from '../../../rules/sheets/hands.ts'
import { standingOf } from '../../../rules/sheets/not-applicable.ts'
import { exemptionWords } from '../../text.vi.ts'

/** The last hand that has spoken of the entry as it stands. */
function decidedBy(leaf: SheetLeaf) {
  const hands = leaf as LeafHands
  if (leaf.council && isSettledBy('council', hands)) return leaf.council
  return leaf.second && isSettledBy('second', hands) ? leaf.second : leaf.appraisal
}

export function ProposalStanding({ leaf }: { leaf: SheetLeaf }) {
  if (!leaf.entry?.notApplicable) return null
  const standing = standingOf(leaf as LeafHands)
  const by = decidedBy(leaf)
  const { standing: words } = exemptionWords
  return (
    <Text size="sm" {...(standing === 'refused' && { c: 'var(--mantine-color-orange-text)' })}>
      {standing === 'proposed' || by === null
        ? words.proposed
        : words[standing](by.appraisedByName, formatInstant(by.appraisedAt))}
    </Text>
  )
}
