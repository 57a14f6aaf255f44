import { useEffect, useRef } from 'preact/hooks'

/** Takes the focus to the head of what has just appeared, so that a screen reader begins there; not on the first page. */
let isFirst = true

export function useFocus<E extends HTMLElement>(place: string) {
  const element = useRef<E>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is another head.
  useEffect(() => {
    if (!isFirst) element.current?.focus()
    isFirst = false
    scrollTo(0, 0)
  }, [place])
  return element
}
