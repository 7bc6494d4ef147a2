import PlanModel

/// Reads where a spec states its critical path: `Critical path: BE-1 → BE-4 → FE-2`.
///
/// The chain stands behind the words, or below a heading or label of them: as a line with arrows,
/// or as a list whose items begin with ids. A sentence may say it too: `The critical path is BE-1 →
/// BE-4`. A text in which not every step is sure is none.
struct CriticalPathReader {
  /// How many chains a file may state; each costs a pass over all links.
  private static let mostChains = 20

  /// The chains, in the order of the text.
  private(set) var figures: [StatedFigure] = []
  private let chain: CriticalChain
  /// What was found below a heading or label; nothing outside of one.
  private var pending: Pending?

  /// What was found below a heading or label.
  private struct Pending {
    /// The lines that are chains by themselves.
    var chains: [(steps: [Activity.ID], text: SpecText)] = []
    /// The ids with which lines begin.
    var steps: [(step: Activity.ID, text: SpecText)] = []
  }

  /// Prepares to read chains of the tasks of `index`.
  init(index: TaskIndex) { chain = CriticalChain(index: index) }

  /// Enters the section of a heading.
  mutating func enter(_ heading: MarkdownDocument.Heading) {
    end()
    if Self.namesPath(heading.text.text) { pending = Pending() }
  }

  /// Reads a line; returns whether it states a critical path or belongs to one.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - isItem: Whether an item of a list begins with it.
  /// - Returns: Whether nothing else need be looked for in it.
  mutating func read(_ line: SpecText, isItem: Bool) -> Bool {
    if let stated = PathSentence.chain(in: line, namesPath: Self.namesPath),
      let steps = chain.steps(in: stated, isSetOff: false)
    {
      end()
      add(steps, stated)
      return true
    }
    if let label = Self.labelLength(of: line) {
      end()
      let blanks = line.text.utf8.dropFirst(label).prefix { $0 == 0x20 || $0 == 0x09 }.count
      let rest = line.part(label + blanks..<line.text.utf8.count)
      if let steps = chain.steps(in: rest, isSetOff: true) {
        add(steps, rest)
      } else {
        pending = Pending()
      }
      return true
    }
    guard pending != nil else { return false }
    if let steps = chain.steps(in: line, isSetOff: false) {
      pending?.chains.append((steps, line))
      return true
    }
    guard isItem, let step = chain.firstStep(of: line) else { return false }
    pending?.steps.append((step, line))
    return true
  }

  /// Ends what stands below a heading or label.
  mutating func end() {
    guard let found = pending else { return }
    pending = nil
    if found.chains.count == 1, found.steps.isEmpty, let only = found.chains.first {
      add(only.steps, only.text)
    } else if found.chains.isEmpty, found.steps.count > 1 {
      add(found.steps.map(\.step), found.steps[0].text)
    }
  }

  private mutating func add(_ steps: [Activity.ID], _ text: SpecText) {
    guard figures.count < Self.mostChains else { return }
    figures.append(
      StatedFigure(
        .criticalPath(steps), text: text.text.excerpt, of: [], called: "", span: text.span))
  }

  /// How many bytes of a line are the label of a critical path.
  private static func labelLength(of line: SpecText) -> Int? {
    let text = line.text
    guard text.utf8.count > 8, text.utf8.count <= 100_000 else { return nil }
    let head = text.utf8.prefix(80)
    if let colon = head.firstIndex(where: { $0 == 0x3A }) {
      guard namesPath(String(decoding: text.utf8[..<colon], as: UTF8.self)) else { return nil }
      return text.utf8.distance(from: text.utf8.startIndex, to: colon) + 1
    }
    let isWide = text.prefix(40).firstIndex(of: "：")
    if let isWide, namesPath(String(text[..<isWide])) {
      return text.utf8.distance(from: text.utf8.startIndex, to: text.index(after: isWide))
    }
    guard line.boldLength > 0, line.boldLength <= 80,
      namesPath(String(decoding: text.utf8.prefix(line.boldLength), as: UTF8.self))
    else { return nil }
    return line.boldLength
  }

  /// Whether a text names the critical path, and nothing else that could narrow it.
  private static func namesPath(_ text: String) -> Bool {
    guard text.utf8.count <= 120 else { return false }
    let words = Phrase(text.beforeBracket).withoutNumbering.words.filter {
      !fillers.contains(String($0))
    }
    return names.contains(words.joined(separator: " "))
  }

  private static let names = Set(
    [
      "critical path", "chemin critique", "kritischer pfad", "kritischer weg", "kritische pfad",
      "kritische weg", "ruta crítica",
      "camino crítico", "caminho crítico", "percorso critico", "cammino critico",
      "クリティカルパス", "关键路径", "關鍵路徑", "크리티컬 패스", "임계 경로", "критический путь",
    ].map { Phrase($0).text })

  private static let fillers: Set<String> = [
    "the", "our", "project", "overall", "current", "longest", "le", "der", "la", "el", "o", "il",
    "analysis", "chain", "is", "as", "follows", "main",
  ]
}
