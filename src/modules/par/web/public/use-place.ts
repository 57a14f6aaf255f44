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

/** Came by a link just now: the next heading is read first, from the top. */
let isFresh = false

export function takeFresh(): boolean {
  const was = isFresh
  isFresh = false
  return was
}

export function usePlace(): { place: Place; address: string } {
  const [address, setAddress] = useState(location.pathname)
  useEffect(() => {
    const clicked = (event: MouseEvent) => {
      const link = linkOf(event)
      if (!link) return
      event.preventDefault()
      history.pushState(null, '', link.href)
      isFresh = true
      setAddress(link.pathname)
    }
    const back = () => setAddress(location.pathname)
    document.addEventListener('click', clicked)
    addEventListener('popstate', back)
    return () => {
      document.removeEventListener('click', clicked)
      removeEventListener('popstate', back)
    }
  }, [])
  return { address, place: placeOf(address) }
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
