/** Pages of decisions. */
import { IconFileCertificate } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { Pages } from '../../../ui/module.ts'
import { menu } from './menu.vi.ts'

const data = () => import('./data-of-decisions.ts')
const page = () => import('./pages/decisions/DecisionPage.tsx')

export const decisionPages: Pages = {
  items: [
    {
      label: menu.decisions,
      path: '/personnel/decisions',
      icon: IconFileCertificate,
      permission: 'personnel.view',
    },
  ],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/personnel/decisions',
      component: lazyRouteComponent(() => import('./pages/decisions/DecisionsPage.tsx'), 'DecisionsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/personnel/decisions/sensitive',
      component: lazyRouteComponent(() => import('./pages/decisions/DecisionsPage.tsx'), 'SensitiveDecisionsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/personnel/decisions/new',
      component: lazyRouteComponent(() => import('./pages/decisions/NewDecisionPage.tsx'), 'NewDecisionPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/personnel/decisions/facts',
      component: lazyRouteComponent(() => import('./pages/decisions/UnprovenFactsPage.tsx'), 'UnprovenFactsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/personnel/decisions/$decisionId',
      loader: async ({ context, params }) =>
        context.queryClient.ensureQueryData((await data()).decision(params.decisionId)),
      component: lazyRouteComponent(page, 'DecisionPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/personnel/decisions/sensitive/$decisionId',
      loader: async ({ context, params }) =>
        context.queryClient.ensureQueryData((await data()).decision(params.decisionId, true)),
      component: lazyRouteComponent(page, 'SensitiveDecisionPage'),
    }),
  ],
}
