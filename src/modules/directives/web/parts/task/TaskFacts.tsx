/** Who gave what to whom, by when and on what ground. */
import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { formatDay } from '../../../../../shared/dates.ts'
import { PageLink } from '../../../../../ui/Links.tsx'
import { StateBadge } from '../../../../../ui/StateBadge.tsx'
import { useMay } from '../../../../../ui/session.tsx'
import type { Task } from '../../../contract.ts'
import { fieldInWords } from '../../../rules/fields.ts'
import { isDated } from '../../../rules/words.ts'
import { taskWords } from '../../text-of-tasks.vi.ts'
import { Section } from './Section.tsx'
import classes from './Task.module.css'
import { STANDING_TONES } from './tones.ts'

const { facts: words } = taskWords

export const FactList = ({ children }: { children: ReactNode }) => <dl className={classes.facts}>{children}</dl>

/** A pair is shown only where there is something to show. */
export function Fact({ label, children }: { label: string; children: ReactNode }) {
  if (children === null || children === '' || children === false) return null
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  )
}

export function TaskFacts({ task }: { task: Task }) {
  const { parent } = task
  return (
    <Section title={words.title}>
      <FactList>
        <Fact label={words.owner}>{task.unitName || words.noOwner}</Fact>
        <Fact label={words.coordinators}>{task.coordinators.map(({ name }) => name).join('; ')}</Fact>
        <Fact label={words.person}>{task.personName}</Fact>
        <Fact label={words.giver}>{task.giverUnitName}</Fact>
        <Fact label={words.document}>
          <DocumentOf task={task} />
        </Fact>
        <Fact label={words.parent}>
          {parent && parent.title !== '' && <PageLink to={`${taskWords.path}/${parent.id}`}>{parent.title}</PageLink>}
        </Fact>
        <When task={task} />
        <Fact label={words.result}>{task.measurableResult}</Fact>
        <Fact label={words.summary}>{task.summary}</Fact>
        <Fact label={words.replacedBy}>{task.replacedBy?.name ?? null}</Fact>
        <Fact label={words.charges}>{task.charges.length > 1 && <Charges task={task} />}</Fact>
      </FactList>
    </Section>
  )
}

function When({ task }: { task: Task }) {
  const { kind, state, acceptBy, giverDelay, percent } = task
  const isCounted = isDated(kind) && state !== 'draft'
  return (
    <>
      <Fact label={words.due}>{isDated(kind) && <Due task={task} />}</Fact>
      <Fact label={words.rhythm}>{kind === 'standing' && <Rhythm task={task} />}</Fact>
      <Fact label={words.acceptBy}>{state === 'issued' && acceptBy !== null && formatDay(acceptBy)}</Fact>
      <Fact label={words.standing}>{isCounted && <StandingOf task={task} />}</Fact>
      <Fact label={words.progress}>{isCounted && words.percent(percent)}</Fact>
      <Fact label={words.field}>{task.field !== null && fieldInWords[task.field]}</Fact>
      <Fact label={words.giverDelay}>{giverDelay > 0 && words.days(giverDelay)}</Fact>
    </>
  )
}

function DocumentOf({ task: { documentId, documentName, point } }: { task: Task }) {
  const mayView = useMay('directives.view')
  if (documentId === null || documentName === '') return taskWords.nothing
  return (
    <>
      {mayView ? <PageLink to={`/directives/documents/${documentId}/split`}>{documentName}</PageLink> : documentName}
      {point !== null && (
        <>
          {`, ${words.point(point.label)}${point.page === null ? '' : `, ${words.page(point.page)}`}`}
          <Text size="sm" c="dimmed" className={classes.said ?? ''}>
            {point.words}
          </Text>
        </>
      )}
    </>
  )
}

/** Where the first day came from: written, read from the words, or proposed and confirmed by whoever issued the task. */
function originOf({ dueBasis, state, parentId, steps }: Task): string {
  if (parentId !== null) return taskWords.dayOfPart
  const issued = steps.find(({ step }) => step === 'issue')
  return dueBasis === 'proposed' && state !== 'draft' && issued
    ? taskWords.proposedThenGiven(issued.takenByName, issued.takenOn)
    : taskWords.bases[dueBasis]
}

function Due({ task }: { task: Task }) {
  const { dueOn, firstDueOn, dueWords, countedDueOn } = task
  if (dueOn === null || firstDueOn === null) return taskWords.bases.none
  const wasMoved = firstDueOn !== dueOn
  return (
    <>
      {words.dueBasis(dueOn, wasMoved ? words.extended : originOf(task))}
      {wasMoved && <div>{words.first(firstDueOn, originOf(task))}</div>}
      {countedDueOn !== null && countedDueOn !== dueOn && <div>{words.counted(countedDueOn)}</div>}
      {dueWords !== '' && <div className={classes.quiet}>{words.written(dueWords)}</div>}
    </>
  )
}

function Rhythm({ task: { rhythm, nextReportOn } }: { task: Task }) {
  return [
    rhythm === null ? null : taskWords.rhythms[rhythm],
    nextReportOn === null ? null : words.nextReport(nextReportOn),
  ]
    .filter((each) => each !== null)
    .join(', ')
}

function StandingOf({ task: { standing, daysLeft } }: { task: Task }) {
  return (
    <>
      <StateBadge tone={STANDING_TONES[standing]}>{taskWords.standings[standing]}</StateBadge>
      {daysLeft !== null && ` · ${words.daysLeft(daysLeft)}`}
    </>
  )
}

function Charges({ task }: { task: Task }) {
  return task.charges.map(({ unitId, name, from, to, why }) => (
    <div key={`${unitId} ${from}`}>{[`${name}, ${words.charge(from, to)}`, why].filter(Boolean).join(': ')}</div>
  ))
}
