/** Pages of freeze orders. */
import type { Pages } from './pages-of.ts'

export const freezePages: Pages = { items: [], routes: () => [] }
