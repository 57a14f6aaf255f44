/** Pages of proposals. */
import { IconGitPullRequest } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { Pages } from '../../../ui/module.ts'
import { menu } from './menu.vi.ts'

const data = () => import('./data-of-proposals.ts')

export const proposalPages: Pages = {
  items: [
    {
      label: menu.proposals,
      path: '/reorganization/proposals',
      icon: IconGitPullRequest,
      permission: 'reorganization.view',
    },
  ],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/reorganization/proposals',
      component: lazyRouteComponent(() => import('./pages/proposals/ProposalsPage.tsx'), 'ProposalsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/reorganization/proposals/$proposalId',
      loader: async ({ context, params }) =>
        context.queryClient.ensureQueryData((await data()).proposal(params.proposalId)),
      component: lazyRouteComponent(() => import('./pages/proposals/ProposalPage.tsx'), 'ProposalPage'),
    }),
  ],
}
