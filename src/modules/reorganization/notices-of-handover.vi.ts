/** What people are told when their unit ended. */
export const handoverNotices = {
  moved: (from: string, to: string, day: string) => ({
    title: `Tài khoản của bạn đã chuyển về ${to}`,
    body: `${from} kết thúc hoạt động từ ngày ${day}. Tài khoản và vai trò của bạn tại đó nay thuộc ${to}; hãy kiểm tra lại vai trò của mình.`,
  }),
} as const
