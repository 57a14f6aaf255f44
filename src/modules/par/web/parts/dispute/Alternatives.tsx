/** What the criterion comes to if the unit is right, and if the appraisal stands: points and working, nothing of the index. */
import { Text } from '@mantine/core'
import { formatPoints } from '../../../../../shared/points.ts'
import { type Alternative, alternativesOf } from '../../../rules/appraisal/alternatives.ts'
import { plain } from '../../../rules/scoring/plain.ts'
import type { LeafHands } from '../../../rules/sheets/hands.ts'
import { NOT_APPLICABLE } from '../../../rules/sheets/totals.ts'
import { disputeWords } from '../../text-of-disputes.vi.ts'
import type { LeafPlace } from '../leaf/sheet-order.ts'
import classes from './Dispute.module.css'

export function Alternatives({ place: { rule, leaf, node } }: { place: LeafPlace }) {
  const both = alternativesOf(rule, leaf as LeafHands)
  const [unit, appraiser] = both
  return (
    <section aria-label={disputeWords.alternatives}>
      <div className={classes.alternatives}>
        {both.map((one) => (
          <div key={one.side} className={classes.alternative} data-side={one.side}>
            <span className={classes.side}>{disputeWords.side[one.side]}</span>
            <strong className={classes.points}>
              {pointsInWords(one)}
              {one.value >= 0 && <span className={classes.of}> / {plain(node.maxPoints)}</span>}
            </strong>
            {one.working !== '' && <span className={classes.working}>{one.working}</span>}
          </div>
        ))}
      </div>
      {unit.value >= 0 && appraiser.value >= 0 && (
        <Text size="sm" c="dimmed" mt={6}>
          {unit.value === appraiser.value
            ? disputeWords.noDifference
            : disputeWords.difference(formatPoints(Math.abs(unit.value - appraiser.value)))}
        </Text>
      )}
    </section>
  )
}

function pointsInWords({ value }: Alternative): string {
  if (value >= 0) return disputeWords.points(formatPoints(value))
  return value === NOT_APPLICABLE ? disputeWords.notCounted : disputeWords.nothing
}
