extension RandomAccessCollection {
  /// Returns where the elements that satisfy `belongsInSecondPart` begin; the end if none does.
  ///
  /// - Precondition: every element that satisfies it comes after all that do not.
  /// - Complexity: O(log *n*) for *n* elements.
  @inlinable
  package func partitioningIndex(where belongsInSecondPart: (Element) -> Bool) -> Index {
    var low = startIndex
    var length = count
    while length > 0 {
      let half = length / 2
      let middle = index(low, offsetBy: half)
      if belongsInSecondPart(self[middle]) {
        length = half
      } else {
        low = index(after: middle)
        length -= half + 1
      }
    }
    return low
  }
}
