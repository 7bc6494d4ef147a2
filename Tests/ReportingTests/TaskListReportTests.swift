import PlanModel
import Reporting
import Testing

struct TaskListReportTests {
  @Test func listsTasksAsTheSpecWritesThem() {
    #expect(
      render(TaskListReport.report(on: SamplePlan.project)) == """
        Notification inbox
        ━━━━━━━━━━━━━━━━━━

        8 tasks, 9 dependencies, 92 hours of likely effort.

        ID      Discipline  Task                   Effort   Hours  Depends on
        ──────  ──────────  ─────────────────────  ──────  ──────  ─────────────────────
        DATA-1  DATA        Design the             12h     12.0 h
                            notification schema
        BE-1    BE          Create the             24h     24.0 h  DATA-1
                            notification API with
                            paging, filters and
                            read marks
        BE-2    BE          Deliver through the    16h     16.0 h  BE-1, Push provider
                            push provider
        FE-1    FE          Build the inbox panel  20h     20.0 h  DATA-1
        FE-2    FE          Show unread counts 🔔  8h       8.0 h  FE-1, BE-1
                            (通知バッジ)
        FE-3    FE          Inbox accepted         0h       0.0 h  FE-2
        OPS-1   OPS         Provision the queue    8h       8.0 h
        OPS-2   OPS         Cut over               4h       4.0 h  BE-2, FE-2, OPS-1
                                                                   SS+16h

        """)
  }

  @Test func saysPlainlyThatThereIsNoTaskTable() {
    var project = SamplePlan.project
    (project.activities, project.relations) = ([], [])
    #expect(
      render(TaskListReport.report(on: project)) == """
        Notification inbox
        ━━━━━━━━━━━━━━━━━━

        ▲ No task table was found in docs/inbox.md.

        """)
  }

  @Test(arguments: [
    (0, 0, 1, "no errors, no warnings in 1 file\n"), (0, 2, 1, "no errors, 2 warnings in 1 file\n"),
    (1, 1, 2, "1 error, 1 warning in 2 files\n"),
    (1_200, 0, 1, "1,200 errors, no warnings in 1 file\n"),
  ])
  func sumsUpACheckInOneLine(errors: Int, warnings: Int, files: Int, line: String) {
    func finding(_ code: Diagnostic.Code) -> Diagnostic {
      Diagnostic(.init(code, "said"), at: SamplePlan.span(1))
    }
    let found =
      Array(repeating: finding(.malformedDate), count: errors)
      + Array(repeating: finding(.noTasks), count: warnings)
    #expect(render(CheckReport.report(on: found, fileCount: files)) == line)
  }

  private func render(_ report: Report) -> String {
    TerminalRenderer(width: 80, usesColor: false).render(report)
  }
}
