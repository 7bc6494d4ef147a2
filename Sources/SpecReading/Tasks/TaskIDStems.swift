/// What stands before the last parts of an id, so that it may be a part of another task.
///
///     2.1.3 -> 2, 2.1        numbers behind a point
///     TASK-004-BE -> TASK-004    letters behind a dash
///     T10a -> T10             one letter behind a number
enum TaskIDStems {
  /// Returns the stems of `id`, the shortest first; none of an id of more than 64 letters.
  static func stems(of id: String) -> [String] {
    let scalars = Array(id.unicodeScalars.prefix(65))
    guard scalars.count <= 64 else { return [] }
    var stems: [String] = []
    for cut in scalars.indices.dropFirst() where scalars[cut - 1].isASCIIDigit {
      let tail = scalars[cut...]
      let next = tail.dropFirst().first
      let isPart =
        tail.first == "."
        ? next?.isASCIIDigit == true
        : tail.count > 1 && "-_".unicodeScalars.contains(tail[cut])
          && tail.dropFirst().allSatisfy(\.isLetter)
      let isSuffix = tail.count == 1 && tail.first?.isLetter == true
      if isPart || isSuffix { stems.append(String(String.UnicodeScalarView(scalars[..<cut]))) }
    }
    return stems
  }
}
