/** The pages of templates. */
import { IconTemplate } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { WebModule } from '../../../ui/module.ts'
import { menu } from './menu.vi.ts'

/** Questions come with their page, not with the first one. */
const data = () => import('./data.ts')

export const templatesWeb: WebModule = {
  name: 'templates',
  navigation: [
    {
      label: menu.group,
      items: [{ label: menu.templates, path: '/templates', icon: IconTemplate, permission: 'templates.manage' }],
    },
  ],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/templates',
      loader: async ({ context }) => context.queryClient.ensureQueryData((await data()).templates()),
      component: lazyRouteComponent(() => import('./pages/TemplatesPage.tsx'), 'TemplatesPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/templates/$key',
      loader: async ({ context, params }) => context.queryClient.ensureQueryData((await data()).template(params.key)),
      component: lazyRouteComponent(() => import('./pages/TemplatePage.tsx'), 'TemplatePage'),
    }),
  ],
}
