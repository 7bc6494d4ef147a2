/// A benchmark file is not what its name says it is.
package struct InstanceError: Error, Hashable, CustomStringConvertible {
  /// The file.
  package let file: String
  /// The line that was not understood, counted from 1.
  package let line: Int
  /// What was expected there.
  package let expected: String

  /// Creates the error.
  package init(file: String, line: Int, expected: String) {
    self.file = file
    self.line = line
    self.expected = expected
  }

  package var description: String { "\(file):\(line): expected \(expected)" }
}
