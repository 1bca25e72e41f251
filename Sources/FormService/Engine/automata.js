// Regular languages, as the server made them: deterministic automata over UTF-8, and expressions where an automaton
// would be larger. No pattern is ever translated into a regular expression of JavaScript.

const utf8 = new TextEncoder();

/** Unpacks the automaton's tables once: `classes` by runs, each state's row as pairs of class and step. */
function unpackAutomaton(packed) {
    const classOf = new Uint16Array(256);
    for (let run = 0; run < packed.classes.length; run += 2) classOf.fill(packed.classes[run + 1], packed.classes[run]);
    const width = Math.max(...classOf) + 1;
    const table = new Int32Array((packed.rows.length + 1) * width);
    packed.rows.forEach((row, position) => {
        for (let pair = 0; pair < row.length; pair += 2) {
            // Targets are written as steps from their state: chains of states look alike and compress well.
            table[(position + 1) * width + row[pair]] = position + 1 + row[pair + 1];
        }
    });
    return { classOf, width, table, start: packed.start, accepting: new Set(packed.accepting) };
}

function automatonAccepts(automaton, text) {
    let state = automaton.start;
    for (const byte of utf8.encode(text)) {
        state = automaton.table[state * automaton.width + automaton.classOf[byte]];
        // State 0 rejects whatever follows.
        if (state === 0) return false;
    }
    return automaton.accepting.has(state);
}

/**
 * The places where a part of an expression can end, from the places where it can begin. Every part maps sets to sets,
 * so that nothing is tried twice.
 *
 * A part is a list of code point ranges `[from, to, …]`, or an object: `all`, `any`, or `of` with `min` and `max`.
 */
function endsOf(part, starts, characters) {
    if (starts.size === 0) return starts;
    if (Array.isArray(part)) {
        const ends = new Set();
        for (const place of starts) if (place < characters.length && isIn(part, characters[place])) ends.add(place + 1);
        return ends;
    }
    if (part.all) return part.all.reduce((places, inner) => endsOf(inner, places, characters), starts);
    if (part.any) return new Set(part.any.flatMap((inner) => [...endsOf(inner, starts, characters)]));
    return repeatedEnds(part, starts, characters);
}

function repeatedEnds({ of, min, max }, starts, characters) {
    let current = starts;
    for (let round = 0; round < min && current.size > 0; round += 1) {
        const next = endsOf(of, current, characters);
        const isSame = next.size === current.size && [...next].every((place) => current.has(place));
        current = next;
        if (isSame) break;
    }
    const all = new Set(current);
    for (let round = min; current.size > 0 && (max === undefined || round < max); round += 1) {
        current = new Set([...endsOf(of, current, characters)].filter((place) => !all.has(place)));
        for (const place of current) all.add(place);
    }
    return all;
}

/** Whether sorted ranges hold a code point. */
function isIn(ranges, codePoint) {
    let low = 0;
    let high = ranges.length / 2;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (ranges[middle * 2 + 1] < codePoint) low = middle + 1;
        else high = middle;
    }
    return low < ranges.length / 2 && ranges[low * 2] <= codePoint;
}

const codePoints = (text) => Array.from(text, (character) => character.codePointAt(0));

function expressionAccepts(expression, text) {
    const characters = codePoints(text);
    return endsOf(expression, new Set([0]), characters).has(characters.length);
}

/** The languages of a page's data, each unpacked when it is first asked for. */
class Languages {
    constructor(packed) {
        this.packed = packed;
        this.unpacked = [];
    }

    accepts(index, text) {
        const packed = this.packed[index];
        if (!packed.rows) return expressionAccepts(packed.expression, text);
        this.unpacked[index] ??= unpackAutomaton(packed);
        return automatonAccepts(this.unpacked[index], text);
    }
}
