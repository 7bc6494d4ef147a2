/// The words of effort cells that are no units, in the languages we know.
enum EffortWord {
  /// Cells that say that nothing is known.
  static let nothing: Set<String> = [
    "tbd", "tba", "tbc", "na", "n a", "none", "nil", "unknown", "no est", "no estimate", "est",
    "estimate", "todo", "open", "ongoing", "continuous", "to be defined", "to be estimated",
    "not estimated", "unestimated", "pending", "varies", "à définir", "à estimer", "en continu",
    "laufend", "offen", "unbekannt", "por definir", "sin estimar", "a definir", "da definire", "?",
    "не оценено", "нет", "継続", "未見積", "待定", "未定", "待估", "未估", "无", "無", "なし", "미정",
  ]

  /// Words before a number that change nothing.
  static let about: Set<String> = [
    "about", "approx", "approximately", "around", "circa", "ca", "c", "est", "estimate",
    "estimated", "roughly", "up", "to", "max", "maximum", "min", "minimum", "at", "least", "most",
    "less", "more", "than", "under", "over", "effort", "total", "environ", "env", "entre", "etwa",
    "rund", "bis", "zu", "ungefähr", "aprox", "aproximadamente", "cerca", "unos", "около", "约",
    "約", "大约", "大概", "およそ", "약", "między",
  ]

  /// Words between the ends of a range.
  static let ranges: Set<String> = [
    "to", "or", "bis", "oder", "à", "ou", "a", "o", "até", "до", "do", "至", "到", "から",
  ]

  /// Words that make a number one of many, so that it is not the effort of the task.
  static let shares: Set<String> = [
    "each", "per", "every", "pro", "je", "par", "por", "chacun", "cada", "na", "на",
  ]

  /// Numbers that are written as words.
  static let numbers: [String: Double] = [
    "half": 0.5, "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "halber": 0.5, "halben": 0.5, "halbe": 0.5,
    "ein": 1, "eine": 1, "einen": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "demi": 0.5,
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "medio": 0.5, "media": 0.5,
    "una": 1, "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "meio": 0.5, "meia": 0.5,
    "um": 1, "uma": 1, "dois": 2, "duas": 2, "mezzo": 0.5, "mezza": 0.5, "due": 2, "tre": 3,
    "半": 0.5,
  ]

  /// The T-shirt size that a word means.
  static let sizes: [String: String] = [
    "xxs": "XXS", "xs": "XS", "s": "S", "m": "M", "l": "L", "xl": "XL", "xxl": "XXL",
    "xxxl": "XXXL", "extra small": "XS", "very small": "XS", "tiny": "XS", "trivial": "XS",
    "very low": "XS", "small": "S", "easy": "S", "simple": "S", "low": "S", "medium": "M",
    "moderate": "M", "med": "M", "normal": "M", "large": "L", "big": "L", "hard": "L",
    "complex": "L", "high": "L", "extra large": "XL", "very large": "XL", "very high": "XL",
    "huge": "XXL", "klein": "S", "mittel": "M", "groß": "L", "sehr groß": "XL", "petit": "S",
    "petite": "S", "moyen": "M", "moyenne": "M", "grand": "L", "grande": "L", "très grand": "XL",
    "pequeño": "S", "pequeña": "S", "mediano": "M", "mediana": "M", "pequeno": "S", "médio": "M",
    "piccolo": "S", "medio": "M", "baja": "S", "media": "M", "alta": "L", "baixa": "S",
    "média": "M", "faible": "S", "élevé": "L", "élevée": "L", "niedrig": "S", "gering": "S",
    "hoch": "L", "малый": "S", "средний": "M", "большой": "L", "小": "S", "中": "M", "大": "L",
    "特大": "XL", "低": "S", "高": "L", "작음": "S", "보통": "M", "큼": "L",
  ]

  /// The sizes from small to large.
  static let sizeOrder = ["XXS", "XS", "S", "M", "L", "XL", "XXL", "XXXL"]
}
