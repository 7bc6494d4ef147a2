/// A stretch of one line of an input file.
package struct SourceSpan: Hashable, Sendable {
  /// The file's path as it was named on the command line.
  package var file: String
  /// The line, from 1; 0 when the whole file is meant.
  package var line: Int
  /// The column of the first byte, from 1, counted in UTF-8 bytes as compilers do.
  package var column: Int
  /// The number of bytes; 0 for a place between two bytes.
  package var length: Int

  /// Creates a span.
  package init(file: String, line: Int, column: Int, length: Int) {
    self.file = file
    self.line = line
    self.column = column
    self.length = length
  }

  /// Returns the span that means all of `file`.
  package static func wholeFile(_ file: String) -> SourceSpan {
    SourceSpan(file: file, line: 0, column: 0, length: 0)
  }
}

extension SourceSpan: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    (left.file, left.line, left.column, left.length)
      < (right.file, right.line, right.column, right.length)
  }
}

extension SourceSpan: CustomStringConvertible {
  /// `file:line:column`, or the file alone when all of it is meant.
  package var description: String { line == 0 ? file : "\(file):\(line):\(column)" }
}
