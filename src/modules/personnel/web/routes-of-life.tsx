/** Pages of opening records, of files on their way and of people seconded. */
import { IconArchive, IconArrowsTransferUp } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { Pages } from '../../../ui/module.ts'
import { menu } from './menu.vi.ts'

const data = () => import('./data-of-life.ts')
const kept = () => import('./data-of-disposal.ts')

export const lifePages: Pages = {
  items: [
    { label: menu.handovers, path: '/personnel/handovers', icon: IconArrowsTransferUp, permission: 'personnel.keep' },
    { label: menu.disposals, path: '/personnel/disposals', icon: IconArchive, permission: 'personnel.view' },
  ],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/personnel/handovers',
      component: lazyRouteComponent(() => import('./pages/life/HandoversPage.tsx'), 'HandoversPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/personnel/handovers/$handoverId',
      loader: async ({ context, params }) =>
        context.queryClient.ensureQueryData((await data()).handover(params.handoverId)),
      component: lazyRouteComponent(() => import('./pages/life/HandoverPage.tsx'), 'HandoverPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/personnel/secondments',
      component: lazyRouteComponent(() => import('./pages/life/SecondmentsPage.tsx'), 'SecondmentsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/personnel/disposals',
      loader: async ({ context }) => context.queryClient.ensureQueryData((await kept()).retention()),
      component: lazyRouteComponent(() => import('./pages/disposal/DisposalsPage.tsx'), 'DisposalsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/personnel/disposals/$disposalId',
      loader: async ({ context, params }) =>
        context.queryClient.ensureQueryData((await kept()).disposal(params.disposalId)),
      component: lazyRouteComponent(() => import('./pages/disposal/DisposalPage.tsx'), 'DisposalPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/personnel/open',
      component: lazyRouteComponent(() => import('./pages/life/OpenRecordPage.tsx'), 'OpenRecordPage'),
    }),
  ],
}
