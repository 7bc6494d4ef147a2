/// Words that tell how far something has come, where something else is to be told.
enum StatusWord {
  /// Whether all of a text is a status, such as `✅ Done`, `In progress` or `100%`.
  ///
  /// A remark in brackets or after a dash is passed over.
  static func isStatus(_ text: String) -> Bool {
    guard text.utf8.count <= 200 else { return false }
    let beforeRemark = text.prefix { !"([（—–:".contains($0) }
    guard beforeRemark.utf8.contains(UInt8(ascii: "%")) || !beforeRemark.contains(where: \.isNumber)
    else { return false }
    let words = Phrase(beforeRemark)
    if words.isEmpty {
      return text.unicodeScalars.contains { ticks.contains($0) }
        && !text.contains { $0.isLetter || $0.isNumber }
    }
    if words.text.hasSuffix("%"), words.text.dropLast().allSatisfy(\.isNumber) { return true }
    return phrases.contains(words.text)
  }

  /// Signs that say by themselves that something is done; a cross may as well mean nothing.
  private static let ticks = Set("✅✔☑".unicodeScalars)

  /// The usual words, in the languages we know.
  private static let phrases = Set(
    [
      "done", "completed", "complete", "finished", "closed", "merged", "resolved", "delivered",
      "shipped", "all done", "in progress", "in review", "started", "ongoing", "doing", "wip",
      "pending", "to do", "todo", "not started", "blocked", "on hold", "cancelled", "canceled",
      "deferred", "terminé", "terminée", "fait", "fini", "en cours", "à faire", "annulé",
      "erledigt", "fertig", "abgeschlossen", "in arbeit", "offen", "hecho", "terminado",
      "terminada", "completado", "completada", "en curso", "en progreso", "pendiente",
      "concluído", "concluída", "feito", "em andamento", "pendente", "fatto", "completato",
      "in corso", "da fare", "已完成", "完成", "进行中", "未开始", "待办", "未完成", "完了", "済",
      "済み", "進行中", "作業中", "未着手", "완료", "진행 중", "진행중", "готово", "сделано",
      "выполнено", "в работе",
    ].map { Phrase($0).text })
}
