/** The words of the council's pages. */
export const words = {
  menu: { councils: 'Hội đồng thẩm định' },
  councils: {
    title: 'Hội đồng thẩm định',
    columns: { name: 'Hội đồng', round: 'Kỳ đánh giá', decision: 'Quyết định', members: 'Thành viên' },
  },
} as const
