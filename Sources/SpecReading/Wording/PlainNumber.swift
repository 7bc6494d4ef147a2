extension Double {
  /// The number for a message, without a superfluous `.0`.
  var plain: String {
    self == rounded() && abs(self) < 1e15 ? String(Int(self)) : String(self)
  }
}
