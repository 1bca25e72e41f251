// Expressions over the answers of a page: the browser's evaluator of the one language of rules. Values are null for
// unknown, true and false, a Decimal, a Day, a text, a moment (a time, a date with time or with zone), or a period.

/** An answer that the page does not hold: what reads it is left as the server wrote it. */
class Unavailable extends Error {}

/** Rows of a list that the page does not show. */
const ELSEWHERE = [];

/** Answered with a text that is no value of the field: every operation that reads it is unknown. */
const UNPARSED = Symbol("unparsed");

/** A field in its rows: the scope of the root and of each row around it, outermost first. */
class Place {
    constructor(field, scopes) {
        this.field = field;
        this.scopes = scopes;
    }

    get scope() { return this.scopes[this.scopes.length - 1]; }
}

/** One evaluation over answers that stand still: everything it finds out is kept until they change. */
class Evaluation {
    /** `root` is a scope: `answers` by field, `rows` by repeated field, each with a `key` and its own `scope`. */
    constructor(page, root, today) {
        this.page = page;
        this.root = root;
        this.today = Day.parse(today);
        this.found = new Map();
    }

    /** The value of an expression that stands at a place; of a path, that of the single field that it finds. */
    value(expression, place) {
        const [name, ...operands] = expression;
        if (name === "path") return this.valueOfPath(expression, place);
        return OPERATIONS[name](this, operands, place);
    }

    condition(expression, place) {
        const value = this.value(expression, place);
        return typeof value === "boolean" ? value : null;
    }

    valueOfPath(path, place) {
        const places = this.places(path, place);
        return places.length === 1 ? this.answer(places[0]) : null;
    }

    /** The places that a path finds: in rows around, the current row; in other rows, all that pass the filters. */
    places([, target, filters], place) {
        const around = this.page.rowsAround[place.field];
        let found = [[this.root]];
        let isCurrent = true;
        this.page.rowsAround[target].forEach((rows, depth) => {
            const filter = (filters ?? []).find((candidate) => candidate[0] === rows);
            isCurrent = isCurrent && around[depth] === rows && !filter && place.scopes.length > depth + 1;
            found = isCurrent ? found.map((scopes) => [...scopes, place.scopes[depth + 1]])
                : found.flatMap((scopes) => this.rows(rows, scopes, filter?.[1]));
        });
        return found.map((scopes) => new Place(target, scopes))
            .filter((candidate) => isFound(this, candidate, place.field));
    }

    rowsOf(field, scopes) {
        const rows = scopes[scopes.length - 1].rows[field] ?? [];
        const { elsewhere, step } = this.page.fields[field];
        if (rows === ELSEWHERE || elsewhere) throw new Unavailable(step);
        return rows;
    }

    rows(field, scopes, condition) {
        const paths = countedRows(this, field, scopes).map((row) => [...scopes, row.scope]);
        return condition ? paths.filter((path) => this.condition(condition, new Place(field, path)) === true) : paths;
    }

    /** The value of a field by what kind of value it is; null where it is unanswered or not asked. */
    answer(place) {
        return this.once(place, "value", () => {
            const field = this.page.fields[place.field];
            if (isPart(field) || !isLive(this, place)) return null;
            if (field.kind === "choice") {
                const chosen = chosenBranch(this, place);
                return chosen === null ? null : this.page.fields[chosen].step;
            }
            if (field.calculate) return this.calculated(place);
            const text = lexicalForm(this.raw(place), field);
            return isBlank(text) ? null : readAnswer(field, trimmed(text));
        });
    }

    calculated(place) {
        const calculate = this.page.fields[place.field].calculate;
        const value = this.value(calculate, place);
        return value === UNPARSED ? null : value;
    }

    /** What counts as the answer: the fixed value, the raw text, or the default where nothing was said. */
    raw(place) {
        const field = this.page.fields[place.field];
        if (field.fixed !== undefined) return field.fixed;
        const raw = place.scope.answers[place.field];
        if (raw === null) throw new Unavailable(field.step);
        return raw ?? field.default ?? "";
    }

    /** Remembers what was found out about a place. */
    once(place, about, find) {
        let known = this.found.get(place.scope);
        if (!known) this.found.set(place.scope, known = {});
        const key = `${about} ${place.field}`;
        if (!Object.hasOwn(known, key)) known[key] = find();
        return known[key];
    }
}

/** A text as the value that expressions compute with. */
function readAnswer(field, text) {
    switch (field.value) {
        case "number": return Decimal.parse(text) ?? UNPARSED;
        case "boolean": return parseValue("boolean", text)?.truth ?? UNPARSED;
        case "date": return readDate(text);
        case "time":
        case "dateTime": return parseTemporal(field.value, text) ?? UNPARSED;
        case "duration": return readPeriod(text);
        default: return text;
    }
}

