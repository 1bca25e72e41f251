import Glibc

let status = Tool.run(Array(CommandLine.arguments.dropFirst())) { name in getenv(name).map { String(cString: $0) } }
exit(status.rawValue)
