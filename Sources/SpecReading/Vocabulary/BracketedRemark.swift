extension String {
  /// What stands before the first opening bracket, behind which a remark stands.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  var beforeBracket: Substring {
    let bracket = unicodeScalars.firstIndex { scalar in
      switch scalar {
      case "(", "[", "（", "【": true
      default: false
      }
    }
    return self[..<(bracket ?? endIndex)]
  }
}
