/** What is wrong with a cell or a row of a list of people. */
import type { Sentences } from '../../shared/refusal.ts'

export const sentences = {
  'intake.name-missing': [422, 'Dòng này không có họ và tên. Hãy ghi họ và tên, hoặc xóa dòng.'],
  'intake.name-form': [
    422,
    '“{text}” không phải họ và tên: chỉ ghi chữ, không ghi số, công thức hay dấu đặc biệt. Hãy sửa ô này.',
  ],
  'intake.born-missing': [422, 'Dòng này không có ngày sinh. Hãy ghi ngày sinh; chỉ nhớ năm thì ghi năm.'],
  'intake.sex-missing': [422, 'Dòng này không cho biết nam hay nữ. Hãy ghi vào cột giới tính.'],
  'intake.sex-form': [422, 'Không rõ “{text}” là nam hay nữ. Hãy ghi Nam hoặc Nữ.'],
  'intake.sexes': [422, 'Các cột của dòng này nói khác nhau về nam, nữ. Hãy sửa cho khớp.'],
  'intake.day-form': [422, 'Không đọc được ngày “{text}”. Hãy ghi như 24/11/1975, 11/1975 hoặc 1975.'],
  'intake.day-turned': [
    422,
    '“{text}” không có thật nếu đọc ngày trước, tháng sau. Hãy ghi theo thứ tự ngày/tháng/năm.',
  ],
  'intake.number-form': [422, 'Không đọc được số “{text}” ở cột “{column}”. Hãy ghi như 2,34.'],
  'intake.step-form': [422, 'Không đọc được bậc lương “{text}”. Hãy ghi như 3 hoặc 3/9.'],
  'intake.rank-unknown': [422, 'Không có ngạch, chức danh “{text}” trong danh mục. Hãy chọn mã ngạch đúng.'],
  'intake.ranks': [422, '“{text}” có thể là nhiều ngạch: {found}. Hãy chọn mã ngạch đúng.'],
  'intake.ranks-differ': [422, 'Mã ngạch là {code} ({name}) nhưng tên ngạch ghi “{text}”. Hãy sửa cho khớp.'],
  'intake.code-unknown': [422, 'Không có “{text}” trong danh mục của cột “{column}”. Hãy chọn mục đúng hoặc bỏ trống.'],
  'intake.codes': [422, '“{text}” ở cột “{column}” có thể là nhiều mục: {found}. Hãy chọn một mục.'],
  'intake.id-form': [422, 'Số định danh “{text}” không đủ 9 hoặc 12 chữ số. Hãy kiểm tra lại.'],
  'intake.id-twice': [
    422,
    'Số định danh này đã có ở dòng {row}. Mỗi số chỉ của một người: hãy sửa một trong hai dòng.',
  ],
  'intake.person-twice': [
    422,
    'Dòng {row} đã có cùng họ tên, ngày sinh và không có số định danh để phân biệt. Hãy bỏ bớt hoặc ghi số định danh.',
  ],
  'intake.id-of-other': [
    422,
    'Số định danh này là của {name} trong hồ sơ, khác tên với dòng này. Hãy kiểm tra lại số hoặc tên.',
  ],
  'intake.id-taken': [422, 'Số định danh này đã có ở hồ sơ do đơn vị khác quản lý. Hãy đề nghị Sở Nội vụ kiểm tra.'],
  'intake.maybe-known': [422, 'Có thể là {name}, sinh {born}, đã có hồ sơ. Hãy chọn: cùng một người, hay người khác.'],
  'intake.unit-unknown': [422, 'Không tìm thấy đơn vị “{text}”. Hãy chọn đơn vị đúng.'],
  'intake.units': [422, '“{text}” có thể là nhiều đơn vị: {found}. Hãy chọn một đơn vị.'],
  'intake.unit-ended': [422, 'Đơn vị “{text}” không còn ở ngày của danh sách. Hãy chọn đơn vị hiện nay: {found}.'],
  'intake.unit-outside': [403, 'Đơn vị “{text}” ngoài phạm vi bạn quản lý. Hãy bỏ dòng này hoặc nhờ Sở Nội vụ nhập.'],
  'intake.pay-incomplete': [
    422,
    'Lương cần đủ ngạch, bậc và hệ số; dòng này thiếu {missing}. Hãy bổ sung, hoặc bỏ trống cả ba.',
  ],
  'intake.repair-declined': [
    422,
    'Bạn đã không nhận cách hiểu “{text}” của chương trình. Hãy sửa ô này trong tệp, chọn gợi ý hoặc bỏ trống.',
  ],
  'intake.part-incomplete': [
    422,
    'Có {told} nhưng thiếu {missing} nên không ghi được. Hãy bổ sung hoặc bỏ trống cả hai.',
  ],
  'intake.kind-missing': [
    422,
    'Không rõ là cán bộ, công chức hay viên chức. Hãy chọn loại cho cả danh sách hoặc thêm cột đối tượng.',
  ],
  'intake.day-left': [
    422,
    'Cột “{column}” chỉ ghi “{text}”, chưa đủ ngày, tháng, năm nên không ghi vào hồ sơ. Hãy bổ sung sau theo giấy tờ.',
  ],
  'intake.crosses': [422, 'Dòng này đánh dấu nhiều ô: {found}. Hãy chỉ đánh dấu một ô.'],
  'intake.cross-left': [
    422,
    'Cột “{column}” chỉ đánh dấu “{text}”, chưa nói là mục nào nên không ghi vào hồ sơ. Hãy bổ sung sau theo giấy tờ.',
  ],
  'intake.language-missing': [
    422,
    '“{text}” chưa nói là ngoại ngữ nào. Hãy ghi cả tên ngoại ngữ, như “Anh B1”, hoặc bỏ trống.',
  ],
  'intake.language-incomplete': [
    422,
    'Có {told} nhưng thiếu {missing} nên không ghi được. Hãy ghi cả trình độ, như “Anh B1”, hoặc bỏ trống.',
  ],
  'intake.language-unlisted': [
    422,
    'Danh mục ngoại ngữ không có “{text}” nên không ghi vào mục ngoại ngữ. Hãy ghi ở mục Đào tạo, bồi dưỡng.',
  ],
  'intake.minority-twice': [
    422,
    'Mỗi hồ sơ chỉ ghi một tiếng dân tộc: đã lấy “{taken}”, chưa ghi “{left}”. Nếu tiếng kia mới đúng, hãy sửa ô này.',
  ],
  'intake.allowance-left': [
    422,
    'Danh mục phụ cấp không có mục cho “{column}” ({text}) của ngạch này nên không ghi vào hồ sơ. Hãy ghi bằng quyết định.',
  ],
  'intake.department-left': [
    422,
    'Không có phòng, bộ phận “{text}” trong cây đơn vị của đơn vị này nên không ghi. Hãy khai phòng ở mục Đơn vị rồi nhập lại.',
  ],
  'intake.untrue': [422, '{why}'],
  'intake.differs': [
    422,
    'Hồ sơ ghi {label} “{was}”, danh sách ghi “{told}”: giữ theo hồ sơ. Nếu danh sách đúng, hãy sửa trong hồ sơ kèm giấy tờ.',
  ],
  'intake.blank': [
    422,
    'Hồ sơ chưa ghi {label}, danh sách ghi “{told}”: chưa điền. Nếu tin danh sách, hãy chọn điền cột này ở bước 2.',
  ],
  'intake.by-decision': [
    422,
    'Hồ sơ ghi {label} “{was}”, danh sách ghi “{told}”: giữ theo hồ sơ. Nếu đã chuyển đơn vị hoặc đổi loại, hãy ghi quyết định.',
  ],
} as const satisfies Sentences
