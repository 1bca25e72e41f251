import FoundationEssentials
import Glibc

exit(Tool.run(Array(CommandLine.arguments.dropFirst()), environment: ProcessInfo.processInfo.environment).rawValue)
