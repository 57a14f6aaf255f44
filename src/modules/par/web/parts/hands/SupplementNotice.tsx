import { Alert, Text } from '@mantine/core'
import { formatInstant } from '../../../../../shared/dates.ts'
import type { SheetLeaf } from '../../../contract.ts'
import { handWords } from '../../text-of-hands.vi.ts'

/** What is to be mended in this criterion, where it is mended. */
export function SupplementNotice({ supplement }: Pick<SheetLeaf, 'supplement'>) {
  if (supplement === null) return null
  return (
    <Alert color="orange" title={handWords.supplement}>
      <Text size="sm">{supplement.words}</Text>
      <Text size="xs" c="dimmed">
        {handWords.askedBy(supplement.askedByName, formatInstant(supplement.askedAt))}
      </Text>
    </Alert>
  )
}
