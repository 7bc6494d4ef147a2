/// Recognises headers over what a risk hits: `Task(s)`, `Task IDs`, `Affected items`, `Stories`.
///
/// In a table of risks such a column names other rows than its own. A header says so when all of
/// its words do, so `Mitigation tasks` and `Task owner` are none.
enum RiskTargetWord {
  /// Whether the header of a column of risks means what they hit.
  static func isMeant(by header: String) -> Bool {
    guard header.utf8.count <= 120 else { return false }
    let phrase = Phrase(header.beforeBracket)
    if signs.contains(where: { $0 == phrase }) { return true }
    let words = phrase.words.map(String.init)
    return words.contains { things.contains($0) || effects.contains($0) }
      && words.allSatisfy {
        things.contains($0) || effects.contains($0) || companions.contains($0)
      }
  }

  /// Whether a header means what is done against a risk, though its cells may name tasks.
  static func speaksOfMeasures(_ header: String) -> Bool {
    guard header.utf8.count <= 120 else { return true }
    let phrase = Phrase(header)
    return phrase.words.contains { word in measureStems.contains(where: word.hasPrefix) }
      || measureSigns.contains(where: phrase.contains)
  }

  /// What is hit; one `item` or `ticket` may be the risk's own, several are not.
  private static let things: Set<String> = [
    "task", "tasks", "subtask", "subtasks", "story", "stories", "items", "tickets", "ids",
    "activities", "tâche", "tâches", "tache", "taches", "récit", "récits", "tarea", "tareas",
    "historia", "historias", "aufgabe", "aufgaben", "arbeitspakete", "vorgänge", "tarefa",
    "tarefas", "attività", "задача", "задачи", "taak", "taken", "zadanie", "zadania", "görev",
    "görevler", "uppgift", "uppgifter", "oppgave", "oppgaver", "opgave", "opgaver",
  ]

  /// Words for being hit.
  private static let effects: Set<String> = [
    "affects", "affected", "affecting", "impacts", "impacted", "hits", "concerns", "concerned",
    "betrifft", "betroffen", "betroffene", "concerne", "concernée", "concernées", "touchées",
    "impactées", "affectées", "afecta", "afectada", "afectadas", "afetadas", "interessate",
    "затронутые", "getroffen",
  ]

  /// Words that leave it so.
  private static let companions: Set<String> = [
    "id", "#", "no", "number", "numbers", "key", "keys", "code", "codes", "name", "names", "user",
    "work", "hit", "related", "linked", "involved", "exposed", "relevant", "the", "of", "to", "by",
    "which", "what", "all", "de", "la", "las", "les", "los", "da", "do", "par", "por", "nr", "nº",
    "utilisateur", "usuario", "verwandte", "verknüpfte", "liées", "relacionadas", "связанные",
  ]

  /// The same in scripts without blanks.
  private static let signs = [
    "任务", "任務", "任务id", "任务编号", "相关任务", "受影响任务", "受影响的任务", "影响的任务", "关联任务", "工作项",
    "用户故事", "タスク", "タスクid", "タスク番号", "関連タスク", "対象タスク", "影響するタスク", "ストーリー", "작업",
    "작업 id", "작업 번호", "작업번호", "태스크", "업무", "관련 작업", "관련 태스크", "영향 작업", "스토리",
    "công việc", "nhiệm vụ",
  ].map { Phrase($0) }

  private static let measureStems = [
    "mitigat", "action", "respon", "counter", "conting", "follow", "resol", "fix", "handl",
    "address", "owner", "test", "verif", "reduc", "prevent", "maßnahm", "gegenma", "atténu",
    "mitig", "меры",
  ]

  private static let measureSigns = ["缓解", "措施", "应对", "対策", "対応", "완화", "대응"].map { Phrase($0) }
}
