/** Improvement's part of the browser. */
import { IconTrendingUp } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lazy } from 'react'
import type { WebModule } from '../../../ui/module.ts'
import { menu } from './menu.vi.ts'

/** Questions come with their page: the first page of everybody carries no contract of improvement. */
const data = () => import('./data.ts')
const MyPlan = lazy(() => import('./parts/MyPlan.tsx').then(({ MyPlan }) => ({ default: MyPlan })))

export const improvementWeb: WebModule = {
  name: 'improvement',
  navigation: [
    {
      label: menu.group,
      items: [{ label: menu.plans, path: '/improvement', icon: IconTrendingUp, permission: 'improvement.view' }],
    },
  ],
  homeSections: [{ permission: 'improvement.view', component: MyPlan }],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/improvement',
      component: lazyRouteComponent(() => import('./pages/PlansPage.tsx'), 'PlansPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/improvement/plans/$planId',
      loader: async ({ context, params }) => context.queryClient.ensureQueryData((await data()).plan(params.planId)),
      component: lazyRouteComponent(() => import('./pages/PlanPage.tsx'), 'PlanPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/improvement/report',
      component: lazyRouteComponent(() => import('./pages/ReportPage.tsx'), 'ReportPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/improvement/causes',
      loader: async ({ context }) => context.queryClient.ensureQueryData((await data()).causes()),
      component: lazyRouteComponent(() => import('./pages/CausesPage.tsx'), 'CausesPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/improvement/what-if/$publicationId/$unitId',
      loader: async ({ context, params }) => {
        const [{ efforts }, { whatIf }] = await Promise.all([data(), import('../../par/web/index.ts')])
        const unitId = Number(params.unitId)
        return Promise.all([
          context.queryClient.ensureQueryData(whatIf(params.publicationId, unitId)),
          context.queryClient.ensureQueryData(efforts(unitId)),
        ])
      },
      component: lazyRouteComponent(() => import('./pages/WhatIfPage.tsx'), 'WhatIfPage'),
    }),
  ],
}
