/** Exchange in the browser. */
import { IconTransfer } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lazy } from 'react'
import type { WebModule } from '../../../ui/module.ts'
import { menu } from './menu.vi.ts'

const files = () => import('./parts/ExportMenu.tsx')

export const exchangeWeb: WebModule = {
  name: 'exchange',
  navigation: [
    {
      label: menu.group,
      items: [{ label: menu.exchange, path: '/exchange', icon: IconTransfer, permission: 'exchange.export' }],
    },
  ],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/exchange',
      component: lazyRouteComponent(() => import('./pages/ExchangePage.tsx'), 'ExchangePage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/exchange/packages/$packageId',
      component: lazyRouteComponent(() => import('./pages/PackagePage.tsx'), 'PackagePage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/exchange/imports/$importId',
      component: lazyRouteComponent(() => import('./pages/ImportPage.tsx'), 'ImportPage'),
    }),
  ],
  pageParts: [
    {
      place: 'personnel.record-actions',
      permission: 'exchange.export',
      component: lazy(async () => ({ default: (await files()).ExportRecord })),
    },
    {
      place: 'personnel.own-actions',
      permission: 'exchange.copy-own',
      component: lazy(async () => ({ default: (await files()).CopyOfMine })),
    },
  ],
}
