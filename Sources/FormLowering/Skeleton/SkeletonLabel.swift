import SchemaModel

/// A label for a component that has none: the first sentence of its documentation in the language, else its name taken
/// apart into words.
enum SkeletonLabel {
    /// Longer sentences explain, they do not name.
    private static let longest = 80

    static func text(name: String, annotations: [Annotation], language: String) -> String {
        for annotation in annotations {
            guard let documentation = documentation(of: annotation, language) else { continue }
            let sentence = firstSentence(of: documentation)
            if !sentence.isEmpty, sentence.count <= longest { return sentence }
        }
        return words(in: name)
    }

    /// The text in the language; one without language will do, one in another language will not.
    private static func documentation(of annotation: Annotation, _ language: String) -> String? {
        let texts = annotation.documentation
        let own = texts.first { $0.language == language || $0.language.hasPrefix(language + "-") }
        return (own ?? texts.first { $0.language.isEmpty })?.text
    }

    private static func firstSentence(of text: String) -> String {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard let end = line.firstRange(of: ". ") else { return line.hasSuffix(".") ? String(line.dropLast()) : line }
        return String(line[..<end.lowerBound])
    }

    /// `applicantFirstName` and `applicant_first-name` as `Applicant first name`; an abbreviation stays together.
    static func words(in name: String) -> String {
        var words: [String] = []
        var word = ""
        let characters = Array(name)
        for (index, character) in characters.enumerated() {
            if "_-.".contains(character) {
                words.append(word)
                word = ""
                continue
            }
            let endsAbbreviation =
                word.count > 1 && character.isUppercase && index + 1 < characters.count
                && characters[index + 1].isLowercase
            if character.isUppercase, let last = word.last, !last.isUppercase || endsAbbreviation {
                words.append(word)
                word = ""
            }
            word.append(character)
        }
        let all = (words + [word]).filter { !$0.isEmpty }
        let lowered = all.enumerated().map { index, word in
            index == 0 || word.count > 1 && word.allSatisfy(\.isUppercase) ? word : word.lowercased()
        }
        let text = lowered.joined(separator: " ")
        return text.prefix(1).uppercased() + text.dropFirst()
    }
}
