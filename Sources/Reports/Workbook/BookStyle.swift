// How the report's workbook looks: as the forms do, dark on light, readable when printed in black and white.
import OOXML

enum BookStyle {
    typealias Style = Spreadsheet.Style

    static let headingFill = "D9E2EF"
    static let groupFill = "F3F6FA"
    /// What a reader may change.
    static let inputFill = "FFF8DC"
    /// What the spreadsheet does not compute.
    static let stillFill = "EDEDED"
    static let cautionFill = "FDEBD0"
    static let grey = "5F6368"
    static let blue = "1F4E9E"
    static let tabs = (front: "1F4E9E", card: "7F9CCB", input: "C9A227", back: "8A8D91")

    static let right = Spreadsheet.Look(colour: "1B5E20", fill: "E2F0D9", isBold: true)
    static let wrong = Spreadsheet.Look(colour: "9C0006", fill: "FFC7CE", isBold: true)
    static let idle = Spreadsheet.Look(colour: "5F6368", fill: "EDEDED", isBold: false)
    static let changed = Spreadsheet.Look(colour: "7A4B00", fill: "FFD966", isBold: true)

    static func make(_ change: (inout Style) -> Void) -> Style {
        var style = Style()
        style.vertical = .center
        style.size = 100
        change(&style)
        return style
    }

    static let title = make {
        $0.isBold = true
        $0.size = 150
        $0.wraps = true
    }
    static let subtitle = make {
        $0.size = 110
        $0.colour = grey
        $0.wraps = true
    }
    static let caution = make {
        $0.isBold = true
        $0.horizontal = .left
        $0.indent = 1
        $0.fill = cautionFill
        $0.wraps = true
    }
    static let chapter = make {
        $0.isBold = true
        $0.size = 120
        $0.colour = blue
        $0.wraps = true
    }
    static let text = make {
        $0.wraps = true
        $0.vertical = .top
    }
    /// Words of the report, which follow no figure.
    static let stated = make {
        $0.wraps = true
        $0.vertical = .top
        $0.colour = blue
    }
    static let remark = make {
        $0.size = 90
        $0.colour = grey
        $0.isItalic = true
        $0.wraps = true
    }
    static let heading = make {
        $0.isBold = true
        $0.fill = headingFill
        $0.hasBorder = true
        $0.horizontal = .center
        $0.wraps = true
    }
    static let banner = make {
        $0.isBold = true
        $0.size = 110
        $0.hasBorder = true
        $0.wraps = true
        $0.horizontal = .center
    }

    /// A cell of a table.
    static func cell(
        _ horizontal: Style.Horizontal? = nil, isBold: Bool = false, fill: String? = nil, format: String? = nil,
        colour: String? = nil, size: Int = 100
    ) -> Style {
        make {
            $0.horizontal = horizontal ?? .left
            $0.indent = horizontal == nil || horizontal == .left ? 1 : 0
            $0.isBold = isBold
            $0.fill = fill
            $0.numberFormat = format
            $0.colour = colour
            $0.size = size
            $0.hasBorder = true
            // Numbers that wrap are moved to the left by some programs.
            $0.wraps = horizontal != .right
            $0.shrinks = horizontal == .right
        }
    }

    /// A cell that a reader may change.
    static func input(_ format: String?) -> Style {
        make {
            $0.horizontal = .right
            $0.fill = inputFill
            $0.hasBorder = true
            $0.isUnlocked = true
            $0.numberFormat = format
        }
    }

    /// With so many places, thousands parted: `#,##0.00`.
    static func format(_ places: Int) -> String {
        places == 0 ? "#,##0" : "#,##0." + String(repeating: "0", count: min(places, 15))
    }

    /// With so many places, for points: `0.00`.
    static func plain(_ places: Int) -> String {
        places == 0 ? "0" : "0." + String(repeating: "0", count: min(places, 15))
    }
}
