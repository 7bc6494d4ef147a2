import PlanModel

/// Reads which way a message goes: `Client → Server`, `Server to all clients`, `both`.
enum EventDirection {
  private static let clients: [Phrase] = [
    "client", "clients", "browser", "app", "frontend", "user", "cliente", "navegador", "客户端",
    "クライアント", "클라이언트",
  ].map { Phrase($0) }
  private static let servers: [Phrase] = [
    "server", "servers", "backend", "gateway", "serveur", "servidor", "服务器", "服务端", "サーバー",
    "サーバ", "서버",
  ].map { Phrase($0) }
  private static let whole: [String: RealtimeEvent.Direction] = [
    "c2s": .clientToServer, "c s": .clientToServer, "inbound": .clientToServer,
    "s2c": .serverToClient, "s c": .serverToClient, "outbound": .serverToClient,
    "broadcast": .serverToClient, "push": .serverToClient, "both": .both, "bidirectional": .both,
    "bi directional": .both, "two way": .both, "beide": .both, "ambos": .both,
    "bidirectionnel": .both, "双向": .both, "双方向": .both, "양방향": .both,
  ]

  /// Returns the direction that a text means, if it means one.
  static func direction(in text: String) -> RealtimeEvent.Direction? {
    guard text.utf8.count <= 200 else { return nil }
    let phrase = Phrase(text)
    if let direction = whole[phrase.text] { return direction }
    if ["↔", "⇄", "⇆", "<->", "<-->", "<=>"].contains(where: text.contains) { return .both }
    guard let client = place(of: clients, in: phrase), let server = place(of: servers, in: phrase)
    else { return whole[String(phrase.firstWord)] }
    let isReversed = ["←", "⇐", "<-", "<="].contains(where: text.contains)
    return (client < server) != isReversed ? .clientToServer : .serverToClient
  }

  /// Whether a text is set as a direction, with a sign or word between the two sides, and does not
  /// only speak of both.
  static func isSet(in text: String) -> Bool {
    guard direction(in: text) != nil else { return false }
    let phrase = Phrase(text)
    return arrows.contains(where: text.contains)
      || between.contains(where: phrase.contains)
  }

  private static let arrows = ["→", "->", "=>", "←", "<-", "↔", "➜", "➡", "⟶", "⇒"]
  private static let between = ["to", "vers", "an", "zum", "a", "al"].map { Phrase($0) }

  /// Where the first of `names` begins in `phrase`, in bytes.
  private static func place(of names: [Phrase], in phrase: Phrase) -> Int? {
    let text = phrase.text
    return names.compactMap { name in
      guard phrase.contains(name), let range = text.firstRange(of: name.text) else { return nil }
      return text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    }.min()
  }
}
