import Foundation

exit(TrialsProgram.run(Array(CommandLine.arguments.dropFirst())))
