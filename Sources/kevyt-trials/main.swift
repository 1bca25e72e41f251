import Foundation

exit(TrialProgram.run(Array(CommandLine.arguments.dropFirst())))
