/** What the menu says of improvement; the rest of its words comes with its pages. */
export const menu = { group: 'Cải cách hành chính', plans: 'Kế hoạch khắc phục', whatIf: 'Tính thử' } as const
