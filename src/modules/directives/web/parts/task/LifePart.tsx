/** Parts of the task, and what happened to it: the newest first, never changed. */
import { formatDay } from '../../../../../shared/dates.ts'
import { capitalized } from '../../../../../shared/vietnamese.ts'
import { PageLink } from '../../../../../ui/Links.tsx'
import { StateBadge } from '../../../../../ui/StateBadge.tsx'
import type { Task } from '../../../contract.ts'
import { taskWords } from '../../text-of-tasks.vi.ts'
import { Section } from './Section.tsx'
import classes from './Task.module.css'
import { STATE_TONES } from './tones.ts'

export function PartsPart({ task }: { task: Task }) {
  if (task.subTaskList.length === 0) return null
  return (
    <Section title={taskWords.parts.title}>
      <ul className={classes.list}>
        {task.subTaskList.map(({ id, title, unitName, personName, dueOn, state }) => (
          <li key={id}>
            <PageLink to={`${taskWords.path}/${id}`}>{title}</PageLink>
            <div>
              {[unitName, personName, dueOn && formatDay(dueOn)].filter(Boolean).join(' · ')}{' '}
              <StateBadge tone={STATE_TONES[state]}>{capitalized(taskWords.states[state])}</StateBadge>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

export function LifePart({ task }: { task: Task }) {
  return (
    <Section title={taskWords.life.title}>
      <ol className={classes.list}>
        {task.steps.map(({ id, step, takenOn, takenByName, words }) => (
          <li key={id}>
            <strong>{taskWords.taken[step] ?? step}</strong>
            <div className={classes.quiet}>
              {formatDay(takenOn)} · {takenByName}
            </div>
            {words !== '' && <div className={classes.said}>{words}</div>}
          </li>
        ))}
      </ol>
    </Section>
  )
}
