/** Entitlement's part of the browser. */
import { IconCalendarDue, IconTrendingUp } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lazy } from 'react'
import type { WebModule } from '../../../ui/module.ts'
import { menu } from './menu.vi.ts'

export const entitlementWeb: WebModule = {
  name: 'entitlement',
  navigation: [
    {
      label: menu.group,
      items: [
        { label: menu.due, path: '/entitlement', icon: IconCalendarDue, permission: 'entitlement.view', exact: true },
        {
          label: menu.forecast,
          path: '/entitlement/forecast',
          icon: IconTrendingUp,
          permission: 'entitlement.view',
        },
      ],
    },
  ],
  pageTabs: [
    {
      place: 'personnel.record',
      key: 'che-do',
      label: menu.tab,
      permission: 'entitlement.view',
      ownPermission: 'entitlement.view-own',
      component: lazy(async () => ({ default: (await import('./parts/EntitlementsTab.tsx')).EntitlementsTab })),
    },
  ],
  pageParts: [
    {
      place: 'law.amendment',
      permission: 'entitlement.view',
      component: lazy(async () => ({ default: (await import('./parts/AffectedPart.tsx')).AffectedPart })),
    },
  ],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/entitlement',
      component: lazyRouteComponent(() => import('./pages/DuePage.tsx'), 'DuePage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/entitlement/early',
      component: lazyRouteComponent(() => import('./pages/EarlyPage.tsx'), 'EarlyPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/entitlement/forecast',
      component: lazyRouteComponent(() => import('./pages/ForecastPage.tsx'), 'ForecastPage'),
    }),
  ],
  homeSections: [
    {
      permission: 'entitlement.view',
      component: lazy(async () => ({ default: (await import('./parts/DueAtHome.tsx')).DueAtHome })),
    },
  ],
}
