extension CellScalars {
  /// The sentences of a line of figures: `In total 9 tasks. Sum: 30 days.` has two.
  ///
  /// A sentence ends at a full stop before a blank and a capital letter, and only where a number
  /// stands in it: `Est. Effort` is abbreviated.
  var sentences: [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    var hasNumber = false
    for index in indices {
      if scalars[index].isASCIIDigit { hasNumber = true }
      guard hasNumber, endsSentence(at: index) else { continue }
      sentences.append(start..<index + 1)
      (start, hasNumber) = (index + 1, false)
    }
    if !trimmed(start..<scalars.count).isEmpty { sentences.append(start..<scalars.count) }
    return sentences
  }

  /// Whether a sentence ends with the sign at `index`.
  private func endsSentence(at index: Int) -> Bool {
    switch scalars[index] {
    case "。", "！": return true
    case ".", "!":
      guard self[index + 1]?.isBlank == true else { return false }
      let next = self[skipBlanks(from: index + 1, to: scalars.count)]
      return next?.properties.isUppercase == true || next?.isASCIIDigit == true
    default: return false
    }
  }
}
