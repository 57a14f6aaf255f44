/** What the menu says of the province's index; the rest of its words comes with its page. */
export const menu = { group: 'Cải cách hành chính', province: 'Chỉ số cấp tỉnh' } as const
