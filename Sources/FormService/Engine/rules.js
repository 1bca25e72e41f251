// Expressions over the answers of a page: the browser's evaluator of the one language of rules. Values are null for
// unknown, true and false, a Decimal, a Day, a text (also of a time, which orders as text does), or a period.

/** An answer that the page does not hold: what reads it is left as the server wrote it. */
class Unavailable extends Error {}

/** Rows of a list that the page does not show. */
const ELSEWHERE = [];

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
        return found.map((scopes) => new Place(target, scopes)).filter((candidate) => isFound(this, candidate));
    }

    rowsOf(field, scopes) {
        const rows = scopes[scopes.length - 1].rows[field] ?? [];
        if (rows === ELSEWHERE) throw new Unavailable(this.page.fields[field].step);
        return rows;
    }

    rows(field, scopes, condition) {
        const paths = this.rowsOf(field, scopes).map((row) => [...scopes, row.scope]);
        return condition ? paths.filter((path) => this.condition(condition, new Place(field, path)) === true) : paths;
    }

    /** The value of a field by what kind of value it is; null where it is unanswered or cannot be read. */
    answer(place) {
        const field = this.page.fields[place.field];
        if (field.calculate) return this.calculated(place);
        return readAnswer(field, trimmed(lexicalForm(this.raw(place), field)));
    }

    calculated(place) {
        const calculate = this.page.fields[place.field].calculate;
        return this.once(place, "calculated", () => this.value(calculate, place));
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

/** A text as the value that expressions compute with; null where it is none. */
function readAnswer(field, text) {
    if (text === "") return null;
    switch (field.value) {
        case "number": return Decimal.parse(text);
        case "boolean": return parseValue("boolean", text)?.truth ?? null;
        case "date": return Day.parse(text);
        default: return text;
    }
}

const compareTexts = (a, b) => {
    const [left, right] = [codePoints(a), codePoints(b)];
    const place = left.findIndex((codePoint, index) => codePoint !== right[index]);
    if (place < 0) return Math.sign(left.length - right.length);
    return place < right.length && left[place] < right[place] ? -1 : 1;
};

/** The order of two values of one kind; null for others. */
function compareOperands(a, b) {
    if (a instanceof Decimal && b instanceof Decimal) return a.compare(b);
    if (a instanceof Day && b instanceof Day) return a.compare(b);
    if (typeof a === "string" && typeof b === "string") return compareTexts(a, b);
    return null;
}

/** Whether two values are the same, unknown ones included. */
function sameValue(a, b) {
    if (a === b) return true;
    return a !== null && b !== null && typeof a === "object" && compareOperands(a, b) === 0;
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

/** The codes that a path finds, of lists each one by itself. */
const codesFound = (evaluation, path, place) =>
    evaluation.places(path, place).flatMap((found) => codesIn(evaluation.raw(found)));

const aggregate = (better) => (evaluation, [path], place) => {
    const values = evaluation.places(path, place).map((found) => evaluation.answer(found)).filter((value) => value !== null);
    return values.length === 0 ? null : values.reduce((best, value) => (better(value, best) ? value : best));
};

const asText = (value) => {
    if (value === null) return null;
    return typeof value === "object" ? value.text ?? null : String(value);
};

const OPERATIONS = {
    number: (_, [text]) => Decimal.parse(text),
    literal: (_, [kind, text]) => (kind === "date" ? Day.parse(text) : text),
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
        if (truth !== null) return evaluation.value(truth ? yes : no, place);
        const [a, b] = [evaluation.value(yes, place), evaluation.value(no, place)];
        return sameValue(a, b) ? a : null;
    },
    answered: (evaluation, [path], place) => evaluation.places(path, place).length > 0,
    "one-of": (evaluation, [subject, ...codes], place) => {
        const value = evaluation.value(subject, place);
        return value === null ? null : codes.some((code) => sameValue(value, evaluation.value(code, place)));
    },
    includes: (evaluation, [path, ...codes], place) => {
        const found = codesFound(evaluation, path, place);
        return found.length === 0 ? null : codes.some((code) => found.includes(evaluation.value(code, place)));
    },
    tagged: (evaluation, [path, ...tags], place) => {
        const code = evaluation.value(path, place);
        if (code === null) return null;
        const option = optionOf(evaluation.page.fields[path[1]], code);
        return tags.some((tag) => option?.tags?.includes(evaluation.value(tag, place)) ?? false);
    },
    sum: (evaluation, [path], place) => {
        const values = evaluation.places(path, place).map((found) => evaluation.answer(found))
            .filter((value) => value !== null);
        return values.length === 0 ? null : values.reduce((sum, value) => sum.plus(value));
    },
    min: aggregate((value, best) => compareOperands(value, best) < 0),
    max: aggregate((value, best) => compareOperands(value, best) > 0),
    count: (evaluation, [path], place) => Decimal.of(evaluation.places(path, place).length),
    distinct: (evaluation, [path, ...parts], place) => {
        const rows = evaluation.places(path, place).map((row) => parts.map((part) => evaluation.value(part, row)))
            .filter((values) => values.some((value) => value !== null));
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
    round: arithmetic((number, digits) =>
        digits.isInteger && digits.sign >= 0 && digits.compare(Decimal.of(100)) <= 0 ? number.rounded(Number(digits.digits)) : null),
    length: (evaluation, [operand], place) => {
        const text = evaluation.value(operand, place);
        return typeof text === "string" ? Decimal.of(characterCount(text)) : null;
    },
    concat: (evaluation, operands, place) => {
        const parts = operands.map((operand) => asText(evaluation.value(operand, place)));
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
        const text = asText(evaluation.value(operand, place));
        return text === null ? null : evaluation.page.answers.languages.accepts(language, text);
    },
};
