/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks'
import { problemOfPhone } from '../../../refusals-of-phone.vi.ts'
import { whyNotTake } from '../../../rules/form.ts'
import { questionsOf } from '../../../rules/questionnaire.ts'
import type { Form } from '../doors.ts'
import type { Phone, State } from '../phone.ts'
import { words } from '../text.vi.ts'
import { QuestionField } from './QuestionField.tsx'
import { useFocus } from './use-focus.ts'

interface FormProps {
  phone: Phone
  state: State
  form: Form
  unit: Form['units'][number]
  onGive: (unitId: string) => void
  onList: () => void
}

/** One form about one unit: the questions by section, what is missing told at its question, and the sending. */
export function FormOfUnit({ phone, state, form, unit, onGive, onList }: FormProps) {
  const heading = useFocus<HTMLHeadingElement>(unit.id)
  const body = useRef<HTMLFormElement>(null)
  const [tries, setTries] = useState(0)
  const chosen = state.drafts[unit.id] ?? {}
  const questions = questionsOf(form.questionnaire)
  const found = tries > 0 ? whyNotTake(form.questionnaire, chosen).map(problemOfPhone) : (state.sentBack[unit.id] ?? [])
  const scored = questions.filter(({ kind }) => kind !== 'remark')
  const said = scored.filter(({ id }) => chosen[id] !== undefined && chosen[id] !== '').length

  useEffect(() => {
    if (tries > 0) body.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [tries])

  function choose(id: string, value: number | string | undefined): void {
    const { [id]: _, ...others } = chosen
    phone.chooseIn(unit.id, value === undefined ? others : { ...others, [id]: value })
  }

  function give(event: Event): void {
    event.preventDefault()
    if (whyNotTake(form.questionnaire, chosen).length > 0) setTries(tries + 1)
    else onGive(unit.id)
  }

  return (
    <main>
      {form.units.length > 1 && (
        <button type="button" class="quiet" onClick={onList}>
          ‹ {words.form.toList}
        </button>
      )}
      <h1 ref={heading} tabIndex={-1}>
        {unit.name}
      </h1>
      <p class="note">
        {form.units.length > 1 && `${words.form.place(form.units.indexOf(unit) + 1, form.units.length)}. `}
        {state.isKept ? words.form.kept : words.form.notKept}
      </p>
      <div class="progress">
        <label for="progress">{words.form.progress(said, scored.length)}</label>
        <progress id="progress" value={said} max={scored.length} />
      </div>
      <form ref={body} noValidate onSubmit={give}>
        {form.questionnaire.sections.map((section) => (
          <section key={section.id}>
            <h2>{section.title}</h2>
            {section.questions.map((question) => (
              <QuestionField
                key={question.id}
                question={question}
                place={words.form.number(questions.indexOf(question) + 1, questions.length)}
                said={chosen[question.id]}
                problem={found.find(({ at }) => at === question.id)?.sentence ?? null}
                onSay={(value) => choose(question.id, value)}
              />
            ))}
          </section>
        ))}
        <p class="wrong" role="alert">
          {found.length > 0 && words.form.wrong(found.length)}
        </p>
        <button type="submit" class="main">
          {words.form.give}
        </button>
      </form>
    </main>
  )
}
