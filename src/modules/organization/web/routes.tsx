/** Organization's part of the browser, composed of what each subject has. */
import type { WebModule } from '../../../ui/module.ts'
import { menu } from './menu.vi.ts'
import { factPages } from './routes-of-facts.tsx'
import { freezePages } from './routes-of-freezes.tsx'
import { lineagePages } from './routes-of-lineage.tsx'
import { timePages } from './routes-of-time.tsx'
import { unitPages } from './routes-of-units.tsx'

const PAGES = [unitPages, timePages, lineagePages, factPages, freezePages]

export const organizationWeb: WebModule = {
  name: 'organization',
  navigation: [{ label: menu.group, items: PAGES.flatMap(({ items }) => items) }],
  routes: (parent) => PAGES.flatMap(({ routes }) => routes(parent)),
}
