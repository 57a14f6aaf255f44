/** One question of a paper form, answered by a digit; 0 leaves it open as the paper does. */
import { Group, Radio, Text, Textarea } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import type { Question } from '../../../rules/questionnaire.ts'
import { paperWords } from '../../text-of-paper.vi.ts'
import classes from './Paper.module.css'

export type Said = number | string | undefined

interface PaperQuestionProps {
  number: number
  question: Question
  said: Said
  onChange: (said: Said) => void
  /** The next question, by keyboard. */
  onNext: () => void
}

/** The answers in the order of the paper, with what each is kept as. */
export const answersOf = (question: Question): { said: number | string; label: string }[] => {
  if (question.kind === 'rating') return question.scale.map((label, said) => ({ said, label }))
  return question.kind === 'choice' ? question.options.map(({ id, label }) => ({ said: id, label })) : []
}

export function PaperQuestion({ number, question, said, onChange, onNext }: PaperQuestionProps) {
  const answers = answersOf(question)
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      return onNext()
    }
    const digit = /^\d$/.test(event.key) ? Number(event.key) : -1
    if (digit < 0 || digit > answers.length) return
    event.preventDefault()
    onChange(digit === 0 ? undefined : answers[digit - 1]?.said)
    onNext()
  }
  if (question.kind === 'remark')
    return (
      <Textarea
        data-question={question.id}
        label={`${number}. ${question.text}`}
        value={String(said ?? '')}
        maxLength={2000}
        autosize
        minRows={2}
        onChange={(event) => onChange(event.currentTarget.value || undefined)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return
          event.preventDefault()
          onNext()
        }}
      />
    )
  return (
    <Radio.Group
      label={`${number}. ${question.text}`}
      value={said === undefined ? '' : String(said)}
      onChange={(value) => onChange(question.kind === 'rating' && value !== '' ? Number(value) : value || undefined)}
      onKeyDown={keys}
      data-question={question.id}
      classNames={{ root: classes.question ?? '' }}
    >
      <Group gap="xs" mt={4}>
        {answers.map(({ said: value, label }, at) => (
          <Radio key={String(value)} value={String(value)} size="sm" label={`${at + 1} ${label}`} />
        ))}
        <Radio value="" size="sm" label={<Text span c="dimmed" size="sm">{`0 ${paperWords.open}`}</Text>} />
      </Group>
    </Radio.Group>
  )
}
