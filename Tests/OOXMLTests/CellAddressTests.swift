// Where cells stand to one another, which marks and comments are sorted by.
import OOXML
import Testing

@Test("Cells are ordered by row, then by column")
func cellOrder() {
    #expect(CellAddress(row: 1, column: 9) < CellAddress(row: 2, column: 1))
    #expect(CellAddress(row: 2, column: 1) < CellAddress(row: 2, column: 2))
}
