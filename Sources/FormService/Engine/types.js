// Simple types: white space, lexical and value spaces, facets (XML Schema Part 2), with the same verdict and in the
// same order as `ValueType.validate` on the server.

const WHITE_SPACE = {
    preserve: (text) => text,
    replace: (text) => text.replace(/[\t\n\r]/g, " "),
    collapse: (text) => listItems(text).join(" "),
};

const listItems = (text) => text.split(/[ \t\n\r]+/).filter((item) => item !== "");
const characterCount = (text) => codePoints(text).length;

/** Octets of a Base64 text: groups of four with single spaces between characters, padded, without stray bits. */
function base64Count(text) {
    if (/^ | $| {2}/.test(text)) return null;
    const compact = text.replaceAll(" ", "");
    const form = /^([A-Za-z0-9+/]*)(={0,2})$/.exec(compact);
    if (!form || compact.length % 4 !== 0) return null;
    if (form[2] === "=" && !/[AEIMQUYcgkosw048]$/.test(form[1])) return null;
    if (form[2] === "==" && !/[AQgw]$/.test(form[1])) return null;
    return Math.floor((form[1].length * 3) / 4);
}

const isHexadecimal = (text) => /^(?:[0-9a-fA-F]{2})*$/.test(text);

/** A name's value: its prefix is the document's affair, and an answer has no document yet. */
function parseName(kind, text) {
    const colon = text.indexOf(":");
    if (colon < 0) return { kind, text: `{}${text}` };
    if (text.slice(0, colon) !== "xml") return null;
    return { kind, text: `{http://www.w3.org/XML/1998/namespace}${text.slice(colon + 1)}` };
}

/** The value of a text, white space already processed, in a primitive type (or `integer`); null outside of it. */
function parseValue(kind, text) {
    switch (kind) {
        case "boolean": {
            const truth = { true: true, 1: true, false: false, 0: false };
            return Object.hasOwn(truth, text) ? { kind, truth: truth[text] } : null;
        }
        case "decimal":
        case "integer": {
            const number = kind === "integer" && text.includes(".") ? null : Decimal.parse(text);
            return number && { kind: "decimal", number };
        }
        case "float":
        case "double": return parseFloating(kind, text);
        case "duration": return parseDuration(text);
        case "hexBinary": return isHexadecimal(text) ? { kind, text: text.toUpperCase() } : null;
        case "base64Binary": return base64Count(text) === null ? null : { kind, text: text.replaceAll(" ", "") };
        case "QName":
        case "NOTATION": return parseName(kind, text);
        case "string":
        case "anyURI": return { kind, text };
        default: return parseTemporal(kind, text);
    }
}

/** -1, 0, 1; null for values that are not comparable. Values without order are equal or not comparable. */
function compareValues(a, b) {
    if (a.kind !== b.kind) return null;
    if (a.at) return compareTemporal(a, b);
    switch (a.kind) {
        case "decimal": return a.number.compare(b.number);
        case "float":
        case "double": return compareFloating(a.number, b.number);
        case "duration": return compareDurations(a, b);
        default: return equalValues(a, b) ? 0 : null;
    }
}

function equalValues(a, b) {
    if (a.kind !== b.kind) return false;
    if (a.at) return a.hasZone === b.hasZone && a.at.compare(b.at) === 0;
    switch (a.kind) {
        case "list":
            return a.items.length === b.items.length && a.items.every((item, place) => equalValues(item, b.items[place]));
        case "boolean": return a.truth === b.truth;
        // 400 years and 146,097 days are of one order, but not one value.
        case "duration": return a.months === b.months && a.seconds.compare(b.seconds) === 0;
        case "string":
        case "anyURI":
        case "hexBinary":
        case "base64Binary":
        case "QName":
        case "NOTATION": return a.text === b.text;
        default: return compareValues(a, b) === 0;
    }
}

/** A value as the data write it: a text for strings, else its kind and its text; a list's items. */
function writtenValue(written) {
    if (typeof written === "string") return { kind: "string", text: written };
    const [kind, text] = written;
    if (kind === "list") return { kind, items: text.map(writtenValue) };
    return kind === "QName" || kind === "NOTATION" ? { kind, text } : parseValue(kind, text);
}

/** Judges texts by the types of a page's data. */
class Types {
    constructor(languages) { this.languages = languages; }

    /** What a text breaks as a value of the type: `datatype`, or the name of a facet; null when it is valid. */
    violation(type, text) {
        const processed = WHITE_SPACE[type.space](text);
        if (type.item) return this.listViolation(type, processed);
        if (type.members) return this.unionViolation(type, processed);
        return this.atomicViolation(type, processed);
    }

    /** The value of a valid text; null when it is not valid. */
    value(type, text) {
        const processed = WHITE_SPACE[type.space](text);
        return this.violation(type, text) === null ? this.parsed(type, processed) : null;
    }

