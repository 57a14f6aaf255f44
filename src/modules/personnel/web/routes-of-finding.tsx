/** Pages of finding people. */
import { IconUsers } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { Pages } from '../../../ui/module.ts'
import { menu } from './menu.vi.ts'

export const findingPages: Pages = {
  items: [{ label: menu.people, path: '/personnel', icon: IconUsers, permission: 'personnel.view', exact: true }],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/personnel',
      component: lazyRouteComponent(() => import('./pages/finding/PeoplePage.tsx'), 'PeoplePage'),
    }),
  ],
}
