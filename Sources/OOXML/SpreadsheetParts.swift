// What a sheet has beside its cells: looks that depend on a formula, and ways to other sheets.

extension Spreadsheet {
    /// A look that cells take while a formula of our own holds.
    public struct Condition: Sendable {
        public var cells: [CellRange]
        /// Written for the first cell, without its equals sign.
        public var formula: String
        public var look: Look

        public init(cells: [CellRange], formula: String, look: Look) {
            self.cells = cells
            self.formula = formula
            self.look = look
        }
    }

    /// What a condition changes in the look of a cell; nil leaves it.
    public struct Look: Hashable, Sendable {
        /// `RRGGBB`
        public var colour: String?
        public var fill: String?
        public var isBold: Bool?
        public var isItalic: Bool?

        public init(colour: String? = nil, fill: String? = nil, isBold: Bool? = nil, isItalic: Bool? = nil) {
            self.colour = colour
            self.fill = fill
            self.isBold = isBold
            self.isItalic = isItalic
        }
    }

    /// A cell that leads to a cell of a sheet of the same workbook.
    public struct Link: Hashable, Sendable {
        public var cell: CellAddress
        /// The number of the sheet, from 0.
        public var sheet: Int
        public var target: CellAddress

        public init(_ cell: CellAddress, sheet: Int, target: CellAddress = CellAddress(row: 1, column: 1)) {
            self.cell = cell
            self.sheet = sheet
            self.target = target
        }
    }
}
