/** What the menu says of the council; the rest of its words comes with its pages. */
export const menu = { councils: 'Hội đồng thẩm định' } as const
