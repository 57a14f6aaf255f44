/** What the council decided, under which number. */
import { Alert, Text } from '@mantine/core'
import { formatInstant } from '../../../../../shared/dates.ts'
import { formatPoints } from '../../../../../shared/points.ts'
import type { Item, Session } from '../../../contract.ts'
import { words } from '../../text.vi.ts'
import { laidWords } from '../../text-of-items.vi.ts'

interface DecidedAsProps {
  decision: NonNullable<Item['decision']>
  minutesNumber: Session['minutesNumber']
}

export function DecidedAs({ decision, minutesNumber }: DecidedAsProps) {
  const { outcome, points, inputsInWords, words: reason, byName, at } = decision
  const given = points === null ? laidWords.notCounted : formatPoints(points)
  return (
    <Alert color="green" title={laidWords.decision}>
      <Text fw={600}>{laidWords.decided(words.outcomes[outcome], given)}</Text>
      {inputsInWords !== '' && <Text size="sm">{inputsInWords}</Text>}
      <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
        {reason}
      </Text>
      <Text size="xs" mt={4}>
        {[
          ...(minutesNumber === null ? [] : [laidWords.number(minutesNumber)]),
          laidWords.byAt(byName, formatInstant(at)),
        ].join(' · ')}
      </Text>
    </Alert>
  )
}
