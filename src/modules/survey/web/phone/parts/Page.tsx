/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks'
import type { Phone } from '../phone.ts'
import { words } from '../text.vi.ts'
import { FormOfUnit } from './FormOfUnit.tsx'
import { Line } from './Line.tsx'
import { Start } from './Start.tsx'
import { Told } from './Told.tsx'

/** Which unit is being answered; the phone's own way back leads to the list. */
function useUnit() {
  const [unitId, setUnitId] = useState<string | null>(null)
  useEffect(() => {
    const back = (event: PopStateEvent) => setUnitId((event.state as { unitId?: string } | null)?.unitId ?? null)
    addEventListener('popstate', back)
    return () => removeEventListener('popstate', back)
  }, [])
  const go = (next: string | null) => {
    if (next === null) history.replaceState(null, '')
    else if (unitId === null) history.pushState({ unitId: next }, '')
    else history.replaceState({ unitId: next }, '')
    setUnitId(next)
  }
  return [unitId, go] as const
}

export function Page({ phone }: { phone: Phone }) {
  const [state, setState] = useState(phone.state())
  const [unitId, go] = useUnit()
  useEffect(() => {
    const tell = () => setState(phone.state())
    tell()
    return phone.subscribe(tell) as () => void
  }, [phone])

  if (state.blocked)
    return (
      <Told sentence={state.blocked.sentence}>
        {state.blocked.isElsewhere && (
          <>
            <button type="button" class="main" onClick={() => phone.open(true)}>
              {words.stillMe}
            </button>
            <p class="note">{words.stillMeNote}</p>
          </>
        )}
        {state.blocked.canRetry && (
          <button type="button" class="main" onClick={() => phone.open()}>
            {words.retry}
          </button>
        )}
      </Told>
    )
  if (!state.form)
    return (
      <main>
        <h1>{words.product}</h1>
        <p role="status">{words.opening}</p>
      </main>
    )

  const { form } = state
  const isOpen = (id: string) =>
    !form.units.some((unit) => unit.id === id && unit.isDone) && !state.outbox.some(({ targetId }) => targetId === id)
  const unit = form.units.find(({ id }) => id === unitId)
  const nextAfter = (id: string | null) => {
    const at = form.units.findIndex((one) => one.id === id)
    const rest = [...form.units.slice(at + 1), ...form.units.slice(0, at + 1)]
    return rest.find((one) => one.id !== id && isOpen(one.id)) ?? null
  }
  const give = (id: string) => {
    go(nextAfter(id)?.id ?? null)
    phone.give(id)
  }
  return (
    <>
      <header>
        <p>{form.title}</p>
        {form.isSample && <p class="note">{words.sample}</p>}
      </header>
      <Line state={state} form={form} />
      {unit && isOpen(unit.id) ? (
        <FormOfUnit
          key={unit.id}
          phone={phone}
          state={state}
          form={form}
          unit={unit}
          onGive={give}
          onList={() => go(null)}
        />
      ) : (
        <Start state={state} form={form} isOpen={isOpen} next={nextAfter(null)} onUnit={go} />
      )}
    </>
  )
}
