/** Pages of reassignments. */
import { IconUsersGroup } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { Pages } from '../../../ui/module.ts'
import { menu } from './menu.vi.ts'

const data = () => import('./data-of-reassignments.ts')

export const reassignmentPages: Pages = {
  items: [
    {
      label: menu.reassignments,
      path: '/reorganization/reassignments',
      icon: IconUsersGroup,
      permission: 'reorganization.view-people',
    },
  ],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/reorganization/reassignments',
      component: lazyRouteComponent(() => import('./pages/reassignments/ReassignmentsPage.tsx'), 'ReassignmentsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/reorganization/reassignments/$reassignmentId',
      loader: async ({ context, params }) =>
        context.queryClient.ensureQueryData((await data()).reassignment(params.reassignmentId)),
      component: lazyRouteComponent(() => import('./pages/reassignments/ReassignmentPage.tsx'), 'ReassignmentPage'),
    }),
  ],
}
