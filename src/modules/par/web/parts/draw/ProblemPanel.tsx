/** What is still wrong, each a way to the very field. */
import { Alert, Button, Group, Text, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { drawWords } from '../../text.vi.ts'
import classes from './Draw.module.css'
import type { Told } from './tell-problems.ts'

/** More than a person mends before looking again. */
const MOST = 60

export function ProblemPanel({ told, onGo }: { told: readonly Told[]; onGo: (told: Told) => void }) {
  const [opened, { toggle }] = useDisclosure(false)
  const wrong = told.filter(({ isDoubt }) => !isDoubt).length
  const doubtful = told.length - wrong
  return (
    <Alert color={wrong > 0 ? 'orange' : 'teal'} py={6} mb="xs">
      <Group justify="space-between" gap="xs">
        <Text size="sm" role="status">
          {drawWords.problems(wrong)}
          {doubtful > 0 && ` · ${drawWords.doubts(doubtful)}`}
        </Text>
        {told.length > 0 && (
          <Button size="compact-sm" variant="default" aria-expanded={opened} onClick={toggle}>
            {drawWords.showProblems}
          </Button>
        )}
      </Group>
      {opened && told.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        <ul className={classes.problemList} tabIndex={0}>
          {told.slice(0, MOST).map((one) => (
            <li key={`${one.where} ${one.field} ${one.sentence}`}>
              <UnstyledButton className={classes.link ?? ''} onClick={() => onGo(one)}>
                {one.sentence}
              </UnstyledButton>
            </li>
          ))}
          {told.length > MOST && <li>{drawWords.moreProblems(told.length - MOST)}</li>}
        </ul>
      )}
    </Alert>
  )
}