const readDate = (text) => Day.parse(text) ?? parseTemporal("date", text) ?? UNPARSED;

/** Months and whole days; anything finer is no period of expressions. */
function readPeriod(text) {
    const duration = parseDuration(text);
    if (!duration) return UNPARSED;
    const days = duration.seconds.dividedBy(Decimal.of(86400));
    return days.isInteger ? { months: Number(duration.months), days: Number(days.digits) } : null;
}

const compareTexts = (a, b) => {
    const [left, right] = [codePoints(a), codePoints(b)];
    const place = left.findIndex((codePoint, index) => codePoint !== right[index]);
    if (place < 0) return Math.sign(left.length - right.length);
    return place < right.length && left[place] < right[place] ? -1 : 1;
};

const momentOf = (value) => (value instanceof Day ? parseTemporal("date", value.text) : value?.hasZone === undefined ? null : value);

/** The order of two values of one kind; null for others. */
function compareOperands(a, b) {
    if (a instanceof Decimal && b instanceof Decimal) return a.compare(b);
    if (a instanceof Day && b instanceof Day) return a.compare(b);
    const [left, right] = [momentOf(a), momentOf(b)];
    if (left && right) return left.kind === right.kind ? compareTemporal(left, right) : null;
    if (typeof a === "string" && typeof b === "string") return compareTexts(a, b);
    return null;
}

/** Whether two values are the same, unknown ones included. */
function sameValue(a, b) {
    if (a === b) return true;
    return a !== null && b !== null && typeof a === "object" && typeof b === "object"
        && (compareOperands(a, b) === 0 || (a.months !== undefined && a.months === b.months && a.days === b.days));
}

const comparison = (holds) => (evaluation, [left, right], place) => {
    const [a, b] = [evaluation.value(left, place), evaluation.value(right, place)];
    if (typeof a === "boolean" && typeof b === "boolean") return holds(a === b ? 0 : null);
    const order = compareOperands(a, b);
    return order === null ? null : holds(order);
};

const arithmetic = (compute) => (evaluation, [left, right], place) => {
    const [a, b] = [evaluation.value(left, place), evaluation.value(right, place)];
    return a === null || b === null ? null : compute(a, b);
};

const numbers = (compute) => (a, b) => (a instanceof Decimal && b instanceof Decimal ? compute(a, b) : null);

/** Kleene's tables. */
const logic = (decisive) => (evaluation, [left, right], place) => {
    const [a, b] = [evaluation.condition(left, place), evaluation.condition(right, place)];
    if (a === decisive || b === decisive) return decisive;
    return a === null || b === null ? null : !decisive;
};

const shiftedDay = (day, period, sign) =>
    day.plusMonths(sign * period.months)?.plusDays(sign * period.days) ?? null;

function plus(a, b) {
    if (a instanceof Day && b.months !== undefined) return shiftedDay(a, b, 1);
    if (b instanceof Day && a.months !== undefined) return shiftedDay(b, a, 1);
    return numbers((x, y) => x.plus(y))(a, b);
}

function minus(a, b) {
    if (a instanceof Day && b.months !== undefined) return shiftedDay(a, b, -1);
    return numbers((x, y) => x.minus(y))(a, b);
}

const period = (unit) => (evaluation, [operand], place) => {
    const count = evaluation.value(operand, place);
    if (!(count instanceof Decimal) || !count.isInteger || magnitude(count.digits) >= 1000000n) return null;
    return { months: 0, days: 0, ...unit(Number(count.digits)) };
};

/** The answers that a path finds; null where one of them cannot be read. */
function valuesFound(evaluation, path, place) {
    const values = evaluation.places(path, place).map((found) => evaluation.answer(found)).filter((value) => value !== null);
    return values.includes(UNPARSED) ? null : values;
}

const aggregate = (combine) => (evaluation, [path], place) => {
    const values = valuesFound(evaluation, path, place);
    return values === null || values.length === 0 ? null : values.reduce(combine);
};

/** A value as `concat` writes it; null for what is no text. */
const asText = (value) => {
    if (typeof value === "boolean" || typeof value === "string") return String(value);
    return value instanceof Decimal || value instanceof Day ? value.text : null;
};

