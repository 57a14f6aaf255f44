/** Pages of papers that are missing and of records that may be of one person. */
import { IconFileAlert } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { Pages } from '../../../ui/module.ts'
import { menu } from './menu.vi.ts'

const data = () => import('./data-of-identity.ts')

export const identityPages: Pages = {
  items: [{ label: menu.papers, path: '/personnel/papers', icon: IconFileAlert, permission: 'personnel.view' }],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/personnel/papers',
      component: lazyRouteComponent(() => import('./pages/identity/MissingPapersPage.tsx'), 'MissingPapersPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/personnel/duplicates',
      component: lazyRouteComponent(() => import('./pages/identity/SuspectsPage.tsx'), 'SuspectsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/personnel/duplicates/$suspectId',
      loader: async ({ context, params }) =>
        context.queryClient.ensureQueryData((await data()).suspect(params.suspectId)),
      component: lazyRouteComponent(() => import('./pages/identity/SuspectPage.tsx'), 'SuspectPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/personnel/merges',
      component: lazyRouteComponent(() => import('./pages/identity/MergesPage.tsx'), 'MergesPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/personnel/merges/$mergeId',
      loader: async ({ context, params }) => context.queryClient.ensureQueryData((await data()).merge(params.mergeId)),
      component: lazyRouteComponent(() => import('./pages/identity/MergePage.tsx'), 'MergePage'),
    }),
  ],
}
