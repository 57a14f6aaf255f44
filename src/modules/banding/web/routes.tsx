/** Banding's part of the browser: the campaign by unit, and its people. */
import { IconStairs } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { WebModule } from '../../../ui/module.ts'
import { menu } from './menu.vi.ts'

export const bandingWeb: WebModule = {
  name: 'banding',
  navigation: [
    {
      label: menu.group,
      items: [{ label: menu.bands, path: '/banding', icon: IconStairs, permission: 'banding.view' }],
    },
  ],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/banding',
      component: lazyRouteComponent(() => import('./pages/ProgressPage.tsx'), 'ProgressPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/banding/people',
      component: lazyRouteComponent(() => import('./pages/PeoplePage.tsx'), 'PeoplePage'),
    }),
  ],
}
