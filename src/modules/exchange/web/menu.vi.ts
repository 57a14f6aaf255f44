/** What the menu says of exchange; the rest of its words comes with its pages. */
export const menu = { group: 'Hồ sơ', exchange: 'Trao đổi dữ liệu' } as const
