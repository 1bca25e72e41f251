import Foundation

exit(TrialProgram.run(Array(CommandLine.arguments.dropFirst())))
exit(TrialsProgram.run(Array(CommandLine.arguments.dropFirst())))
