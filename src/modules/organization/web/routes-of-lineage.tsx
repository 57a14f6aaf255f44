/** The page of the resolver; lineage is a part of the page of a unit. */
import { IconHelpHexagon } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { Pages } from '../../../ui/module.ts'
import { menu } from './menu.vi.ts'

export const lineagePages: Pages = {
  items: [{ label: menu.resolve, path: '/organization/resolve', icon: IconHelpHexagon }],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/organization/resolve',
      component: lazyRouteComponent(() => import('./pages/ResolvePage.tsx'), 'ResolvePage'),
    }),
  ],
}
