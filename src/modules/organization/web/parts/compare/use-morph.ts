/** Units move from where they were to where they are; one that went flies to what took its place, one that came out of what it was made of. */
import { type RefObject, useLayoutEffect, useRef } from 'react'

const LASTS = { duration: 900, easing: 'cubic-bezier(0.4, 0, 0.2, 1)' }

interface Seen {
  box: DOMRect
  element: HTMLElement
}

/** By unit: for one that is only on one of the days, the units of the other that it belongs to. */
export type Kin = ReadonlyMap<number, readonly number[]>

const wantsStillness = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches

const seenIn = (root: HTMLElement): Map<number, Seen> =>
  new Map(
    [...root.querySelectorAll<HTMLElement>('[data-unit]')].map((element) => [
      Number(element.dataset.unit),
      { box: element.getBoundingClientRect(), element },
    ]),
  )

const between = (from: DOMRect, to: DOMRect) => `translate(${from.left - to.left}px, ${from.top - to.top}px)`

/** A picture of what is no more, over the page while it leaves. */
function leave({ box, element }: Seen, to: DOMRect | undefined, root: HTMLElement, rootBox: DOMRect) {
  const ghost = element.cloneNode(true) as HTMLElement
  ghost.removeAttribute('data-unit')
  ghost.setAttribute('aria-hidden', 'true')
  ghost.inert = true
  Object.assign(ghost.style, {
    position: 'absolute',
    left: `${box.left - rootBox.left}px`,
    top: `${box.top - rootBox.top}px`,
    width: `${box.width}px`,
    margin: '0',
    listStyle: 'none',
    pointerEvents: 'none',
  })
  root.append(ghost)
  const moved = to ? `translate(${to.left - box.left}px, ${to.top - box.top}px)` : 'none'
  const flight = ghost.animate([{ opacity: 1 }, { opacity: 0, transform: moved }], LASTS)
  flight.onfinish = () => ghost.remove()
  flight.oncancel = () => ghost.remove()
}

/** @param state changes when the other day is shown. */
export function useMorph(root: RefObject<HTMLElement | null>, state: unknown, kin: Kin): void {
  const last = useRef<{ state: unknown; seen: Map<number, Seen>; at: DOMRect } | null>(null)
  useLayoutEffect(() => {
    const element = root.current
    if (!element) return
    const [now, at] = [seenIn(element), element.getBoundingClientRect()]
    const before = last.current
    last.current = { state, seen: now, at }
    if (before === null || before.state === state || wantsStillness()) return
    // The page may have been scrolled since: only where things stood within the picture counts.
    const [dx, dy] = [at.left - before.at.left, at.top - before.at.top]
    const was = (unitId: number) => {
      const seen = before.seen.get(unitId)
      return seen && { ...seen, box: new DOMRect(seen.box.x + dx, seen.box.y + dy, seen.box.width, seen.box.height) }
    }
    for (const [unitId, seen] of now) {
      const own = was(unitId)
      const made = (kin.get(unitId) ?? []).map(was).find((one) => one !== undefined)
      const from = own ?? made
      const hidden = own ? {} : { opacity: 0 }
      seen.element.animate([{ ...hidden, ...(from && { transform: between(from.box, seen.box) }) }, {}], LASTS)
    }
    for (const unitId of before.seen.keys()) {
      const own = was(unitId)
      const to = (kin.get(unitId) ?? []).map((id) => now.get(id)).find((one) => one !== undefined)
      if (own && !now.has(unitId)) leave(own, to?.box, element, at)
    }
  })
}
