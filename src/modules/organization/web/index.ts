/** What pages of other modules may use of organization's pages. */
export { unitTree } from './data.ts'
