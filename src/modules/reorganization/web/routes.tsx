/** Reorganization's part of the browser. */
import type { WebModule } from '../../../ui/module.ts'
import { menu } from './menu.vi.ts'

export const reorganizationWeb: WebModule = {
  name: 'reorganization',
  navigation: [{ label: menu.group, items: [] }],
  routes: () => [],
}