const OPERATIONS = {
    number: (_, [text]) => Decimal.parse(text),
    literal: (_, [kind, text]) => (readAnswer({ value: kind }, text)),
    negate: (evaluation, [operand], place) => {
        const value = evaluation.value(operand, place);
        return value instanceof Decimal ? value.negated() : null;
    },
    or: logic(true),
    and: logic(false),
    "=": comparison((order) => order === 0),
    "!=": comparison((order) => order !== 0),
    "<": comparison((order) => order < 0),
    "<=": comparison((order) => order <= 0),
    ">": comparison((order) => order > 0),
    ">=": comparison((order) => order >= 0),
    "+": arithmetic(plus),
    "-": arithmetic(minus),
    "*": arithmetic(numbers((a, b) => a.times(b))),
    div: arithmetic(numbers((a, b) => a.dividedBy(b))),
    true: () => true,
    false: () => false,
    not: (evaluation, [operand], place) => {
        const truth = evaluation.condition(operand, place);
        return truth === null ? null : !truth;
    },
    if: (evaluation, [test, yes, no], place) => {
        const truth = evaluation.condition(test, place);
        const [a, b] = [evaluation.value(yes, place), evaluation.value(no, place)];
        if (truth === null) return sameValue(a, b) ? a : null;
        return truth ? a : b;
    },
    answered: (evaluation, [path], place) => {
        const found = evaluation.places(path, place);
        return found.some((one) => evaluation.answer(one) === UNPARSED) ? null : found.length > 0;
    },
    "one-of": (evaluation, [subject, ...codes], place) => {
        const value = evaluation.value(subject, place);
        if (value === null || value === UNPARSED) return null;
        return codes.some((code) => sameValue(value, evaluation.value(code, place)));
    },
    includes: (evaluation, [path, ...codes], place) => {
        const values = valuesFound(evaluation, path, place);
        if (values === null || values.length === 0) return null;
        const isList = evaluation.page.fields[path[1]].value === "codes";
        const found = isList ? values.flatMap(codesIn) : values;
        return codes.some((code) => found.some((value) => sameValue(value, evaluation.value(code, place))));
    },
    tagged: (evaluation, [path, ...tags], place) => {
        const code = evaluation.value(path, place);
        if (typeof code !== "string") return null;
        const option = optionOf(evaluation.page.fields[path[1]], code);
        return tags.some((tag) => option?.tags?.includes(evaluation.value(tag, place)) ?? false);
    },
    sum: aggregate((sum, value) => sum.plus(value)),
    min: aggregate((best, value) => (compareOperands(value, best) === -1 ? value : best)),
    max: aggregate((best, value) => (compareOperands(value, best) === 1 ? value : best)),
    count: (evaluation, [path], place) => Decimal.of(evaluation.places(path, place).length),
    distinct: (evaluation, [path, ...parts], place) => {
        const rows = evaluation.places(path, place).map((row) => parts.map((part) => evaluation.value(part, row)))
            .filter((values) => values.some((value) => value !== null));
        if (rows.some((values) => values.includes(UNPARSED))) return null;
        const isAlike = (one, other) => one.every((value, index) => sameValue(value, other[index]));
        return !rows.some((row, index) => rows.slice(index + 1).some((other) => isAlike(row, other)));
    },
    first: (evaluation, operands, place) => {
        for (const operand of operands) {
            if (operand[0] === "path") {
                const [found] = evaluation.places(operand, place);
                if (found) return evaluation.answer(found);
                continue;
            }
            const value = evaluation.value(operand, place);
            if (value !== null) return value;
        }
        return null;
    },
    today: (evaluation) => evaluation.today,
    days: period((days) => ({ days })),
    months: period((months) => ({ months })),
    years: period((years) => ({ months: years * 12 })),
    "days-between": arithmetic((a, b) => (a instanceof Day && b instanceof Day ? Decimal.of(b.ordinal - a.ordinal) : null)),
    year: (evaluation, [operand], place) => {
        const day = evaluation.value(operand, place);
        return day instanceof Day ? Decimal.of(day.year) : null;
    },
    round: arithmetic(numbers((number, digits) => {
        const isCount = digits.isInteger && digits.sign >= 0 && digits.compare(Decimal.of(100)) <= 0;
        return isCount ? number.rounded(Number(digits.digits)) : null;
    })),
    length: (evaluation, [operand], place) => {
        const text = evaluation.value(operand, place);
        return typeof text === "string" ? Decimal.of(characterCount(text)) : null;
    },
    concat: (evaluation, operands, place) => {
        const values = operands.map((operand) => evaluation.value(operand, place));
        if (values.includes(UNPARSED)) return null;
        const parts = values.map(asText);
        // Literals between parts do not count as something said.
        if (!parts.some((part, index) => part !== null && operands[index][0] !== "literal")) return null;
        return trimmed(parts.filter((part) => part !== null).join(""));
    },
    /** A unit's conversion is a fraction: multiplied by the first number, divided by the second. */
    "in-unit": (evaluation, [operand, , factor, divisor], place) => {
        const number = evaluation.value(operand, place);
        if (!(number instanceof Decimal)) return null;
        return number.times(evaluation.value(factor, place)).dividedBy(evaluation.value(divisor, place));
    },
    matches: (evaluation, [operand, language], place) => {
        const text = evaluation.value(operand, place);
        return typeof text !== "string" ? null : evaluation.page.answers.languages.accepts(language, text);
    },
};
