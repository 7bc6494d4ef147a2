#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The processor time that this process has used, apart from the system's.
enum ProcessorTime {
  /// Seconds so far; a difference of two is what lies between them.
  static var seconds: Double {
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    #else
      getrusage(RUSAGE_SELF, &usage)
    #endif
    return Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6
  }

  /// The processor time that the current thread has used, in seconds.
  static var threadSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// A thread, as far as it differs from others that run at the time.
  struct Thread: Hashable, Sendable {
    private let number: UInt

    /// The thread that asks.
    static var current: Thread {
      #if canImport(Glibc)
        Thread(number: UInt(pthread_self()))
      #else
        Thread(number: UInt(bitPattern: pthread_self()))
      #endif
    }
  }
}
