/** Reorganization's part of the browser, composed of what each subject has. */
import type { WebModule } from '../../../ui/module.ts'
import { menu } from './menu.vi.ts'
import { cutPages } from './routes-of-cuts.tsx'
import { proposalPages } from './routes-of-proposals.tsx'
import { reassignmentPages } from './routes-of-reassignments.tsx'
import { transitionPages } from './routes-of-transitions.tsx'

const PAGES = [proposalPages, transitionPages, reassignmentPages, cutPages]

export const reorganizationWeb: WebModule = {
  name: 'reorganization',
  navigation: [{ label: menu.group, items: PAGES.flatMap(({ items }) => items) }],
  routes: (parent) => PAGES.flatMap(({ routes }) => routes(parent)),
}
