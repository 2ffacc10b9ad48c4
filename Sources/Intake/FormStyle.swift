// How the cells of a form look: few colours, dark on light, so that it prints well in black and white too.
import OOXML

enum FormStyle {
    typealias Style = Spreadsheet.Style

    /// What a board fills in.
    static let inputFill = "FFF8DC"
    /// What it cannot, where others can.
    static let closedFill = "EDEDED"
    static let headingFill = "D9E2EF"
    static let criterionFill = "F3F6FA"
    static let grey = "5F6368"
    static let prefilled = "1F4E9E"
    static let cautionFill = "FDEBD0"

    static let usual = 110
    static let small = 90

    static func make(_ change: (inout Style) -> Void) -> Style {
        var style = Style()
        style.vertical = .center
        change(&style)
        return style
    }

    static let title = make {
        $0.isBold = true
        $0.size = 140
    }

    static let remark = make {
        $0.size = small
        $0.colour = grey
        $0.isItalic = true
        $0.wraps = true
    }

    static let caution = make {
        $0.isBold = true
        $0.size = 100
        $0.fill = cautionFill
        $0.wraps = true
    }

    static let heading = make {
        $0.isBold = true
        $0.size = 100
        $0.fill = headingFill
        $0.hasBorder = true
        $0.horizontal = .center
        $0.wraps = true
    }

    /// A row that names a part of the section.
    static let part = make {
        $0.isBold = true
        $0.fill = headingFill
        $0.hasBorder = true
        $0.wraps = true
    }

    static func text(isBold: Bool = false, fill: String? = nil, horizontal: Style.Horizontal? = nil) -> Style {
        make {
            $0.isBold = isBold
            $0.fill = fill
            $0.horizontal = horizontal
            $0.hasBorder = true
            $0.wraps = true
        }
    }

    /// A remark inside the table.
    static let inner = make {
        $0.size = small
        $0.colour = grey
        $0.isItalic = true
        $0.wraps = true
        $0.hasBorder = true
    }

    static let closed = make {
        $0.fill = closedFill
        $0.hasBorder = true
    }

    /// A figure of an earlier report, to compare with.
    static func reference(_ format: String?) -> Style {
        make {
            $0.size = 100
            $0.colour = grey
            $0.hasBorder = true
            $0.horizontal = .right
            $0.numberFormat = format
        }
    }

    static func input(
        format: String? = nil, horizontal: Style.Horizontal? = nil, wraps: Bool = false, isPrefilled: Bool = false
    ) -> Style {
        make {
            $0.fill = inputFill
            $0.hasBorder = true
            $0.isUnlocked = true
            $0.numberFormat = format
            $0.horizontal = horizontal
            $0.wraps = wraps
            $0.isItalic = isPrefilled
            $0.colour = isPrefilled ? prefilled : nil
        }
    }

    /// `#,##0.00`
    static func format(decimals: Int) -> String {
        decimals == 0 ? "#,##0" : "#,##0." + String(repeating: "0", count: min(decimals, 15))
    }

    static let percentFormat = "#,##0.00##"
    static let dayFormat = "dd/mm/yyyy"
}
