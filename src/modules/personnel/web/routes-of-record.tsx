/** Pages of one record: somebody's, and one's own. */
import { IconUserCircle } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router'
import type { Pages } from '../../../ui/module.ts'
import { menu } from './menu.vi.ts'

const data = () => import('./data-of-record.ts')
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export const recordPages: Pages = {
  items: [{ label: menu.mine, path: '/personnel/mine', icon: IconUserCircle, permission: 'personnel.view-own' }],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/personnel/records/$recordId',
      loader: async ({ context, params }) => {
        if (!UUID.test(params.recordId)) throw notFound()
        return context.queryClient.ensureQueryData((await data()).record(params.recordId))
      },
      component: lazyRouteComponent(() => import('./pages/RecordPage.tsx'), 'RecordPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/personnel/mine',
      loader: async ({ context }) => context.queryClient.ensureQueryData((await data()).ownRecord()),
      component: lazyRouteComponent(() => import('./pages/OwnRecordPage.tsx'), 'OwnRecordPage'),
    }),
  ],
}
