/** What the pages of one subject give to the menu and to the router. */
import type { NavigationItem, WebModule } from '../../../ui/module.ts'

export interface Pages {
  items: readonly NavigationItem[]
  routes: WebModule['routes']
}
