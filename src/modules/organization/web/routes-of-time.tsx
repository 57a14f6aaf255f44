/** Pages of units over time: two dates compared, tiles, imports. */
import type { Pages } from './pages-of.ts'

export const timePages: Pages = { items: [], routes: () => [] }
