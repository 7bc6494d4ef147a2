import Testing

@testable import SpecReading

/// Headers that are no words of the template.
struct SpecHeaderWordsTests {
  @Test(arguments: [
    "Task Dependencies", "Dependencies (IDs)", "Depends-on", "dependsOn", "Dependancies",
    "Pre-req", "Prereqs", "Prérequis", "Tâches préalables", "Dépendance(s)", "Abhängigkeit",
    "Voraussetzungen", "Dependências", "Dipende da", "Зависит от", "Zależności", "Phụ thuộc",
    "Bağımlılıklar", "Afhankelijk van", "依赖关系", "前置依赖", "依存タスク", "先行タスク", "선행 작업",
  ])
  func knowsWhatATaskWaitsFor(header: String) {
    #expect(ColumnMeaning(header: header) == .dependencies)
  }

  @Test(arguments: ["Depended on by", "Dependents", "Dependent tasks", "Prerequisite for"])
  func knowsWhatWaitsForATask(header: String) {
    #expect(ColumnMeaning(header: header) == .blocks)
  }

  @Test(arguments: [
    "Horas estimadas", "Tiempo estimado", "Estimativa (h)", "Esforço", "Durée estimée",
    "Geschätzter Aufwand", "Stima", "Трудозатраты (ч)", "Ước lượng", "Tahmini Süre", "预计工时",
    "预估时间", "工作量（人日）", "見積もり時間", "予定工数", "예상 공수", "소요 시간", "Man-hours", "Est. Days",
    "Planned Hours", "Story Pts", "Temps (h)", "Budget (h)", "Dev estimate",
  ])
  func knowsAnEffort(header: String) {
    #expect(ColumnMeaning(header: header) == .effort)
  }

  @Test(arguments: [
    "JIRA ID", "Story #", "Work Item ID", "ID Tarea", "Aufgaben-ID", "№", "작업 번호", "WP",
  ])
  func knowsAnID(header: String) {
    #expect(ColumnMeaning(header: header) == .id)
  }

  @Test(arguments: [
    "Estimated date", "Estimated cost", "Value/Effort ratio", "Day", "Week", "Weeks", "预计完成日期",
    "External Dependencies", "Dependency Type", "依赖库", "前提条件", "Parent ID", "Latency (ms)",
    "Timeout (min)", "Rejected", "",
  ])
  func takesNoHeaderOfOtherThingsForThese(header: String) {
    let meaning = ColumnMeaning(header: header)
    let wrong: [ColumnMeaning?] = [.effort, .dependencies, .blocks, .id]
    #expect(!wrong.contains(meaning))
  }

  @Test(arguments: [
    ("Actual hours", ColumnMeaning.actual), ("Hours left", .remaining),
    ("Total effort", .remaining),
    ("实际工时", .actual), ("Complexity", .size),
  ])
  func tellsEffortsApart(header: String, meaning: ColumnMeaning) {
    #expect(ColumnMeaning(header: header) == meaning)
  }
}
