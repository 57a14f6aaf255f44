/** @jsxImportSource preact */
import { deadlineInWords } from '../../../../../shared/dates.ts'
import type { Form } from '../doors.ts'
import type { State } from '../phone.ts'
import { words } from '../text.vi.ts'
import { useFocus } from './use-focus.ts'

type Unit = Form['units'][number]

interface StartProps {
  state: State
  form: Form
  isOpen: (unitId: string) => boolean
  next: Unit | null
  onUnit: (unitId: string) => void
}

/** The head of the form: what it is about, how it is kept secret, and the units with what is done. */
export function Start({ state, form, isOpen, next, onUnit }: StartProps) {
  const done = form.units.filter(({ id }) => !isOpen(id)).length
  const heading = useFocus<HTMLHeadingElement>('start')
  return (
    <main>
      <h1 ref={heading} tabIndex={-1}>
        {words.product}
      </h1>
      {next === null ? (
        <div class="end">
          <p>{state.outbox.length > 0 ? words.allWaiting : words.allDone}</p>
          {state.outbox.length === 0 && <p class="note">{words.allDoneNote}</p>}
        </div>
      ) : (
        done === 0 && <Introduction form={form} />
      )}
      {next && (
        <button type="button" class="main" onClick={() => onUnit(next.id)}>
          {done === 0 ? words.begin : words.next(next.name)}
        </button>
      )}
      {done === 0 && <Anonymity />}
      <h2>{words.units}</h2>
      <p>{words.answered(done, form.units.length)}</p>
      <ul class="units">
        {form.units.map((unit) => (
          <li key={unit.id}>
            {isOpen(unit.id) ? (
              <button type="button" onClick={() => onUnit(unit.id)}>
                <UnitLine unit={unit} state={state} />
              </button>
            ) : (
              <p>
                <UnitLine unit={unit} state={state} />
              </p>
            )}
            {!isOpen(unit.id) && state.sentBack[unit.id] && (
              <p class="note">{state.sentBack[unit.id]?.map(({ sentence }) => sentence).join(' ')}</p>
            )}
          </li>
        ))}
      </ul>
      {done > 0 && <Anonymity />}
    </main>
  )
}

function UnitLine({ unit, state }: { unit: Unit; state: State }) {
  const { unit: said } = words
  const how = state.outbox.some(({ targetId }) => targetId === unit.id)
    ? said.waiting
    : unit.isDone
      ? said.done
      : state.sentBack[unit.id]
        ? said.back
        : Object.keys(state.drafts[unit.id] ?? {}).length > 0
          ? said.begun
          : said.open
  return (
    <>
      <span>{unit.name}</span> <span class={unit.isDone ? 'state done' : 'state'}>{how}</span>
    </>
  )
}

function Introduction({ form }: { form: Form }) {
  return (
    <>
      {form.introduction
        .split(/\n+/)
        .filter((paragraph) => paragraph.trim() !== '')
        .map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      {form.units.length > 1 && <p>{words.howMany(form.units.length)}</p>}
      <p>{words.until(deadlineInWords(form.closesAt))}</p>
    </>
  )
}

function Anonymity() {
  const { title, points, limit } = words.anonymity
  return (
    <section class="secret">
      <h2>{title}</h2>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p class="note">{limit}</p>
    </section>
  )
}
