/** @jsxImportSource preact */
import type { Form } from '../doors.ts'
import type { State } from '../phone.ts'
import { words } from '../text.vi.ts'

/** Says plainly what has become of the forms sent off: heard as soon as it changes. */
export function Line({ state, form }: { state: State; form: Form }) {
  const last = form.units.find(({ id }) => id === state.taken.at(-1))
  const said =
    state.line === 'waiting'
      ? words.line.waiting(state.outbox.length)
      : state.line === 'sending'
        ? words.line.sending
        : last
          ? words.line.taken(last.name)
          : ''
  return (
    <div class={`line ${state.line}`} role="status">
      {said}
    </div>
  )
}
