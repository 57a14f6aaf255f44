import { Alert, Anchor, List, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { refusalFrom } from './api.ts'
import classes from './RefusalList.module.css'
import { words } from './text.vi.ts'

interface RefusalListProps {
  /** An error of any kind; null shows nothing. */
  of: unknown
  title?: string
  /** Where a problem's `at` is on the page: '#chi-so-1.1'. Null: no place to go to. */
  linkOf?: (at: string) => string | null
  /** Below the sentences: a button to try again. */
  children?: ReactNode
}

/** All the reasons why not, each a sentence, each linked to the place it is about. Announced to screen readers. */
export function RefusalList({ of, title = words.notDone, linkOf, children }: RefusalListProps) {
  if (of === null || of === undefined) return null
  const { problems, entry, status } = refusalFrom(of)
  const sentence = ({ sentence, at }: { sentence: string; at?: string }) => {
    const link = at === undefined ? null : (linkOf?.(at) ?? null)
    return link === null ? (
      sentence
    ) : (
      <Anchor href={link} size="sm">
        {sentence}
      </Anchor>
    )
  }
  return (
    <Alert
      role="alert"
      color="red"
      variant="light"
      title={title}
      icon={<IconAlertTriangle />}
      mb="md"
      className={classes.refusal ?? ''}
    >
      {problems.length === 1 && problems[0] ? (
        <Text size="sm">{sentence(problems[0])}</Text>
      ) : (
        <List size="sm" spacing={4}>
          {problems.map((problem) => (
            <List.Item key={`${problem.reason} ${problem.at ?? ''} ${problem.sentence}`}>{sentence(problem)}</List.Item>
          ))}
        </List>
      )}
      {entry !== null && status >= 500 && (
        <Text size="xs" c="dimmed" mt={4}>
          {words.entry(entry)}
        </Text>
      )}
      {children}
    </Alert>
  )
}
