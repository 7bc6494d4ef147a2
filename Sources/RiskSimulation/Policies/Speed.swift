/// How fast somebody works in a skill, with its reciprocal.
struct Speed: Hashable, Sendable {
  /// Thousandths of full speed; positive.
  let permille: Int
  /// The speed as a divisor.
  let reciprocal: Reciprocal

  /// Creates a positive speed from thousandths of full speed.
  init(permille: Int) {
    self.permille = permille
    reciprocal = Reciprocal(of: permille)
  }
}