    parsed(type, text) {
        if (type.item) {
            const items = listItems(text).map((item) => this.value(type.item, item));
            return items.includes(null) ? null : { kind: "list", items };
        }
        if (type.members) return this.memberOf(type, text).value;
        return parseValue(type.base, text);
    }

    accepts(type, text) {
        if (type.lexical !== undefined) return this.languages.accepts(type.lexical, text);
        return type.base === "string" || type.base === "QName" || parseValue(type.base, text) !== null;
    }

    atomicViolation(type, text) {
        const hasBounds = BOUNDS.some(([name]) => type[name] !== undefined);
        if (!this.accepts(type, text)) return "datatype";
        const isNumber = type.base === "decimal" || type.base === "integer";
        if (!isNumber) {
            const length = this.lengthViolation(type, () => lengthOf(type, text));
            if (length) return length;
        }
        if (!hasBounds && !type.enumeration && !(isNumber && hasDigits(type))) return this.patternViolation(type, text);
        if (type.base === "string" && type.enumeration) {
            const pattern = this.patternViolation(type, text);
            return pattern ?? (type.enumeration.includes(text) ? null : "enumeration");
        }
        const value = parseValue(type.base, text);
        if (value === null) return "datatype";
        return (isNumber ? digitsViolation(type, value.number) : null) ?? boundsViolation(type, value)
            ?? this.patternViolation(type, text) ?? enumerationViolation(type, value);
    }

    listViolation(type, text) {
        const items = listItems(text);
        if (items.some((item) => this.violation(type.item, item) !== null)) return "datatype";
        const found = this.lengthViolation(type, () => items.length) ?? this.patternViolation(type, text);
        if (found || !type.enumeration) return found;
        const value = this.parsed(type, text);
        return value === null ? "datatype" : enumerationViolation(type, value);
    }

    /** The first member that the text is valid for decides (2.5.1.3); its white space rule is the one that applies. */
    unionViolation(type, text) {
        const { member, value } = this.memberOf(type, text);
        if (!member) return "datatype";
        const pattern = type.pattern ? this.patternViolation(type, this.processedBy(member, text)) : null;
        if (pattern || !type.enumeration) return pattern;
        return value === null ? "datatype" : enumerationViolation(type, value);
    }

    memberOf(type, text) {
        const member = type.members.find((candidate) => this.violation(candidate, text) === null);
        return { member, value: member ? this.value(member, text) : null };
    }

    processedBy(type, text) {
        const member = type.members ? this.memberOf(type, text).member : undefined;
        return member ? this.processedBy(member, text) : WHITE_SPACE[type.space](text);
    }

    /** Patterns of one step are alternatives, of successive steps all apply. */
    patternViolation(type, text) {
        const isMatched = (step) => step.some((language) => this.languages.accepts(language, text));
        return (type.pattern ?? []).every(isMatched) ? null : "pattern";
    }

    lengthViolation(type, count) {
        if (type.length === undefined && type.minLength === undefined && type.maxLength === undefined) return null;
        const length = count();
        if (length === null) return null;
        if (type.length !== undefined && length !== type.length) return "length";
        if (type.minLength !== undefined && length < type.minLength) return "minLength";
        return type.maxLength !== undefined && length > type.maxLength ? "maxLength" : null;
    }
}

/** Length in the unit of the type; null where every length is valid or has no meaning. */
function lengthOf(type, text) {
    switch (type.base) {
        case "string":
        case "anyURI": return characterCount(text);
        case "hexBinary": return text.length / 2;
        case "base64Binary": return base64Count(text);
        default: return null;
    }
}

const hasDigits = (type) => type.totalDigits !== undefined || type.fractionDigits !== undefined;

function digitsViolation(type, number) {
    if (type.totalDigits !== undefined && number.totalDigits > type.totalDigits) return "totalDigits";
    return type.fractionDigits !== undefined && number.fractionDigits > type.fractionDigits ? "fractionDigits" : null;
}

/** The bounds in the order they are looked at, with the orders to the bound that they admit. */
const BOUNDS = [
    ["maxInclusive", [-1, 0]], ["maxExclusive", [-1]], ["minInclusive", [0, 1]], ["minExclusive", [1]],
];

/** A value that cannot be compared is outside of every bound. */
function boundsViolation(type, value) {
    for (const [name, admitted] of BOUNDS) {
        if (type[name] === undefined) continue;
        if (!admitted.includes(compareValues(value, parseValue(type.base, type[name])))) return name;
    }
    return null;
}

function enumerationViolation(type, value) {
    if (!type.enumeration) return null;
    return type.enumeration.some((written) => equalValues(value, writtenValue(written))) ? null : "enumeration";
}
