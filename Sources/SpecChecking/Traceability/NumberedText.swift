/// A text as the numbers of its words.
struct NumberedText {
  /// A word that carries meaning, and the pieces it takes.
  struct Word {
    let number: Int
    let range: Range<Int>
  }

  /// The text in pieces.
  let text: TraceText
  /// The number of each piece.
  let numbers: [Int]
  /// The words that carry meaning, in order; of scripts without blanks every two characters.
  let words: [Word]
  /// The numbers of its words, each once, in order.
  let distinctWords: [Int]

  /// Numbers the pieces of `text`.
  init(_ text: String, limit: Int = TraceText.titleLimit, in table: inout WordNumbers) {
    let text = TraceText(text, limit: limit)
    let pieces = text.pieces
    let numbers = pieces.map { table.number(of: $0.word) }
    var words: [Word] = []
    words.reserveCapacity(pieces.count)
    var isPaired = false
    for (index, piece) in pieces.enumerated() {
      guard piece.isCharacter else {
        if !table.isFiller[numbers[index]] {
          words.append(Word(number: numbers[index], range: index..<index + 1))
        }
        isPaired = false
        continue
      }
      if index + 1 < pieces.count, pieces[index + 1].isCharacter,
        pieces[index + 1].range.lowerBound == piece.range.upperBound
      {
        let pair = table.number(of: piece.word + pieces[index + 1].word)
        words.append(Word(number: pair, range: index..<index + 2))
        isPaired = true
      } else {
        if !isPaired { words.append(Word(number: numbers[index], range: index..<index + 1)) }
        isPaired = false
      }
    }
    (self.text, self.numbers, self.words) = (text, numbers, words)
    distinctWords = words.distinct().map(\.number)
  }

  /// The numbers of its words.
  var wordSet: Set<Int> { Set(distinctWords) }

  /// Returns some of its words as the text writes them; those that overlap, as one.
  func excerpts(of words: [Word]) -> [String] {
    var ranges: [Range<Int>] = []
    for word in words {
      if let last = ranges.last, word.range.lowerBound < last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, word.range.upperBound)
      } else {
        ranges.append(word.range)
      }
    }
    return ranges.map(text.excerpt)
  }
}

extension [NumberedText.Word] {
  /// Returns the first word of each number, in order.
  func distinct() -> [NumberedText.Word] {
    // Titles are short: looking back is faster than a set.
    guard count > 24 else {
      var kept: [NumberedText.Word] = []
      kept.reserveCapacity(count)
      for word in self where !kept.contains(where: { $0.number == word.number }) {
        kept.append(word)
      }
      return kept
    }
    var seen: Set<Int> = []
    return filter { seen.insert($0.number).inserted }
  }
}
