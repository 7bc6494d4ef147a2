/// The forms in which files hold tasks; each is named for the tool that writes it.
package enum TaskFileFormat: String, CaseIterable, Sendable {
  /// A specification in Markdown: tables, headings and lists of tasks.
  case spec
  /// `tasks.md` of GitHub Spec Kit: `- [ ] T012 [P] [US1] Title`, in phases.
  case specKit = "spec-kit"
  /// `tasks.md` of Kiro: `- [ ] 1.2 Title`, with `_Requirements: 1.1_` below.
  case kiro
  /// `tasks.json` of Task Master.
  case taskMaster = "task-master"
  /// `tasks.md` of OpenSpec: `- [ ] 1.2 Title` under `## 1. Section`.
  case openSpec = "openspec"
  /// A folder of Backlog.md: one file with front matter for each task.
  case backlog
  /// `issues.jsonl` of beads: one JSON object in each line.
  case beads
}
