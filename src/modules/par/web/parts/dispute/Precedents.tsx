/** How the same criterion was decided for others, and what departs from it. */
import { Alert, Text, Title } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import type { Precedent } from '../../../contract.ts'
import { departsFrom, type Outcome, outcomes } from '../../../rules/appraisal/precedent.ts'
import { precedents } from '../../data.ts'
import { disputeWords } from '../../text-of-disputes.vi.ts'
import classes from './Dispute.module.css'
import { precedentColumns } from './precedent-columns.tsx'
import type { Disputed } from './use-disputed.ts'

interface PrecedentsProps extends Disputed {
  /** Of this very criterion, once it is decided. */
  decided: { outcome: Outcome; at: string } | null
}

export function Precedents({ assessmentId, criterionId, decided }: PrecedentsProps) {
  const { data } = useSuspenseQuery(precedents(assessmentId, criterionId))
  const ofRound = data.precedents.filter(({ sameRound }) => sameRound)
  return (
    <section aria-label={disputeWords.precedents}>
      <Title order={2} size="h3">
        {disputeWords.precedents}
      </Title>
      {data.precedents.length === 0 ? (
        <Text size="sm" c="dimmed" mt={4}>
          {disputeWords.noPrecedents}
        </Text>
      ) : (
        <>
          <Text size="sm" c="dimmed" mb={4}>
            {disputeWords.precedentsHint}
          </Text>
          {ofRound.length > 0 && <OfRound precedents={ofRound} decided={decided} />}
          <DataTable
            id="par.precedents"
            caption={disputeWords.precedents}
            columns={precedentColumns}
            rows={data.precedents}
            rowKey={(row) => `${row.assessmentId} ${row.code}`}
            onExport={exportAsSeen(disputeWords.precedents)}
          />
        </>
      )}
    </section>
  )
}

function OfRound({
  precedents: before,
  decided,
}: {
  precedents: readonly Precedent[]
  decided: PrecedentsProps['decided']
}) {
  const count = (outcome: Outcome) => before.filter((one) => one.outcome === outcome).length
  const summary = disputeWords.inRound(before.length, count('agreed'), count('corrected'), count('kept'))
  if (decided === null)
    return (
      <>
        <Text size="sm">{summary}</Text>
        <ul className={classes.departures}>
          {outcomes.map((outcome) => {
            const departs = departsFrom(outcome, before).length
            return (
              <li key={outcome}>
                {disputeWords.ifOutcome[outcome]}:{' '}
                {departs === 0 ? disputeWords.wouldNotDepart : <b>{disputeWords.wouldDepart(departs)}</b>}
              </li>
            )
          })}
        </ul>
      </>
    )
  // What came later is no precedent of it.
  const departs = departsFrom(
    decided.outcome,
    before.filter(({ decidedAt }) => decidedAt < decided.at),
  )
  return (
    <>
      <Text size="sm" mb={6}>
        {summary}
      </Text>
      {departs.length > 0 && (
        <Alert color="yellow" mb="xs" title={disputeWords.departs(departs.length)}>
          {disputeWords.departsMeans(departs.map(({ unitName }) => unitName).join(', '))}
        </Alert>
      )}
    </>
  )
}
