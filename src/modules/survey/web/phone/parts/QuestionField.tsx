/** @jsxImportSource preact */
import { formatNumber } from '../../../../../shared/vietnamese.ts'
import { LONGEST_REMARK } from '../../../rules/form.ts'
import type { Question } from '../../../rules/questionnaire.ts'
import { words } from '../text.vi.ts'

interface FieldProps {
  question: Question
  /** 'Câu 3/24.' */
  place: string
  said: number | string | undefined
  problem: string | null
  onSay: (value: number | string | undefined) => void
}

export function QuestionField(props: FieldProps) {
  return props.question.kind === 'remark' ? <Remark {...props} /> : <Choices {...props} question={props.question} />
}

/** Best first: so officials are asked on paper. */
function optionsOf(question: Exclude<Question, { kind: 'remark' }>): { value: number | string; label: string }[] {
  return question.kind === 'rating'
    ? question.scale.map((label, value) => ({ value, label })).toReversed()
    : question.options.map(({ id, label }) => ({ value: id, label }))
}

function Choices({
  question,
  place,
  said,
  problem,
  onSay,
}: FieldProps & { question: Exclude<Question, { kind: 'remark' }> }) {
  const problemId = `${question.id}-problem`
  const options: { value: number | string | undefined; label: string }[] = [
    ...optionsOf(question),
    ...(question.required ? [] : [{ value: '', label: words.form.none }]),
  ]
  return (
    <fieldset class={problem ? 'question wrong' : 'question'}>
      <legend>
        <span class="place">{place}</span> {question.text}{' '}
        {!question.required && <span class="note">{words.form.optional}</span>}
      </legend>
      <p id={problemId} class="problem">
        {problem}
      </p>
      {options.map(({ value, label }) => (
        <label key={label} class="choice">
          <input
            type="radio"
            name={question.id}
            checked={said === value}
            required={question.required}
            aria-invalid={problem !== null}
            aria-describedby={problem ? problemId : undefined}
            onChange={() => onSay(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}

function Remark({ question, place, said, problem, onSay }: FieldProps) {
  const [hintId, problemId] = [`${question.id}-hint`, `${question.id}-problem`]
  const text = String(said ?? '')
  return (
    <div class={problem ? 'question wrong' : 'question'}>
      <label for={question.id}>
        <span class="place">{place}</span> {question.text} <span class="note">{words.form.optional}</span>
      </label>
      <p id={hintId} class="note">
        {words.form.remarkHint} {words.form.left(formatNumber(LONGEST_REMARK - text.length))}
      </p>
      <p id={problemId} class="problem">
        {problem}
      </p>
      <textarea
        id={question.id}
        rows={4}
        maxLength={LONGEST_REMARK}
        value={text}
        aria-invalid={problem !== null}
        aria-describedby={problem ? `${hintId} ${problemId}` : hintId}
        onInput={(event) => onSay(event.currentTarget.value)}
      />
    </div>
  )
}
