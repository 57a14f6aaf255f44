/** What the menu says of entitlements; the rest of their words comes with their pages. */
export const menu = { group: 'Chế độ', due: 'Việc đến hạn', forecast: 'Dự báo', tab: 'Chế độ' } as const
