/** Law's part of the browser: rules in force, provisions, and changes of law. */
import { IconBook, IconScale, IconWriting } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { dayIn } from '../../../shared/dates.ts'
import type { WebModule } from '../../../ui/module.ts'
import { lawPlace } from './law-place.ts'
import { words } from './text.vi.ts'

/** Questions come with their page, not with the first one. */
const data = () => import('./data.ts')

export const lawWeb: WebModule = {
  name: 'law',
  navigation: [
    {
      label: words.menu.group,
      items: [
        { label: words.menu.rules, path: '/law', icon: IconScale },
        { label: words.menu.provisions, path: '/law/provisions', icon: IconBook, permission: 'law.view' },
        { label: words.menu.amendments, path: '/law/amendments', icon: IconWriting, permission: 'law.view' },
      ],
    },
  ],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/law',
      loaderDeps: ({ search }) => lawPlace.parse(search),
      loader: async ({ context, deps }) => {
        const { permissions, rulesInForce } = await data()
        const asked = context.queryClient.ensureQueryData(permissions(deps.ngay))
        await context.queryClient.ensureQueryData(rulesInForce(deps.ngay))
        return asked
      },
      component: lazyRouteComponent(() => import('./pages/RulesPage.tsx'), 'RulesPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/law/permissions/$permissionId',
      loader: async ({ context, params }) =>
        context.queryClient.ensureQueryData((await data()).permission(params.permissionId, dayIn(new Date()))),
      component: lazyRouteComponent(() => import('./pages/PermissionPage.tsx'), 'PermissionPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/law/provisions',
      loaderDeps: ({ search }) => lawPlace.parse(search),
      loader: async ({ context, deps }) => {
        const { AREA, areas, provisions } = await data()
        await context.queryClient.ensureQueryData(areas())
        return context.queryClient.ensureQueryData(provisions(AREA, deps.ngay))
      },
      component: lazyRouteComponent(() => import('./pages/ProvisionsPage.tsx'), 'ProvisionsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/law/amendments',
      loader: async ({ context }) => context.queryClient.ensureQueryData((await data()).amendments()),
      component: lazyRouteComponent(() => import('./pages/AmendmentsPage.tsx'), 'AmendmentsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/law/amendments/$amendmentId',
      loader: async ({ context, params }) => {
        const { areas, amendment } = await data()
        await context.queryClient.ensureQueryData(areas())
        return context.queryClient.ensureQueryData(amendment(params.amendmentId))
      },
      component: lazyRouteComponent(() => import('./pages/AmendmentPage.tsx'), 'AmendmentPage'),
    }),
  ],
}
