"""Words by which the columns of people's spreadsheets are known: field → headings in Chinese, Vietnamese, English.

The first two of each are those of our own forms and are named when a sheet does not fit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

MEMBERS: Mapping[str, Sequence[str]] = {
    "name": ("姓名", "Họ tên", "Họ và tên", "名字", "Name", "Full name"),
    "document_number": (
        "证件号码",
        "Số giấy tờ",
        "证件号",
        "身份证号",
        "身份证号码",
        "居民身份证号码",
        "公民身份号码",
        "Số CCCD",
        "Số định danh",
        "Số giấy tờ tùy thân",
        "ID number",
        "Document number",
    ),
    "document_kind": ("证件类型", "Loại giấy tờ", "证件种类", "Document kind", "Document type"),
    "document_until": (
        "证件有效期至",
        "Hết hạn",
        "证件有效期",
        "有效期至",
        "Giấy tờ hết hạn",
        "Có giá trị đến",
        "Valid until",
        "Document valid until",
    ),
    "sex": ("性别", "Giới tính", "Sex", "Gender"),
    "born_on": ("出生日期", "Ngày sinh", "Date of birth", "Born on"),
    "phone": ("电话", "Điện thoại", "联系电话", "手机", "手机号", "手机号码", "Số điện thoại", "Phone", "Telephone"),
    "township": ("乡镇", "Xã", "所属乡镇", "Xã phường", "Township"),
    "address": ("住址", "Địa chỉ", "地址", "Address"),
    "joined_on": ("加入日期", "Ngày vào tổ", "入组日期", "Ngày gia nhập", "Joined on"),
    "entrusted_until": (
        "委托书有效期至",
        "Ủy quyền đến",
        "委托有效期至",
        "Giấy ủy quyền đến",
        "Entrusted until",
    ),
    "registration_number": ("备案号", "Số đăng ký", "备案编号", "Registration number"),
    "registration_until": ("备案有效期至", "Đăng ký đến", "Registered until", "Registration valid until"),
    "registration_state": ("备案状态", "Trạng thái đăng ký", "Registration state"),
    "document_from": ("证件有效期起", "Có giá trị từ", "签发日期", "Ngày cấp", "Document valid from", "Issued on"),
    "document_authority": ("签发机关", "Cơ quan cấp", "发证机关", "Nơi cấp", "Issuing authority", "Issued by"),
    "basic_number": ("基础编号", "Số hồ sơ gốc", "Basic number"),
    "declared_on": ("申报日期", "Ngày khai đăng ký", "Declared on"),
    "registered_on": ("备案日期", "Ngày đăng ký", "Registered on"),
    "is_extended": ("延期标志", "Đã gia hạn", "Extended"),
    "office_code": ("海关代码", "Mã hải quan", "关区代码", "Customs office code"),
    "site_number": ("监管场所编号", "Mã địa điểm giám sát", "监管场所代码", "Supervised site"),
    "card_number": ("IC卡号", "Số thẻ IC", "IC card number"),
    "card_maker": ("制卡商编号", "Mã nơi làm thẻ", "IC card maker"),
    "review_status": ("审核状态", "Trạng thái duyệt", "Review status"),
    "review_opinion": ("审核意见", "Ý kiến duyệt", "Review opinion"),
    "residence_basis": ("边民资格依据", "Căn cứ cư dân", "资格依据", "Eligibility basis"),
    "residence_until": ("居住有效期至", "Cư trú đến", "Residence until"),
    "native_place": ("籍贯", "Quê quán", "Nguyên quán", "Native place"),
    "ethnic_group": ("民族", "Dân tộc", "Ethnic group"),
    "identity_type": ("身份类别", "Loại đối tượng", "Identity type"),
}
MEMBERS_NEEDED = ("name", "document_number")

GOODS: Mapping[str, Sequence[str]] = {
    "goods_id": ("商品代号", "Mã hàng", "代号", "Goods code", "Goods id"),
    "zh": ("商品名称", "Tên hàng tiếng Trung", "中文名称", "品名", "Tên tiếng Trung", "Chinese name", "zh"),
    "vi": ("越文名称", "Tên hàng", "越南语名称", "Tên tiếng Việt", "Vietnamese name", "vi"),
    "en": ("英文名称", "Tên tiếng Anh", "English name", "Name of goods", "en"),
    "direction": ("进出口", "Chiều", "方向", "Direction"),
    "group": ("类别", "Nhóm", "Group"),
    "hs6": ("商品编码", "Mã HS", "HS编码", "HS6", "HS code"),
    "cn_hs8": ("中国税号", "Mã HS Trung Quốc", "CN HS8"),
    "vn_hs8": ("越南税号", "Mã HS Việt Nam", "VN HS8"),
    "unit_code": ("计量单位", "Đơn vị", "单位", "Đơn vị tính", "Unit"),
    "origin": ("原产国", "Xuất xứ", "Origin"),
    "limit_group": ("限量类别", "Nhóm hạn chế", "Limit group"),
    "source": ("来源", "Nguồn", "Source"),
}
GOODS_NEEDED = ("zh", "hs6", "unit_code")

#: Columns of goods lines pasted into a lot, in the order taken without headings.
LOT_LINES: Mapping[str, Sequence[str]] = {
    "goods": ("商品", "Hàng hóa", "商品名称", "品名", "货名", "Tên hàng", "Mặt hàng", "商品代号", "Mã hàng", "Goods"),
    "gross": ("毛重", "Khối lượng cả bì", "Trọng lượng cả bì", "Gross", "Gross mass", "Gross weight"),
    "tare": ("皮重", "Khối lượng bì", "Bì", "Tare"),
    "net": ("净重", "Khối lượng tịnh", "Trọng lượng tịnh", "Net", "Net mass", "Net weight"),
    "quantity": ("数量", "Số lượng", "Pieces", "Quantity"),
    "price": ("单价", "Đơn giá", "价格", "Giá", "Price", "Unit price"),
    "currency": ("币种", "Tiền tệ", "Loại tiền", "货币", "Currency"),
    "packages": ("件数", "Số kiện", "Packages"),
}
LOT_LINES_NEEDED = ("goods",)
