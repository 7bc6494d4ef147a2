import Foundation
import Synchronization

/// Ctrl-C as a wish that long work can ask for: it then ends with what it has.
enum Interruption {
  private static let flag = Atomic<Bool>(false)

  /// Whether somebody has pressed Ctrl-C since it is listened to.
  static var isWished: Bool { flag.load(ordering: .relaxed) }

  /// Listens to Ctrl-C from now on; a second one ends the process as if nobody had listened.
  static func listen() {
    // The first use makes the flag, which a signal handler must not do.
    flag.store(false, ordering: .relaxed)
    // Who started the process may have blocked the signal, and processes inherit that.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    signal(SIGINT) { _ in
      Interruption.flag.store(true, ordering: .relaxed)
      signal(SIGINT, SIG_DFL)
    }
  }
}
