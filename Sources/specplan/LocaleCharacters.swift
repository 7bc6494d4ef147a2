import Reporting

/// What the environment says of the characters that a terminal shows.
enum LocaleCharacters {
  /// The characters of the locale that an environment names, as POSIX reads it.
  ///
  /// The first of LC_ALL, LC_CTYPE and LANG that is not empty decides, and of it the character set:
  /// `C` and other names without one are not UTF-8. Where none is set, nobody has asked for less
  /// than what every terminal of today shows.
  static func named(by environment: [String: String]) -> TerminalCharacters {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }
    guard let name = names.first(where: { !$0.isEmpty }) else { return .unicode }
    // language_TERRITORY.CHARSET@modifier
    let charset = name.prefix { $0 != "@" }.drop { $0 != "." }.dropFirst().lowercased()
    return charset == "utf-8" || charset == "utf8" ? .unicode : .ascii
  }
}
