/** Pages of lineage and of the resolver. */
import type { Pages } from './pages-of.ts'

export const lineagePages: Pages = { items: [], routes: () => [] }
