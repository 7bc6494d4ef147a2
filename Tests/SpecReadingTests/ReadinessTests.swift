import PlanModel
import Testing

@testable import SpecReading

struct ReadinessTests {
  @Test(
    arguments: [
      "Pending", "PENDING", "In Progress", "🟡 In progress", "In development (Q3)", "Not started",
      "Not available", "Unavailable", "TBD", "To be confirmed", "Planned",
      "Requested on 3 May", "Waiting for approval", "Open", "⏳", "🔴", "Pending; v1 available",
      "offen", "In Arbeit", "noch nicht verfügbar", "en cours", "À faire", "Pendiente",
      "em andamento", "in attesa", "В процессе", "进行中", "状态：待确认", "未着手", "調整中（4月まで）",
      "진행 중", "미정", "w toku", "nog niet gereed",
    ])
  func knowsWhatIsNotThereYet(status: String) {
    #expect(ReadinessWord.readiness(of: status) == .pending)
  }

  @Test(arguments: [
    "Delayed", "Late", "At risk (vendor)", "Blocked by legal", "On hold", "verspätet", "en retard",
    "阻塞", "遅延",
  ])
  func knowsWhatIsHeldUp(status: String) {
    #expect(ReadinessWord.readiness(of: status) == .delayed)
  }

  @Test(
    arguments: [
      "Available", "Ready", "Done", "✅ Done", "Approved, no open questions", "In production",
      "Available (v2 in progress)", "Existing", "Not required", "🟢", "verfügbar", "Disponible",
      "готово", "已完成", "完了", "완료",
    ])
  func knowsWhatIsThere(status: String) {
    #expect(ReadinessWord.readiness(of: status) == .available)
  }

  @Test(arguments: ["", "-", "v2.1", "External team", "Team Atlas", "Progressive", "🎉"])
  func leavesTheRestOpen(status: String) {
    #expect(ReadinessWord.readiness(of: status) == .unknown)
  }

  @Test func readsTheStatusColumn() {
    var diagnostics = Diagnostics()
    let text = """
      ## External Dependencies

      | Dependency | Description | Status |
      |---|---|---|
      | Payment API | Pays | In progress |
      | Login | Knows users | Available |
      """
    let content = SpecReader.read(SourceFile(path: "spec.md", text: text), into: &diagnostics)
    #expect(content.externals.map(\.readiness) == [.pending, .available])
  }
}
