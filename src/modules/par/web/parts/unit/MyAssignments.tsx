/** “Việc của tôi”: criteria given to me, what was sent back first, then by due day; one press to the place. */
import { Title } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { dayIn, formatDay } from '../../../../../shared/dates.ts'
import type { OwnAssignment } from '../../../contract.ts'
import { standingOf } from '../../../rules/unit/assignment.ts'
import { ownAssignments } from '../../data.ts'
import { unitWords } from '../../text.vi.ts'
import classes from '../MyWork.module.css'
import { useNow } from '../use-now.ts'

const SHOWN = 8

export function MyAssignments() {
  const { data } = useSuspenseQuery(ownAssignments())
  const today = dayIn(useNow(60_000))
  const open = data.assignments.filter(({ isDone }) => !isDone)
  if (open.length === 0) return null
  const dueInWords = ({ dueOn }: OwnAssignment) => {
    if (dueOn === null) return unitWords.noDue
    return dueOn < today ? unitWords.overdue(formatDay(dueOn)) : unitWords.dueOn(formatDay(dueOn))
  }
  const isLate = ({ dueOn }: OwnAssignment) => standingOf(dueOn, false, today) === 'late'
  return (
    <section aria-label={unitWords.myAssignments(open.length)}>
      <Title order={2} size="h3" mb={6}>
        {unitWords.myAssignments(open.length)}
      </Title>
      <ul className={classes.list}>
        {open.slice(0, SHOWN).map((given) => (
          <li key={`${given.assessmentId} ${given.criterionId}`}>
            <Link
              to={`/par/assessments/${given.assessmentId}` as string}
              search={{ tieuChi: given.code } as never}
              className={`${classes.item} ${classes.brief}`}
            >
              <span className={classes.what}>
                <b>
                  {given.code} {given.title}
                </b>
                <span className={classes.round}>
                  {[unitWords.myPlace(given.unitName, given.year), given.note].filter(Boolean).join(' · ')}
                </span>
                {given.sentBack !== null && (
                  <span className={classes.reason}>{unitWords.sentBackBy(given.sentBack)}</span>
                )}
              </span>
              <span className={classes.left} data-pressing={isLate(given) || undefined}>
                {dueInWords(given)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {open.length > SHOWN && (
        <Link
          to={`/par/assessments/${open[0]?.assessmentId}` as string}
          search={{ viec: 'cua-toi' } as never}
          className={classes.more ?? ''}
        >
          {unitWords.moreAssigned(open.length - SHOWN)}
        </Link>
      )}
    </section>
  )
}
