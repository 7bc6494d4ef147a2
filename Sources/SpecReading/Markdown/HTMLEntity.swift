/// The characters that HTML writes by name or by number, such as `&amp;` and `&#39;`.
enum HTMLEntity {
  /// Returns the character that begins at `start` with an ampersand, and where it ends.
  ///
  /// Unknown names are text, as in a browser. Control characters become blanks.
  static func character(
    at start: Int, before limit: Int, in bytes: [UInt8]
  ) -> (text: String, end: Int)? {
    let name = bytes[(start + 1)..<min(limit, start + 12)].prefix { $0 != 0x3B && $0 > 0x20 }
    let end = name.endIndex
    guard !name.isEmpty, end < limit, bytes[end] == 0x3B else { return nil }
    let word = String(decoding: name, as: UTF8.self)
    if let known = named[word] { return (known, end + 1) }
    guard word.hasPrefix("#") else { return nil }
    let digits = word.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let number = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let scalar = number.flatMap(Unicode.Scalar.init) else { return nil }
    return (scalar.value < 0x20 ? " " : String(scalar), end + 1)
  }

  /// The names that occur in tables of work.
  private static let named: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ensp": " ",
    "emsp": " ", "thinsp": " ", "ndash": "–", "mdash": "—", "minus": "−", "hellip": "…",
    "rarr": "→", "larr": "←", "rArr": "⇒", "times": "×", "divide": "÷", "plusmn": "±", "le": "≤",
    "ge": "≥", "ne": "≠", "asymp": "≈", "frac12": "½", "frac14": "¼", "frac34": "¾", "infin": "∞",
    "bull": "•", "middot": "·", "para": "¶", "sect": "§", "deg": "°", "check": "✓", "cross": "✗",
    "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»",
    "num": "#", "lpar": "(", "rpar": ")", "lsqb": "[", "rsqb": "]", "comma": ",", "colon": ":",
    "semi": ";", "period": ".", "sol": "/", "bsol": "\\", "vert": "|", "ast": "*", "plus": "+",
    "equals": "=", "percnt": "%", "copy": "©", "reg": "®", "trade": "™", "euro": "€",
    "pound": "£", "yen": "¥", "cent": "¢", "agrave": "à", "aacute": "á", "acirc": "â",
    "atilde": "ã", "auml": "ä", "aring": "å", "aelig": "æ", "ccedil": "ç", "egrave": "è",
    "eacute": "é", "ecirc": "ê", "euml": "ë", "igrave": "ì", "iacute": "í", "icirc": "î",
    "iuml": "ï", "ntilde": "ñ", "ograve": "ò", "oacute": "ó", "ocirc": "ô", "otilde": "õ",
    "ouml": "ö", "oslash": "ø", "oelig": "œ", "ugrave": "ù", "uacute": "ú", "ucirc": "û",
    "uuml": "ü", "yacute": "ý", "szlig": "ß", "Agrave": "À", "Aacute": "Á", "Acirc": "Â",
    "Auml": "Ä", "Ccedil": "Ç", "Egrave": "È", "Eacute": "É", "Ecirc": "Ê", "Ntilde": "Ñ",
    "Oacute": "Ó", "Ouml": "Ö", "Uuml": "Ü",
  ]
}
