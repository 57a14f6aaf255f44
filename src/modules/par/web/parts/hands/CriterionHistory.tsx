/** What was said of a criterion before it was said otherwise; asked for when somebody wants to know. */
import { Button, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { formatInstant } from '../../../../../shared/dates.ts'
import { formatPoints } from '../../../../../shared/points.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import type { EarlierState } from '../../../contract.ts'
import { handInWords, outcomeInWords } from '../../../rules/sheets/said-hands.ts'
import { criterionHistory } from '../../data.ts'
import { handWords } from '../../text-of-hands.vi.ts'
import classes from './Hands.module.css'

export function CriterionHistory({ assessmentId, criterionId }: { assessmentId: string; criterionId: string }) {
  const [opened, { toggle }] = useDisclosure(false)
  const { data, error } = useQuery({ ...criterionHistory(assessmentId, criterionId), enabled: opened })
  return (
    <section aria-label={handWords.history} className="no-print">
      <Button size="compact-sm" variant="subtle" onClick={toggle} aria-expanded={opened}>
        {handWords.history}
      </Button>
      {opened && (
        <>
          <RefusalList of={error} />
          {data?.states.length === 0 && (
            <Text size="sm" c="dimmed">
              {handWords.noHistory}
            </Text>
          )}
          <ul className={classes.messages}>
            {data?.states.map((state) => (
              <li key={state.id} className={classes.message}>
                <Earlier state={state} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Earlier({ state }: { state: EarlierState }) {
  const { hand, outcome, points, words, papers } = state
  return (
    <>
      <b>{handInWords[hand]}</b>
      {outcome !== null && `: ${outcomeInWords[outcome]}`} ·{' '}
      {points === null ? handWords.notCounted : formatPoints(points)}
      {words !== '' && <span className={classes.words}> · {words}</span>}
      <span className={classes.more}>
        {handWords.byAt(state.saidByName, formatInstant(state.saidAt))},{' '}
        {handWords.replaced(formatInstant(state.replacedAt))}
      </span>
      {papers.length > 0 && (
        <span className={classes.more}>
          {handWords.seen(papers.map((one) => handWords.paper(one.title, one.documentVersion, one.pages)).join('; '))}
        </span>
      )}
    </>
  )
}
