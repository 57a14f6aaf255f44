/** What is said inside the unit about the criterion at hand: whose it is, and the head's word. */
import { dayIn, formatDay, formatInstant } from '../../../../../shared/dates.ts'
import { PageLink } from '../../../../../ui/Links.tsx'
import { useMay } from '../../../../../ui/session.tsx'
import type { AssessmentSheet } from '../../../contract.ts'
import { isScoredByUnit } from '../../../rules/sheets/self-assessment.ts'
import { unitWords } from '../../text.vi.ts'
import type { LeafPlace } from '../leaf/sheet-order.ts'
import { useNow } from '../use-now.ts'
import { givenLeaves, whomInWords } from './given-leaf.ts'
import { ReviewPart } from './ReviewPart.tsx'
import classes from './Unit.module.css'
import type { Reviewing } from './use-reviewing.ts'

interface InsidePartProps {
  sheet: AssessmentSheet
  place: LeafPlace
  reviewing: Reviewing
  onApprove: () => void
}

export function InsidePart({ sheet, place, reviewing, onApprove }: InsidePartProps) {
  if (!isScoredByUnit(place.rule) || place.leaf.exemption !== null) return null
  const hasReview = sheet.headReview && (reviewing.mayReview || place.leaf.review !== null)
  return (
    <>
      <AssignmentLine sheet={sheet} place={place} />
      {hasReview && <ReviewPart key={place.node.id} place={place} reviewing={reviewing} onApprove={onApprove} />}
    </>
  )
}

function AssignmentLine({ sheet, place }: Pick<InsidePartProps, 'sheet' | 'place'>) {
  const mayGive = useMay('par.assign', sheet.unitId)
  const today = dayIn(useNow(60_000))
  const { assignment } = place.leaf
  const [given] = givenLeaves([place], today)
  const isOpen = sheet.status === 'draft' || sheet.status === 'returned'
  if (assignment === null && !(mayGive && isOpen)) return null
  const due = assignment?.dueOn ?? null
  return (
    <div className={classes.line} data-standing={given?.standing}>
      {assignment === null ? (
        <span>{unitWords.free}</span>
      ) : (
        <>
          <span title={unitWords.assignedBy(assignment.assignedByName, formatInstant(assignment.assignedAt))}>
            {unitWords.assignedTo(whomInWords(assignment))}
          </span>
          {due !== null && (
            <b>{given?.standing === 'late' ? unitWords.overdue(formatDay(due)) : unitWords.dueOn(formatDay(due))}</b>
          )}
          {assignment.note !== '' && <span>{assignment.note}</span>}
        </>
      )}
      {mayGive && isOpen && (
        <PageLink to={`/par/assessments/${sheet.id}/work`} search={{ tieuChi: place.node.code }} size="sm">
          {unitWords.change}
        </PageLink>
      )}
    </div>
  )
}
