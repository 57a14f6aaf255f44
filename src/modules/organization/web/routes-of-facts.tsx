/** Pages of what else is true of units: norms, charts. */
import type { Pages } from './pages-of.ts'

export const factPages: Pages = { items: [], routes: () => [] }
