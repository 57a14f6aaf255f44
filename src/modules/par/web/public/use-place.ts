import { useEffect, useState } from 'preact/hooks'
import { type Place, placeOf } from './places.ts'

/** A link within the page, clicked as links within a page are. */
function linkOf(event: MouseEvent): HTMLAnchorElement | null {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return null
  const link = (event.target as Element).closest('a')
  if (link === null) return null
  if (link.target !== '' || link.hasAttribute('download') || link.origin !== location.origin) return null
  // To a part of the page: that is the browser's.
  if (link.hash !== '' && link.pathname === location.pathname) return null
  return placeOf(link.pathname).kind === 'nowhere' ? null : link
}

/** Where one is; `isFresh` when one came by a link just now, and reads from the top. */
export function usePlace(): { place: Place; address: string; isFresh: boolean } {
  const [now, setNow] = useState({ address: location.pathname, isFresh: false })
  useEffect(() => {
    const clicked = (event: MouseEvent) => {
      const link = linkOf(event)
      if (!link) return
      event.preventDefault()
      history.pushState(null, '', link.href)
      setNow({ address: link.pathname, isFresh: true })
    }
    const back = () => setNow({ address: location.pathname, isFresh: false })
    document.addEventListener('click', clicked)
    addEventListener('popstate', back)
    return () => {
      document.removeEventListener('click', clicked)
      removeEventListener('popstate', back)
    }
  }, [])
  return { ...now, place: placeOf(now.address) }
}

/** A word of the search part of the address: shared with the link, kept over a reload, no step of its own to go back. */
export function useWord(name: string, otherwise: string): [string, (word: string) => void] {
  const [word, setWord] = useState(() => new URLSearchParams(location.search).get(name) ?? otherwise)
  const change = (next: string) => {
    const search = new URLSearchParams(location.search)
    if (next === otherwise) search.delete(name)
    else search.set(name, next)
    const text = search.toString()
    history.replaceState(null, '', text === '' ? location.pathname : `?${text}`)
    setWord(next)
  }
  return [word, change]
}
