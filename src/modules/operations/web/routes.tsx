/** The screens of whoever keeps the system running. */
import { IconHistory, IconSettingsAutomation } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { WebModule } from '../../../ui/module.ts'
import { auditAsked, auditPlace } from './parts/audit-place.ts'
import { words } from './text.vi.ts'

/** Questions come with their page, not with the first one. */
const data = () => import('./data.ts')

export const operationsWeb: WebModule = {
  name: 'operations',
  navigation: [
    {
      label: words.menu.group,
      items: [
        {
          label: words.menu.jobs,
          path: '/operations/jobs',
          icon: IconSettingsAutomation,
          permission: 'operations.view-jobs',
        },
        { label: words.menu.audit, path: '/operations/audit', icon: IconHistory, permission: 'operations.view-audit' },
      ],
    },
  ],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/operations/jobs',
      loader: async ({ context }) => context.queryClient.ensureQueryData((await data()).runs()),
      component: lazyRouteComponent(() => import('./pages/RunsPage.tsx'), 'RunsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/operations/audit',
      loaderDeps: ({ search }) => auditAsked(auditPlace.parse(search)),
      loader: async ({ context, deps }) => context.queryClient.ensureQueryData((await data()).auditEntries(deps)),
      component: lazyRouteComponent(() => import('./pages/AuditPage.tsx'), 'AuditPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/operations/audit/$entryId',
      loader: async ({ context, params }) =>
        context.queryClient.ensureQueryData((await data()).auditChanges(params.entryId)),
      component: lazyRouteComponent(() => import('./pages/ChangesPage.tsx'), 'ChangesPage'),
    }),
  ],
}
