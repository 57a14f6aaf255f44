/** The form as a respondent sees it, one unit's worth. */
import { Badge, Text, Title } from '@mantine/core'
import { placesOf } from '../../../rules/drawing/opening.ts'
import type { Question, Questionnaire } from '../../../rules/questionnaire.ts'
import { formWords } from '../../text-of-drawing.vi.ts'
import classes from './Draw.module.css'

interface FormPreviewProps {
  introduction: string
  questionnaire: Questionnaire
  /** For whoever draws it up: what each question speaks for, and what each option is worth. */
  withCriteria?: boolean
}

export function FormPreview({ introduction, questionnaire, withCriteria = false }: FormPreviewProps) {
  const places = placesOf(questionnaire)
  return (
    <div className={classes.preview}>
      {introduction !== '' && <Text className={classes.lines ?? ''}>{introduction}</Text>}
      {questionnaire.sections.length === 0 && <Text c="dimmed">{formWords.nothing}</Text>}
      {questionnaire.sections.map((section, at) => (
        <section key={section.id}>
          <Title order={2} size="h4">
            {at + 1}. {section.title}
          </Title>
          {section.questions.map((question) => (
            <PreviewQuestion
              key={question.id}
              question={question}
              place={places.get(question.id) ?? ''}
              withCriteria={withCriteria}
            />
          ))}
        </section>
      ))}
    </div>
  )
}

function PreviewQuestion(props: { question: Question; place: string; withCriteria: boolean }) {
  const { question, place, withCriteria } = props
  const isOptional = question.kind === 'remark' || !question.required
  return (
    <div className={classes.asked}>
      <Text fw={600}>
        {formWords.question(place)}. {question.text}
        {isOptional && <span className={classes.note}> ({formWords.optional.toLowerCase()})</span>}{' '}
        {withCriteria && question.kind !== 'remark' && question.criterion !== null && (
          <Badge component="span" variant="default" radius="sm">
            {question.criterion}
          </Badge>
        )}
      </Text>
      {question.kind === 'remark' ? (
        <div className={classes.blankLines} aria-hidden="true" />
      ) : (
        <ul className={classes.choices}>
          {question.kind === 'rating'
            ? question.scale.toReversed().map((label) => <li key={label}>{label}</li>)
            : question.options.map(({ id, label, percent }) => (
                <li key={id}>
                  {label}
                  {withCriteria && <span className={classes.note}> ({formWords.percentOf(percent)})</span>}
                </li>
              ))}
        </ul>
      )}
    </div>
  )
}
