/** What jsdom lacks and the component kit asks for. */
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

afterEach(cleanup)

const unmatched = (query: string) => ({
  matches: false,
  media: query,
  onchange: null,
  addListener: () => {},
  removeListener: () => {},
  addEventListener: () => {},
  removeEventListener: () => {},
  dispatchEvent: () => false,
})
class NoObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
Object.assign(globalThis, { matchMedia: unmatched, ResizeObserver: NoObserver, IntersectionObserver: NoObserver })
Object.assign((globalThis as unknown as { window: object }).window, { matchMedia: unmatched })
const { Element } = globalThis as unknown as { Element: { prototype: { scrollIntoView?: () => void } } }
Element.prototype.scrollIntoView ??= () => {}
