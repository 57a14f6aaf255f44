/** What stands in the way of a step, each a press away from the criterion it is about. */
import { Alert, List, UnstyledButton } from '@mantine/core'
import classes from './Sheet.module.css'

export interface SheetProblem {
  sentence: string
  /** Id of the criterion. */
  at?: string | undefined
}

interface ProblemListProps {
  title: string
  problems: readonly SheetProblem[]
  onChoose: (criterionId: string) => void
  /** Grey for what does not stand in the way. */
  color?: 'orange' | 'gray'
}

export function ProblemList({ title, problems, onChoose, color = 'orange' }: ProblemListProps) {
  return (
    <Alert color={color} title={title} mb="sm">
      <List size="sm" spacing={2} className={classes.problems ?? ''}>
        {problems.map(({ sentence, at }) => (
          <List.Item key={`${at ?? ''} ${sentence}`}>
            {at === undefined ? (
              sentence
            ) : (
              <UnstyledButton className={classes.link ?? ''} onClick={() => onChoose(at)}>
                {sentence}
              </UnstyledButton>
            )}
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}
