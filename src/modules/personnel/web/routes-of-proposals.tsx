/** Pages of proposals and campaigns. */
import { IconClipboardCheck, IconGitPullRequest } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lazy } from 'react'
import type { HomeSection, Pages } from '../../../ui/module.ts'
import { menu } from './menu.vi.ts'

const data = () => import('./data-of-proposals.ts')
const judge = () => import('./pages/proposals/JudgePage.tsx')

export const proposalPages: Pages = {
  items: [
    {
      label: menu.proposals,
      path: '/personnel/proposals',
      icon: IconGitPullRequest,
      permission: ['personnel.declare-own', 'personnel.check', 'personnel.approve'],
    },
    {
      label: menu.campaigns,
      path: '/personnel/campaigns',
      icon: IconClipboardCheck,
      permission: 'personnel.view',
    },
  ],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/personnel/proposals',
      component: lazyRouteComponent(() => import('./pages/proposals/ProposalsPage.tsx'), 'ProposalsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/personnel/proposals/mine/$proposalId',
      loader: async ({ context, params }) =>
        context.queryClient.ensureQueryData((await data()).ownProposal(params.proposalId)),
      component: lazyRouteComponent(() => import('./pages/proposals/OwnProposalPage.tsx'), 'OwnProposalPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/personnel/proposals/check/$proposalId',
      loader: async ({ context, params }) =>
        context.queryClient.ensureQueryData((await data()).proposalFor('check', params.proposalId)),
      component: lazyRouteComponent(judge, 'CheckPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/personnel/proposals/approve/$proposalId',
      loader: async ({ context, params }) =>
        context.queryClient.ensureQueryData((await data()).proposalFor('approve', params.proposalId)),
      component: lazyRouteComponent(judge, 'ApprovePage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/personnel/campaigns',
      loader: async ({ context }) => context.queryClient.ensureQueryData((await data()).campaigns()),
      component: lazyRouteComponent(() => import('./pages/campaigns/CampaignsPage.tsx'), 'CampaignsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/personnel/campaigns/$campaignId',
      loader: async ({ context, params }) =>
        context.queryClient.ensureQueryData((await data()).campaign(params.campaignId)),
      component: lazyRouteComponent(() => import('./pages/campaigns/CampaignPage.tsx'), 'CampaignPage'),
    }),
  ],
}

export const proposalsAtHome: HomeSection = {
  permission: ['personnel.declare-own', 'personnel.check', 'personnel.approve'],
  component: lazy(async () => ({
    default: (await import('./parts/proposals/WaitingProposals.tsx')).WaitingProposals,
  })),
}
