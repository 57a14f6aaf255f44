/** “Việc của tôi”, the PAR part: sheets to fill in, returned ones, sheets to appraise; one click to the place. */
import { Title } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { formatInstant } from '../../../../shared/dates.ts'
import { isAllowed, useSession } from '../../../../ui/session.tsx'
import type { AssessmentSummary } from '../../contract.ts'
import { whyNotExplain } from '../../rules/appraisal/explanation-window.ts'
import { appraisalQueue, myWork } from '../data-of-work.ts'
import { workWords } from '../text-of-work.vi.ts'
import { Countdown } from './Countdown.tsx'
import classes from './MyWork.module.css'
import { StatusBadge } from './StatusBadge.tsx'
import { timeLeft } from './time-left.ts'
import { useNow } from './use-now.ts'

type Doing = 'score' | 'submit' | 'explain' | 'appraise'

const byDeadline = (a: AssessmentSummary, b: AssessmentSummary) =>
  Number(b.status === 'returned') - Number(a.status === 'returned') ||
  (a.closesAt ?? '9').localeCompare(b.closesAt ?? '9') ||
  a.unitName.localeCompare(b.unitName, 'vi')

const SHOWN = 8

/** Appraised, points were lost, and its time to explain is running. */
function isToExplain({ status, explaining, explainable }: AssessmentSummary, now: Date): boolean {
  if (explaining === null || explainable === 0) return false
  return whyNotExplain({ status, windows: [{ stage: 'explanation', ...explaining }] }, now) === null
}

export function MyWork() {
  const { data } = useSuspenseQuery(myWork())
  const session = useSession()
  const isOpen = ({ status }: AssessmentSummary) => status === 'draft' || status === 'returned'
  const may = (permission: string) => (sheet: AssessmentSummary) => isAllowed(session, permission, sheet.unitId)
  const scored = data.assessments.filter((sheet) => isOpen(sheet) && may('par.self-assess')(sheet)).toSorted(byDeadline)
  const toSubmit = data.assessments
    .filter((sheet) => isOpen(sheet) && may('par.submit')(sheet) && !scored.includes(sheet))
    .toSorted(byDeadline)
  const now = useNow(60_000)
  // Whoever writes the explanation, and whoever sends it.
  const toExplain = data.assessments
    .filter((sheet) => isToExplain(sheet, now) && (may('par.self-assess')(sheet) || may('par.submit')(sheet)))
    .map((sheet) => ({ ...sheet, closesAt: sheet.explaining?.closesAt ?? null }))
    .toSorted(byDeadline)
  return (
    <>
      <WorkList doing="score" sheets={scored} />
      <WorkList doing="submit" sheets={toSubmit} />
      <WorkList doing="explain" sheets={toExplain} />
      {isAllowed(session, 'par.appraise') && <AppraisalWork />}
    </>
  )
}

/** What falls to the appraiser's own unit and is not done, the earliest deadline first. */
function AppraisalWork() {
  const { data } = useSuspenseQuery(appraisalQueue())
  const waiting = data.assessments
    .filter(({ status, mine, mineDone }) => (status === 'submitted' || status === 'explained') && mineDone < mine)
    .toSorted(
      (a, b) =>
        (a.appraisalCloses ?? '9').localeCompare(b.appraisalCloses ?? '9') ||
        (a.submittedAt ?? '').localeCompare(b.submittedAt ?? ''),
    )
    .map(({ mine, mineDone, ...sheet }) => ({ ...sheet, appraised: mineDone, toScore: mine }))
  return <WorkList doing="appraise" sheets={waiting} />
}

function progressInWords(doing: Doing, sheet: AssessmentSummary): string {
  if (doing === 'explain')
    return [
      workWords.explainable(sheet.explainable),
      ...(sheet.closesAt === null ? [] : [workWords.explainUntil(formatInstant(sheet.closesAt))]),
    ].join(' · ')
  return doing === 'appraise'
    ? workWords.appraisedOf(sheet.appraised, sheet.toScore)
    : workWords.scoredOf(sheet.scored, sheet.toScore)
}

function WorkList({ doing, sheets }: { doing: Doing; sheets: readonly AssessmentSummary[] }) {
  const now = useNow(60_000)
  if (sheets.length === 0) return null
  return (
    <section aria-label={workWords[doing]}>
      <Title order={2} size="h3" mb={6}>
        {workWords[doing]} ({sheets.length})
      </Title>
      <ul className={classes.list}>
        {sheets.slice(0, SHOWN).map((sheet) => {
          const left = sheet.closesAt === null || doing === 'appraise' ? null : timeLeft(sheet.closesAt, now)
          return (
            <li key={sheet.id}>
              <Link
                to={doing === 'appraise' ? `/par/appraisal/${sheet.id}` : `/par/assessments/${sheet.id}`}
                className={classes.item ?? ''}
              >
                <span className={classes.what}>
                  <b>{sheet.unitName}</b>
                  <span className={classes.round}>{workWords.yearAndBlock(sheet.year, sheet.blockName)}</span>
                  {sheet.status === 'returned' && sheet.returnReason !== null && (
                    <span className={classes.reason}>{workWords.returnedFor(sheet.returnReason)}</span>
                  )}
                </span>
                <StatusBadge status={sheet.status} />
                <span className={classes.progress}>{progressInWords(doing, sheet)}</span>
                {left && (
                  <span className={classes.left} data-pressing={left.isPressing || undefined}>
                    <Countdown label={sheet.unitName} until={sheet.closesAt ?? ''} now={now} />
                  </span>
                )}
              </Link>
            </li>
          )
        })}
      </ul>
      {sheets.length > SHOWN && (
        <Link to={doing === 'appraise' ? '/par/appraisal' : '/par'} className={classes.more ?? ''}>
          {workWords.more(sheets.length - SHOWN)}
        </Link>
      )}
    </section>
  )
}
