import { Autocomplete, Button, Card, Group, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { ListReading, PeopleList } from '../../contract.ts'
import { words } from '../text.vi.ts'
import type { ChangeReading } from './use-reading.ts'

interface QuestionsProps {
  found: PeopleList
  said: ListReading['said']
  onChange: ChangeReading
}

/** Words that could not be read, each asked once: another word for them, or nothing. */
export function Questions({ found: { questions, remembered }, said, onChange }: QuestionsProps) {
  const answer = (column: string, written: string, becomes: string) =>
    onChange({
      said: [
        ...said.filter((one) => one.column !== column || one.written !== written),
        { column, written, becomes: becomes.trim() },
      ],
    })
  return (
    <section>
      <Title order={3} size="h5">
        {words.questions}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {questions.length === 0 ? words.noQuestions : words.questionsHint}
        {remembered > 0 && ` ${words.remembered(remembered)}`}
      </Text>
      <Stack gap="xs">
        {questions.map((question) => (
          <Question
            key={`${question.column} ${question.written} ${question.sentence}`}
            question={question}
            onAnswer={(becomes) => answer(question.column, question.written, becomes)}
          />
        ))}
      </Stack>
    </section>
  )
}

interface QuestionProps {
  question: PeopleList['questions'][number]
  onAnswer: (becomes: string) => void
}

function Question({ question: { label, written, sentence, offers, count, row }, onAnswer }: QuestionProps) {
  // One offer may be taken at once; among several nothing is chosen for the person.
  const [becomes, setBecomes] = useState(offers.length === 1 ? (offers[0] ?? '') : '')
  const title = words.written(label, written)
  return (
    <Card withBorder padding="sm">
      <Text size="sm" fw={600}>
        {title}{' '}
        <Text span size="sm" c="dimmed">
          ({words.atRows(count, row)})
        </Text>
      </Text>
      <Text size="sm">{sentence}</Text>
      <Group gap="xs" mt="xs" align="flex-end">
        <Autocomplete
          label={words.becomes}
          data={offers}
          value={becomes}
          maxLength={500}
          flex="1 1 14rem"
          onChange={setBecomes}
        />
        <Button
          disabled={becomes.trim() === ''}
          aria-label={`${words.use} – ${title}`}
          onClick={() => onAnswer(becomes)}
        >
          {words.use}
        </Button>
        <Button variant="default" aria-label={`${words.leave} – ${title}`} onClick={() => onAnswer('')}>
          {words.leave}
        </Button>
      </Group>
    </Card>
  )
}
