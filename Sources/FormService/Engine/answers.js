// Whether one answer is right, as `FormChecker.field` and `ValueCheck` on the server.

class Answers {
    constructor(data) {
        this.data = data;
        this.languages = new Languages(data.languages);
        this.types = new Types(this.languages);
    }

    /** What is wrong with a raw answer: its kind and, for dates, the part at fault; null when it is right. */
    violation(field, raw, today) {
        const value = lexicalForm(raw, field);
        if (isBlank(value)) return field.isMandatory ? { kind: "missing" } : null;
        if (!isXMLText(value)) return { kind: "notAValue" };
        const refused = this.facetViolation(field, value);
        if (refused === "datatype") return { kind: "notAValue", part: faultyPart(field, raw) };
        if (refused) return { kind: refused };
        if (field.checksum !== undefined && !this.languages.accepts(field.checksum, value)) return { kind: "checksum" };
        return this.isOutOfUse(field, value, today) ? { kind: "codeOutOfUse" } : null;
    }

    facetViolation(field, value) {
        if (field.type === undefined) return null;
        const type = this.data.types[field.type];
        if (!field.isRepeatedCode) return this.types.violation(type, value);
        for (const code of codesOf(field, value)) {
            const refused = this.types.violation(type, code);
            if (refused) return refused;
        }
        return null;
    }

    isOutOfUse(field, value, today) {
        return codesOf(field, value).some((code) => {
            const option = optionOf(field, code);
            return today !== "" && option !== undefined
                && ((option.from ?? "") > today || (option.to !== undefined && today > option.to));
        });
    }
}

/** What XML does not have (XML 1.0, 2.2) no type has. */
const isXMLText = (text) => !/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(text);

/** The option of a code. Only those with dates, tags or a label that a message shows are in the data. */
const optionOf = (field, code) => (field.options ?? []).find((option) => option.code === code);

function codesOf(field, value) {
    if (field.value === "codes") return codesIn(value);
    return field.value === "code" ? [trimmed(value)] : [];
}

/** The part of a date that is missing or cannot be. */
function faultyPart(field, raw) {
    if (field.control !== "date" && field.control !== "dateTime") return undefined;
    const { d, m, y } = dateParts(raw);
    const within = (text, high) => /^[+-]?[0-9]+$/.test(text) && Number(text) >= 1 && Number(text) <= high;
    if (!within(d, 31)) return "d";
    if (!within(m, 12)) return "m";
    if (!within(y, 9999) || characterCount(y) !== 4) return "y";
    if (Day.of(Number(y), Number(m), Number(d)) === null) return "d";
    return field.control === "dateTime" ? "t" : undefined;
}
