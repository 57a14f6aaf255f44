/** What pages of other modules may use of personnel's pages. */

export { itemsOf, nameOfCode } from '../rules/catalogues.ts'
